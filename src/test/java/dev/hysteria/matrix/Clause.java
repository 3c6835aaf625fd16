package dev.hysteria.matrix;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Node;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.Window;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What is said by putting parts together, and has a row of its own. */
enum Clause {
    FILTER(
            "sum(a).filter(condition)",
            "an aggregate of some rows of its group",
            node -> node instanceof Expr.Aggregate(var function, var arguments, var once, Expr filter, var type)
                            && !(filter instanceof Expr.True)
                    || node instanceof Expr.TextAggregate(var text, var separator, var order, Expr condition)
                            && !(condition instanceof Expr.True)),
    UNORDERED_WINDOW(
            "over(window())",
            "a window without an ordering",
            node -> node instanceof Expr.Over(var function, Window.Definition window)
                            && window.ordering().isEmpty()
                    || node instanceof Query.Select select
                            && select.windows().stream()
                                    .anyMatch(window ->
                                            window.definition().ordering().isEmpty())),
    COMPUTED_KEY(
            "groupBy(a.plus(1))",
            "a group's key that is not a column",
            node -> node instanceof Query.Select select
                    && keys(select.grouping()).stream().anyMatch(key -> !(key instanceof Expr.Column))),
    LIMITED_SUBQUERY(
            "in(query.limit(n)), exists(query.limit(n))",
            "a page, a window or a set operation in a query that is looked into",
            node -> node instanceof Expr.InQuery(var operand, Query query) && isCut(query)
                    || node instanceof Expr.Exists(Query any) && isCut(any)
                    || node instanceof Expr.QuantifiedComparison(var operator, var left, var quantifier, Query inner)
                            && isCut(inner)),
    LIMITED_WRITE(
            "update(…).orderBy(…).limit(n)",
            "an update or delete of the first rows",
            node -> node instanceof Command.Update update
                            && !(update.page() instanceof Page.All
                                    && update.ordering().isEmpty())
                    || node instanceof Command.Delete delete
                            && !(delete.page() instanceof Page.All
                                    && delete.ordering().isEmpty())),
    FURTHER_SOURCES(
            "update(…).from(table), deleteFrom(…).using(table)",
            "an update or delete that reads further tables",
            node -> node instanceof Command.Update update && !(update.from() instanceof Source.Nothing)
                    || node instanceof Command.Delete delete && !(delete.using() instanceof Source.Nothing)),
    OWN_TABLE(
            "deleteFrom(BOOKS).where(a.in(from(BOOKS)…))",
            "a command whose queries read the table it writes",
            Clause::readsItsTable),
    CONDITIONAL_UPSERT(
            "onConflict(a).updateIf(condition, …)",
            "an upsert that leaves some rows as they are",
            node -> node instanceof Command.Insert insert
                    && insert.conflict() instanceof Conflict.Overwrite overwrite
                    && !(overwrite.filter() instanceof Expr.True));

    private final String written;
    private final String meaning;
    private final Predicate<Node> here;

    Clause(String written, String meaning, Predicate<Node> here) {
        this.written = written;
        this.meaning = meaning;
        this.here = here;
    }

    String written() {
        return written;
    }

    String meaning() {
        return meaning;
    }

    /** The name under which it stands among the parts of a statement. */
    String part() {
        return "Clause." + name();
    }

    /** {@return the clauses of a statement, as parts} */
    static Set<String> of(Statement statement) {
        Set<String> found = new TreeSet<>();
        Tree.visit(statement, node -> {
            for (Clause clause : values()) {
                if (clause.here.test(node)) {
                    found.add(clause.part());
                }
            }
        });
        return found;
    }

    private static List<Expr> keys(Grouping grouping) {
        return switch (grouping) {
            case Grouping.None none -> List.of();
            case Grouping.Whole whole -> List.of();
            case Grouping.By by -> by.keys();
            case Grouping.Sets sets ->
                sets.sets().stream().flatMap(List::stream).toList();
            case Grouping.Rollup rollup -> rollup.keys();
            case Grouping.Cube cube -> cube.keys();
        };
    }

    private static boolean isCut(Query query) {
        return switch (query) {
            case Query.Select select ->
                !(select.page() instanceof Page.All)
                        || select.list().items().stream().anyMatch(item -> holdsWindow(item.expression()));
            case Query.SetOperation operation -> true;
            case Query.With with -> isCut(with.body());
        };
    }

    private static boolean holdsWindow(Expr expression) {
        boolean[] found = {false};
        Tree.visit(expression, node -> found[0] |= node instanceof Expr.Over);
        return found[0];
    }

    private static boolean readsItsTable(Node node) {
        return switch (node) {
            case Command.Update update -> reads(update, update.target().table());
            case Command.Delete delete -> reads(delete, delete.target().table());
            case Command.Insert insert -> reads(insert, insert.target().table());
            default -> false;
        };
    }

    private static boolean reads(Command command, TableName written) {
        boolean[] found = {false};
        Tree.visit(command, node -> {
            found[0] |= node instanceof Source.Table(TableName table, var alias, var scoping) && table.equals(written);
        });
        return found[0];
    }
}
