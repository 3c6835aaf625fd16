package dev.hysteria.explain;

import dev.hysteria.type.JsonTree;
import dev.hysteria.type.JsonTree.Elements;
import dev.hysteria.type.JsonTree.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plans told as JSON documents. */
final class JsonPlans {
    /** A member with a text, where each member begins a line: up to the quote before the next one, or before the end of its object. */
    private static final Pattern TEXT_MEMBER =
            Pattern.compile("(?ms)^( *\"[^\"\\n]+\": )\"(.*?)\"(,(?=\\n *\"[^\"\\n]+\": )|(?=\\n *}))");

    private JsonPlans() {}

    /** A document in which every object with a {@code Node Type} is a step, and {@code Plans} are its inputs. */
    static List<PlanStep> byNodes(String document) {
        List<Draft> roots = new ArrayList<>();
        for (JsonTree statement : elements(JsonTree.read(document))) {
            if (statement instanceof Members(Map<String, JsonTree> members)
                    && members.get("Plan") instanceof Members plan) {
                roots.add(node(plan.members()));
            }
        }
        return Draft.steps(roots);
    }

    private static Draft node(Map<String, JsonTree> node) {
        String index = text(node, "Index Name");
        Draft step = new Draft(text(node, "Node Type") + (index.isEmpty() ? "" : " using " + index))
                .table(text(node, "Relation Name"))
                .estimatedRows(text(node, "Plan Rows"))
                .actualRows(text(node, "Actual Rows"))
                .cost(text(node, "Total Cost"));
        for (JsonTree input : elements(node.get("Plans"))) {
            if (input instanceof Members(Map<String, JsonTree> members)) {
                step.input(node(members));
            }
        }
        return step;
    }

    /** A document in which every object is a step that is called as the member it stands at; what was measured begins with {@code r_}. */
    static List<PlanStep> byNames(String document) {
        List<Draft> roots = new ArrayList<>();
        if (tree(document) instanceof Members(Map<String, JsonTree> members)
                && members.get("query_block") instanceof Members block) {
            roots.add(named("query_block", block.members()));
        }
        return Draft.steps(roots);
    }

    /** {@return the document, read once more with its texts escaped when it is none: one database does not escape them} */
    private static JsonTree tree(String document) {
        try {
            return JsonTree.read(document);
        } catch (IllegalArgumentException unescaped) {
            return escaped(document);
        }
    }

    private static JsonTree escaped(String document) {
        String escaped = TEXT_MEMBER
                .matcher(document)
                .replaceAll(member ->
                        Matcher.quoteReplacement(member.group(1) + JsonTree.quoted(member.group(2)) + member.group(3)));
        try {
            return JsonTree.read(escaped);
        } catch (IllegalArgumentException unreadable) {
            return new JsonTree.Null();
        }
    }

    private static Draft named(String name, Map<String, JsonTree> members) {
        String key = text(members, "key");
        String operation = text(members, "access_type") + text(members, "message");
        Draft step = new Draft((operation.isEmpty() ? name : operation) + (key.isEmpty() ? "" : " using " + key))
                .table(text(members, "table_name"))
                .estimatedRows(
                        rows(members, members.containsKey("rows") ? "rows" : "rows_examined_per_scan", "filtered"))
                .actualRows(
                        members.containsKey("r_rows")
                                ? rows(members, "r_rows", "r_filtered")
                                : text(members, "r_output_rows"))
                .cost(cost(members));
        members.forEach((member, value) -> {
            if (!member.startsWith("r_") && !member.equals("cost_info")) {
                within(member, value, step);
            }
        });
        return step;
    }

    /** {@return the rows that are left of those that are read, by the percentage of the condition that is tested with them} */
    private static String rows(Map<String, JsonTree> members, String read, String left) {
        OptionalDouble rows = Draft.number(text(members, read));
        OptionalDouble percentage = Draft.number(text(members, left));
        return rows.isPresent() && percentage.isPresent()
                ? Double.toString(rows.getAsDouble() * percentage.getAsDouble() / 100)
                : text(members, read);
    }

    private static String cost(Map<String, JsonTree> members) {
        return members.get("cost_info") instanceof Members(Map<String, JsonTree> costs)
                ? text(costs, costs.containsKey("query_cost") ? "query_cost" : "prefix_cost")
                : text(members, "cost");
    }

    private static void within(String member, JsonTree value, Draft step) {
        if (value instanceof Members(Map<String, JsonTree> members)) {
            step.input(named(member, members));
        }
        for (JsonTree element : elements(value)) {
            if (element instanceof Members(Map<String, JsonTree> members)) {
                members.forEach((name, inner) -> within(name, inner, step));
            }
        }
    }

    private static List<JsonTree> elements(@Nullable JsonTree tree) {
        return tree instanceof Elements(List<JsonTree> elements) ? elements : List.of();
    }

    private static String text(Map<String, JsonTree> members, String name) {
        return switch (members.get(name)) {
            case JsonTree.Text(String text) -> text;
            case JsonTree.Numeric number -> number.number().toPlainString();
            case null, default -> "";
        };
    }
}
