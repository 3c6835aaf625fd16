package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Aliases and column names that occur nowhere in one statement, however their letters are cased; each is given out once.
 *
 * <p>The statement is looked through when the first name is asked for. Expressions that were equal stay equal, names included: a grouping
 * key must be found again in the items that repeat it. Serves one application of a rewrite.
 */
final class FreshNames {
    private static final int LONGEST = 20;

    private final Statement statement;
    private final Map<Place, Expr> replaced = new HashMap<>();
    private @Nullable TakenNames taken;

    private FreshNames(Statement statement) {
        this.statement = statement;
    }

    /** {@return the names that are not in {@code statement}} */
    static FreshNames of(Statement statement) {
        return new FreshNames(statement);
    }

    /** {@return {@code wish}, or {@code wish_2} and so on when it is taken; a long wish is cut, to stay within every dialect's limit} */
    Identifier like(String wish) {
        if (taken == null) {
            taken = new TakenNames(statement);
        }
        String stem =
                wish.substring(0, wish.offsetByCodePoints(0, Math.min(LONGEST, wish.codePointCount(0, wish.length()))));
        String name = stem;
        for (int count = 2; !taken.add(name); count++) {
            name = stem + "_" + count;
        }
        return Identifier.of(name);
    }

    /** {@return what {@code rewrite} makes of the expression, or made of an equal one that holds a query} */
    Expr once(Expr expression, UnaryOperator<Expr> rewrite) {
        return once(expression, Nullness.nothing(), rewrite);
    }

    /** {@return the same, for a rewrite that goes by what is known of nulls} */
    Expr once(Expr expression, Nullness nullness, UnaryOperator<Expr> rewrite) {
        if (!holdsQuery(expression)) {
            return rewrite.apply(expression);
        }
        var place = new Place(expression, nullness);
        Expr known = replaced.get(place);
        if (known == null) {
            known = rewrite.apply(expression);
            replaced.put(place, known);
        }
        return known;
    }

    /** {@return whether an equal expression was rewritten} */
    boolean has(Expr expression) {
        return replaced.containsKey(new Place(expression, Nullness.nothing()));
    }

    private record Place(Expr expression, Nullness nullness) {}

    private static boolean holdsQuery(Expr expression) {
        return expression instanceof Expr.Scalar
                || expression instanceof Expr.Exists
                || expression instanceof Expr.InQuery
                || expression instanceof Expr.QuantifiedComparison;
    }
}
