package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.RawPart;
import java.util.ArrayList;
import java.util.List;

/** The collation that texts whose order counts are written with, where none of them brings it along. */
final class CollationInterpreter {

    private static final String COLLATE_C = " COLLATE \"C\"";

    private final Renderer renderer;
    private final SqlWriter out;

    CollationInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    /** Writes the left of two rows whose order counts, each of its texts with the collation that neither row brings along. */
    void row(List<Expr> left, List<Expr> right) {
        for (int i = 0; i < left.size(); i++) {
            out.sql(i == 0 ? "(" : ", ");
            renderer.expressions.operand(left.get(i));
            write(List.of(left.get(i), right.get(i)));
        }
        out.sql(")");
    }

    /** Writes, behind the first of some texts whose order counts, the collation that none of them brings along. */
    void write(List<Expr> texts) {
        if (areLacking(texts)) {
            write();
        }
    }

    /** Writes an expression that may be sorted by where it is read, a text with the collation that it does not bring along. */
    void ordered(Expr expression) {
        if (areLacking(List.of(expression))) {
            renderer.expressions.operand(expression);
            write();
        } else {
            renderer.expressions.write(expression);
        }
    }

    /** {@return whether the order of the texts counts and none of them brings a collation along, where one is needed} */
    boolean areLacking(List<Expr> texts) {
        return !texts.isEmpty()
                && switch (renderer.traits.expression().texts().order()) {
                    case BY_CODE_POINT -> false;
                    case COLLATE_C -> texts.stream().allMatch(Collations::isLacking);
                };
    }

    /** Writes the collation, where one is needed. */
    void write() {
        switch (renderer.traits.expression().texts().order()) {
            case BY_CODE_POINT -> {}
            case COLLATE_C -> out.sql(COLLATE_C);
        }
    }

    /** {@return the texts, the first of them with the collation that none of them brings along} */
    List<Expr> collated(List<Expr> texts) {
        if (!areLacking(texts)) {
            return texts;
        }
        Expr first = texts.getFirst();
        List<Expr> collated = new ArrayList<>(texts);
        collated.set(0, new Expr.Raw(List.of(new RawPart.Embedded(first), new RawPart.Text(COLLATE_C)), first.type()));
        return collated;
    }
}
