package dev.hysteria.interpret;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Distinctness;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Quantifier;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Set;

/** Predicates as text. */
final class PredicateInterpreter {

    private final Renderer renderer;
    private final SqlWriter out;
    private final ExpressionInterpreter expressions;
    private final MatchInterpreter matches;
    private final JsonInterpreter json;
    private final ArrayInterpreter arrays;
    private Set<Expr> groupKeys = Set.of();

    PredicateInterpreter(
            Renderer renderer, ExpressionInterpreter expressions, JsonInterpreter json, ArrayInterpreter arrays) {
        this.renderer = renderer;
        this.out = renderer.out;
        this.expressions = expressions;
        this.matches = new MatchInterpreter(renderer);
        this.json = json;
        this.arrays = arrays;
    }

    void write(Expr.Predicate predicate) {
        switch (predicate) {
            case Expr.True always -> truth(true);
            case Expr.False never -> truth(false);
            case Expr.Comparison comparison -> comparison(comparison);
            case Expr.QuantifiedComparison(var operator, Expr left, Quantifier quantifier, var query) -> {
                expressions.operand(left);
                out.sql(symbol(operator));
                out.sql(
                        switch (quantifier) {
                            case ANY -> "ANY ";
                            case ALL -> "ALL ";
                        });
                renderer.queries.nested(query);
            }
            case Expr.NullSafeComparison(Distinctness distinctness, Expr left, Expr right) ->
                nullSafe(distinctness, left, right);
            case Expr.IsNull(Expr operand) -> isNull(operand, " IS NULL");
            case Expr.Between between -> between(between, " BETWEEN ");
            case Expr.InList list -> inList(list, " IN ");
            case Expr.InQuery query -> inQuery(query, " IN ");
            case Expr.Exists(var query) -> {
                out.sql("EXISTS ");
                renderer.queries.nested(query);
            }
            case Expr.Like like -> matches.like(like, " LIKE ");
            case Expr.Regexp(Expr operand, Expr pattern, RegexpFlags flags) -> matches.regexp(operand, pattern, flags);
            case Expr.ContainsWords search -> new WordInterpreter(renderer).write(search);
            case Expr.And(List<Expr> operands) -> junction(operands, " AND ", Precedence.AND);
            case Expr.Or(List<Expr> operands) -> junction(operands, " OR ", Precedence.OR);
            case Expr.Not(Expr operand) -> not(operand);
            case Expr.JsonContains(Expr document, Expr part) -> json.contains(document, part);
            case Expr.JsonEquals(Expr left, Expr right) -> json.equal(left, right);
            case Expr.ArrayContains(Expr array, Expr element) -> arrays.contains(array, element);
            case Expr.ArrayOverlaps(Expr left, Expr right) -> arrays.overlaps(left, right);
        }
    }

    private void truth(boolean value) {
        switch (renderer.traits.expression().truths()) {
            case VALUES -> out.sql(value ? "TRUE" : "FALSE");
            case CONDITIONS -> out.sql(value ? "1 = 1" : "1 = 0");
        }
    }

    private void comparison(Expr.Comparison comparison) {
        ComparisonOperator operator = comparison.operator();
        boolean equality = operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
        if (equality && comparison.left().type() instanceof LogicalType.Array) {
            json.compareArrays(operator == ComparisonOperator.EQUAL, comparison.left(), comparison.right());
        } else {
            if (comparison.left() instanceof Expr.Row(List<Expr> left)
                    && comparison.right() instanceof Expr.Row(List<Expr> right)
                    && !equality) {
                renderer.collations.row(left, right);
            } else {
                expressions.operand(comparison.left());
                renderer.collations.write(equality ? List.of() : List.of(comparison.left(), comparison.right()));
            }
            out.sql(symbol(operator));
            expressions.operand(comparison.right());
        }
    }

    private static String symbol(ComparisonOperator operator) {
        return switch (operator) {
            case EQUAL -> " = ";
            case NOT_EQUAL -> " <> ";
            case LESS -> " < ";
            case LESS_OR_EQUAL -> " <= ";
            case GREATER -> " > ";
            case GREATER_OR_EQUAL -> " >= ";
        };
    }

    private void nullSafe(Distinctness distinctness, Expr left, Expr right) {
        boolean equal = switch (distinctness) {
            case NOT_DISTINCT -> true;
            case DISTINCT -> false;
        };
        switch (renderer.traits.expression().nullSafeEquality()) {
            case IS_NOT_DISTINCT_FROM -> binary(left, equal ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM ", right);
            case IS -> binary(left, equal ? " IS " : " IS NOT ", right);
            case SPACESHIP -> {
                out.sql(equal ? "" : "NOT (");
                binary(left, " <=> ", right);
                out.sql(equal ? "" : ")");
            }
            case INTERSECT -> {
                out.sql(equal ? "EXISTS (SELECT " : "NOT EXISTS (SELECT ");
                expressions.write(left);
                out.sql(" INTERSECT SELECT ");
                expressions.write(right);
                out.sql(")");
            }
            case DECODE -> {
                out.sql("DECODE(");
                expressions.write(left);
                out.sql(", ");
                expressions.write(right);
                out.sql(equal ? ", 1, 0) = 1" : ", 1, 0) = 0");
            }
        }
    }

    private void binary(Expr left, String operator, Expr right) {
        expressions.operand(left);
        out.sql(operator);
        expressions.operand(right);
    }

    private void isNull(Expr operand, String words) {
        expressions.operand(operand);
        out.sql(words);
    }

    private void between(Expr.Between between, String words) {
        expressions.operand(between.operand());
        // either bound decides alone
        if (renderer.collations.areLacking(List.of(between.operand(), between.low()))
                || renderer.collations.areLacking(List.of(between.operand(), between.high()))) {
            renderer.collations.write();
        }
        out.sql(words);
        low(between.low());
        out.sql(" AND ");
        expressions.operand(between.high());
    }

    /** Between BETWEEN and AND there is no bare COLLATE, which a text that is made may end with. */
    private void low(Expr low) {
        boolean collated = low.type().isText()
                && !(low instanceof Expr.Column || low instanceof Expr.Parameter || low instanceof Expr.Literal)
                && switch (renderer.traits.expression().texts().order()) {
                    case BY_CODE_POINT -> false;
                    case COLLATE_C -> true;
                };
        out.sql(collated ? "(" : "");
        expressions.operand(low);
        out.sql(collated ? ")" : "");
    }

    private void junction(List<Expr> operands, String operator, Precedence precedence) {
        out.list(operands, operator, operand -> {
            if (Precedence.of(operand).compareTo(precedence) > 0) {
                expressions.write(operand);
            } else {
                out.sql("(");
                expressions.write(operand);
                out.sql(")");
            }
        });
    }

    /** {@return what was noted before} Takes note of what the query groups by, which is known again only as a whole. */
    Set<Expr> groupedBy(Set<Expr> keys) {
        Set<Expr> before = groupKeys;
        groupKeys = keys;
        return before;
    }

    /** NOT in front of anything, or inside where the language has a word for it. */
    private void not(Expr operand) {
        if (groupKeys.contains(operand)) {
            out.sql("NOT (");
            expressions.write(operand);
            out.sql(")");
        } else if (operand instanceof Expr.IsNull(Expr inner)) {
            isNull(inner, " IS NOT NULL");
        } else if (operand instanceof Expr.InList list) {
            inList(list, " NOT IN ");
        } else if (operand instanceof Expr.InQuery query) {
            inQuery(query, " NOT IN ");
        } else if (operand instanceof Expr.Like like) {
            matches.like(like, " NOT LIKE ");
        } else if (operand instanceof Expr.Between between) {
            between(between, " NOT BETWEEN ");
        } else if (operand instanceof Expr.Exists(var query)) {
            out.sql("NOT EXISTS ");
            renderer.queries.nested(query);
        } else {
            out.sql("NOT (");
            expressions.write(operand);
            out.sql(")");
        }
    }

    private void inQuery(Expr.InQuery in, String words) {
        expressions.operand(in.operand());
        out.sql(words);
        renderer.queries.nested(in.query());
    }

    private void inList(Expr.InList list, String words) {
        if (list.values().size() > renderer.dialect.limits().listValues()) {
            arrays.longList(list, words);
            return;
        }
        expressions.operand(list.operand());
        out.sql(words).sql("(").list(list.values(), ", ", expressions::write).sql(")");
    }
}
