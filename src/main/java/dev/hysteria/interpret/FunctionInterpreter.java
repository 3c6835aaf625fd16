package dev.hysteria.interpret;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.FrameBound;
import dev.hysteria.ast.FrameUnit;
import dev.hysteria.ast.Lookups;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Window;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Locale;

/** Function calls, aggregates and windows as text. */
final class FunctionInterpreter {

    private static final LogicalType TEXT = new LogicalType.Text();

    private final Renderer renderer;
    private final SqlWriter out;

    FunctionInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    /** Writes a call in the dialect's form; {@code function} names it in a refusal. */
    void write(FunctionForm form, Enum<?> function, List<Expr> arguments) {
        switch (form) {
            case FunctionForm.Call(String name) ->
                out.sql(name).sql("(").list(arguments, ", ", this::expression).sql(")");
            case FunctionForm.Cast(String type) -> {
                out.sql("CAST(");
                expression(arguments.getFirst());
                out.sql(" AS ").sql(type).sql(")");
            }
            case FunctionForm.Pattern(List<FunctionForm.Piece> pieces) -> pieces(pieces, arguments);
            case FunctionForm.Refused(String instead) ->
                throw renderer.refusal(
                        "the function "
                                + function.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        instead);
        }
    }

    private void pieces(List<FunctionForm.Piece> pieces, List<Expr> arguments) {
        for (FunctionForm.Piece piece : pieces) {
            switch (piece) {
                case FunctionForm.Piece.Text(String sql) -> out.sql(sql);
                case FunctionForm.Piece.Argument(int position) ->
                    renderer.expressions.atLeast(arguments.get(position), Precedence.PRIMARY);
            }
        }
    }

    void aggregate(Expr.Aggregate aggregate) {
        FunctionForm form = renderer.dialect.aggregate(aggregate.function());
        if (aggregate.function() == AggregateFunction.COUNT_ROWS && form instanceof FunctionForm.Call(String name)) {
            out.sql(name).sql("(*)");
        } else if (aggregate.deduplication() == Deduplication.DISTINCT) {
            distinct(form, aggregate);
        } else {
            write(form, aggregate.function(), aggregate.arguments());
        }
        filter(aggregate.filter());
    }

    private void distinct(FunctionForm form, Expr.Aggregate aggregate) {
        if (form instanceof FunctionForm.Call(String name)) {
            out.sql(name)
                    .sql("(DISTINCT ")
                    .list(aggregate.arguments(), ", ", this::expression)
                    .sql(")");
        } else {
            throw renderer.refusal(
                    aggregate.function() + " of distinct values", "Aggregate over a sub-query with distinct rows.");
        }
    }

    private void filter(Expr filter) {
        if (!(filter instanceof Expr.True)) {
            out.sql(" FILTER (WHERE ");
            expression(filter);
            out.sql(")");
        }
    }

    void textAggregate(Expr.TextAggregate aggregate) {
        switch (renderer.traits.group().textAggregates()) {
            case STRING_AGG_ORDER_INSIDE -> orderInside("string_agg(", aggregate);
            case GROUP_CONCAT_ORDER_INSIDE -> orderInside("group_concat(", aggregate);
            case GROUP_CONCAT_SEPARATOR -> separated(aggregate);
            case GROUP_CONCAT_SEPARATOR_OF_COLUMNS -> {
                if (Lookups.areAll(aggregate.operand())) {
                    throw renderer.refusal(
                            "joining texts that a sub-query makes of no column",
                            "Make the text in a derived table, or filter the rows.");
                }
                separated(aggregate);
            }
            case STRING_AGG_WITHIN_GROUP -> {
                // of a type with a limit, the result would have that limit too
                out.sql("STRING_AGG(");
                expression(new Expr.Cast(aggregate.operand(), TEXT));
                out.sql(", ").literal(aggregate.separator(), TEXT).sql(")");
                withinGroup(aggregate.ordering(), "");
            }
            case LISTAGG_WITHIN_GROUP -> {
                out.sql("LISTAGG(");
                expression(aggregate.operand());
                out.sql(", ").literal(aggregate.separator(), TEXT).sql(")");
                withinGroup(aggregate.ordering(), " WITHIN GROUP (ORDER BY NULL)");
            }
        }
        filter(aggregate.filter());
    }

    private void separated(Expr.TextAggregate aggregate) {
        out.sql("GROUP_CONCAT(");
        expression(aggregate.operand());
        ordering(" ORDER BY ", aggregate.ordering());
        out.sql(" SEPARATOR ").literal(aggregate.separator(), TEXT).sql(")");
    }

    private void orderInside(String call, Expr.TextAggregate aggregate) {
        out.sql(call);
        expression(aggregate.operand());
        out.sql(", ").literal(aggregate.separator(), TEXT);
        ordering(" ORDER BY ", aggregate.ordering());
        out.sql(")");
    }

    private void withinGroup(List<SortKey> ordering, String unordered) {
        if (ordering.isEmpty()) {
            out.sql(unordered);
        } else {
            ordering(" WITHIN GROUP (ORDER BY ", ordering);
            out.sql(")");
        }
    }

    private void ordering(String words, List<SortKey> ordering) {
        if (!ordering.isEmpty()) {
            out.sql(words);
            renderer.queries.keys(ordering);
        }
    }

    void window(Window window) {
        switch (window) {
            case Window.Reference(var name) -> out.identifier(name);
            case Window.Definition definition -> {
                out.sql("(");
                definition(definition);
                out.sql(")");
            }
            case Window.Named(var name, var definition) -> {
                out.identifier(name).sql(" AS (");
                definition(definition);
                out.sql(")");
            }
        }
    }

    private void definition(Window.Definition definition) {
        String separator = "";
        if (!definition.partition().isEmpty()) {
            out.sql("PARTITION BY ").list(definition.partition(), ", ", this::expression);
            separator = " ";
        }
        if (!definition.ordering().isEmpty()) {
            ordering(separator + "ORDER BY ", definition.ordering());
            separator = " ";
        }
        switch (definition.frame()) {
            case Frame.Standard standard -> {}
            case Frame.Between between -> {
                out.sql(separator);
                frame(between);
            }
        }
    }

    private void frame(Frame.Between frame) {
        requireFrame(frame);
        out.sql(
                switch (frame.unit()) {
                    case ROWS -> "ROWS BETWEEN ";
                    case RANGE -> "RANGE BETWEEN ";
                    case GROUPS -> "GROUPS BETWEEN ";
                });
        bound(frame.start());
        out.sql(" AND ");
        bound(frame.end());
        out.sql(
                switch (frame.exclusion()) {
                    case NOTHING -> "";
                    case CURRENT_ROW -> " EXCLUDE CURRENT ROW";
                    case GROUP -> " EXCLUDE GROUP";
                    case TIES -> " EXCLUDE TIES";
                });
    }

    private void requireFrame(Frame.Between frame) {
        switch (renderer.traits.group().frames()) {
            case COMPLETE -> {}
            case ROWS_AND_RANGE -> {
                if (frame.unit() == FrameUnit.GROUPS || frame.exclusion() != dev.hysteria.ast.FrameExclusion.NOTHING) {
                    throw refusedFrame("GROUPS or EXCLUDE in a window's frame");
                }
            }
            case ROWS_AND_RANGE_WITHOUT_DISTANCE -> {
                boolean distance = isDistance(frame.start()) || isDistance(frame.end());
                if (frame.unit() == FrameUnit.GROUPS
                        || frame.exclusion() != dev.hysteria.ast.FrameExclusion.NOTHING
                        || (frame.unit() == FrameUnit.RANGE && distance)) {
                    throw refusedFrame("GROUPS, EXCLUDE or a RANGE with a distance in a window's frame");
                }
            }
        }
    }

    private dev.hysteria.error.UnsupportedFeature refusedFrame(String feature) {
        return renderer.refusal(feature, "Count the frame in ROWS, or compute it with a self-join.");
    }

    private static boolean isDistance(FrameBound bound) {
        return bound instanceof FrameBound.Preceding || bound instanceof FrameBound.Following;
    }

    private void bound(FrameBound bound) {
        switch (bound) {
            case FrameBound.UnboundedPreceding b -> out.sql("UNBOUNDED PRECEDING");
            case FrameBound.Preceding(long distance) -> out.number(distance).sql(" PRECEDING");
            case FrameBound.CurrentRow b -> out.sql("CURRENT ROW");
            case FrameBound.Following(long distance) -> out.number(distance).sql(" FOLLOWING");
            case FrameBound.UnboundedFollowing b -> out.sql("UNBOUNDED FOLLOWING");
        }
    }

    private void expression(Expr expression) {
        renderer.expressions.write(expression);
    }
}
