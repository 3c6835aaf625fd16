package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.dialect.ExpressionForms.Regexps;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Words;
import java.util.List;

/** Words looked for in texts, without an index. */
final class WordInterpreter {

    /** What words consist of, within the brackets of a class. */
    static final String CHARACTERS = Words.ranges(Character.MAX_CODE_POINT);

    private static final String UNITS = Words.ranges(Character.MAX_VALUE);
    private static final LogicalType TEXT = new LogicalType.Text();

    private final Renderer renderer;
    private final SqlWriter out;

    WordInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    void write(Expr.ContainsWords search) {
        out.list(search.words(), " AND ", word -> {
            if (search.texts().size() == 1) {
                isIn(search.texts().getFirst(), word);
            } else {
                out.sql("(")
                        .list(search.texts(), " OR ", text -> isIn(text, word))
                        .sql(")");
            }
        });
    }

    private void isIn(Expr text, String word) {
        Expr value = new Expr.Parameter(word, TEXT);
        Expr searched = folded(text);
        Expr found = folded(value);
        switch (renderer.traits.expression().texts().words()) {
            case REGEXP -> matches(searched, concat("(^|[^" + CHARACTERS + "])", found, "($|[^" + CHARACTERS + "])"));
            case POSITION_IN_WORDS -> {
                out.sql("instr(' ' || hysteria_words(");
                renderer.expressions.write(text);
                out.sql(") || ' ', ' ' || hysteria_words(");
                renderer.expressions.write(value);
                out.sql(") || ' ') > 0");
            }
            case POSITION_IN_SPACES -> {
                // a null and two spaces would be two spaces
                out.sql("CASE WHEN ");
                renderer.expressions.operand(text);
                out.sql(" IS NOT NULL THEN INSTR(REGEXP_REPLACE(");
                renderer.expressions.write(concat(" ", searched, " "));
                out.sql(", ").literal("[^" + CHARACTERS + "]+", TEXT).sql(", ").literal(" ", TEXT);
                out.sql("), ");
                renderer.expressions.write(concat(" ", found, " "));
                out.sql(") END > 0");
            }
            case LIKE_WITH_CLASSES -> {
                renderer.expressions.operand(concat(" ", searched, " "));
                out.sql(" LIKE ");
                renderer.expressions.operand(concat("%[^" + UNITS + "]", found, "[^" + UNITS + "]%"));
            }
        }
    }

    /** Regular expressions without options: none of theirs changes what this one finds. */
    private void matches(Expr text, Expr pattern) {
        Regexps form = renderer.traits.expression().texts().regexps();
        switch (form) {
            case TILDE, TILDE_WITH_S -> operator(text, " ~ ", pattern);
            case REGEXP -> operator(text, " REGEXP ", pattern);
            case REGEXP_LIKE_WITH_N, REGEXP_LIKE_WITH_N_AND_U, REGEXP_LIKE_WITH_S -> {
                out.sql("REGEXP_LIKE(");
                renderer.expressions.write(text);
                out.sql(", ");
                renderer.expressions.write(pattern);
                out.sql(", ").literal("c", TEXT).sql(")");
            }
            case NONE -> throw renderer.refusal("words in a text", "Use like or contains, or filter in Java.");
        }
    }

    private void operator(Expr text, String operator, Expr pattern) {
        renderer.expressions.operand(text);
        out.sql(operator);
        renderer.expressions.atLeast(pattern, Precedence.PRIMARY);
    }

    /** {@return a text as {@link Words#folded} makes it} */
    static Expr folded(Expr text) {
        Expr lower = new Expr.Function(ScalarFunction.LOWER, List.of(replaced(text, "İ", "i")), TEXT);
        return replaced(lower, "ς", "σ");
    }

    private static Expr replaced(Expr text, String from, String to) {
        return new Expr.Function(ScalarFunction.REPLACE, List.of(text, literal(from), literal(to)), TEXT);
    }

    static Expr concat(String before, Expr text, String after) {
        return new Expr.Concat(List.of(literal(before), text, literal(after)));
    }

    static Expr literal(String text) {
        return new Expr.Literal(text, TEXT);
    }
}
