package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.type.LogicalType;
import java.util.List;

/** Patterns and regular expressions as text. */
final class MatchInterpreter {

    private static final LogicalType TEXT = new LogicalType.Text();

    private final Renderer renderer;
    private final SqlWriter out;

    MatchInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    void like(Expr.Like like, String words) {
        String operator = switch (like.sensitivity()) {
            case SENSITIVE -> words;
            case INSENSITIVE ->
                throw renderer.refusal(
                        "LIKE that ignores case", "The dialect lacks the rewrite that compares lower case.");
        };
        renderer.expressions.operand(like.operand());
        out.sql(operator);
        switch (renderer.traits.expression().texts().like()) {
            case STANDARD -> renderer.expressions.operand(like.pattern());
            case WITH_CLASSES -> {
                out.sql("REPLACE(");
                renderer.expressions.write(like.pattern());
                out.sql(", ").literal("[", TEXT).sql(", ").literal("\\[", TEXT).sql(")");
            }
        }
        out.sql(" ESCAPE ").literal("\\", TEXT);
    }

    void regexp(Expr operand, Expr pattern, RegexpFlags flags) {
        switch (renderer.traits.expression().texts().regexps()) {
            case TILDE -> {
                renderer.expressions.atLeast(operand, Precedence.PRIMARY);
                out.sql(" COLLATE \"und-x-icu\" ~ ");
                withOptions(options(flags, "", "i", "w"), pattern);
            }
            case TILDE_WITH_S -> operator(operand, " ~ ", "s" + options(flags, "", "i", "m"), pattern);
            case REGEXP -> operator(operand, " REGEXP ", "s" + options(flags, "", "i", "m"), pattern);
            case REGEXP_LIKE_WITH_N -> regexpLike(operand, pattern, options(flags, "c", "i", "m") + "n");
            case REGEXP_LIKE_WITH_N_AND_U -> regexpLike(operand, pattern, options(flags, "c", "i", "m") + "nu");
            case REGEXP_LIKE_WITH_S -> regexpLike(operand, pattern, options(flags, "c", "i", "m") + "s");
            case NONE ->
                throw renderer.refusal(
                        "regular expressions", "Use like, contains, startsWith or endsWith, or filter in Java.");
        }
    }

    private void regexpLike(Expr operand, Expr pattern, String options) {
        out.sql("REGEXP_LIKE(");
        renderer.expressions.write(operand);
        out.sql(", ");
        renderer.expressions.write(pattern);
        out.sql(", ").literal(options, TEXT).sql(")");
    }

    private void operator(Expr operand, String operator, String options, Expr pattern) {
        renderer.expressions.operand(operand);
        out.sql(operator);
        withOptions(options, pattern);
    }

    private void withOptions(String options, Expr pattern) {
        if (options.isEmpty()) {
            renderer.expressions.operand(pattern);
        } else {
            Expr prefix = new Expr.Literal("(?" + options + ")", TEXT);
            out.sql("(");
            renderer.expressions.write(new Expr.Concat(List.of(prefix, pattern)));
            out.sql(")");
        }
    }

    private static String options(RegexpFlags flags, String sensitive, String insensitive, String lines) {
        return switch (flags.sensitivity()) {
                    case SENSITIVE -> sensitive;
                    case INSENSITIVE -> insensitive;
                }
                + switch (flags.lines()) {
                    case WHOLE_TEXT -> "";
                    case EACH_LINE -> lines;
                };
    }
}
