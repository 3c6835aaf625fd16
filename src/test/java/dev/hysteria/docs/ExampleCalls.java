package dev.hysteria.docs;

import static java.util.Map.entry;

import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.DateField;
import dev.hysteria.ast.FrameExclusion;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.RegexpLines;
import dev.hysteria.expression.Case;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Functions;
import dev.hysteria.expression.JsonExpression;
import dev.hysteria.expression.JsonPlace;
import dev.hysteria.expression.Order;
import dev.hysteria.expression.Quantified;
import dev.hysteria.expression.RowValue;
import dev.hysteria.expression.TimeExpression;
import dev.hysteria.expression.Values;
import dev.hysteria.expression.Window;
import dev.hysteria.expression.WindowFunctions;
import dev.hysteria.query.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the names in {@link Example}s call: the library's method of that name. */
final class ExampleCalls {

    private ExampleCalls() {}

    /** {@return what a call makes of its arguments; a word in capitals, such as a unit, is itself} */
    static Object of(String name, List<@Nullable Object> arguments) {
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
            return new ExampleArguments.Word(name);
        }
        return Optional.ofNullable(CALLS.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no example can call " + name))
                .apply(new ExampleArguments(arguments));
    }

    private static final Map<String, Function<ExampleArguments, Object>> VALUES = Map.ofEntries(
            entry("eq", a -> switch (a.at(1)) {
                case Quantified<?> values -> a.any(0).eq(a.quantified(1));
                case RowValue row -> a.row(0).eq(row);
                case null, default -> a.any(0).eq(a.any(1));
            }),
            entry("ne", a -> a.any(0).ne(a.any(1))),
            entry(
                    "lt",
                    a -> a.at(1) instanceof RowValue row
                            ? a.row(0).lt(row)
                            : a.ordered(0).lt(a.any(1))),
            entry(
                    "le",
                    a -> a.at(1) instanceof RowValue row
                            ? a.row(0).le(row)
                            : a.ordered(0).le(a.any(1))),
            entry(
                    "gt",
                    a -> a.at(1) instanceof Quantified<?>
                            ? a.ordered(0).gt(a.quantified(1))
                            : a.ordered(0).gt(a.any(1))),
            entry("ge", a -> a.ordered(0).ge(a.any(1))),
            entry("between", a -> a.ordered(0).between(a.any(1), a.any(2))),
            entry(
                    "in",
                    a -> a.at(1) instanceof Select<?>
                            ? a.any(0).in(a.query(1))
                            : a.any(0).in(a.list(1))),
            entry(
                    "notIn",
                    a -> a.at(1) instanceof Select<?>
                            ? a.any(0).notIn(a.query(1))
                            : a.any(0).notIn(a.list(1))),
            entry("isNull", a -> a.any(0).isNull()),
            entry("isNotNull", a -> a.any(0).isNotNull()),
            entry("isDistinctFrom", a -> a.any(0).isDistinctFrom(a.any(1))),
            entry("isNotDistinctFrom", a -> a.any(0).isNotDistinctFrom(a.any(1))),
            entry("coalesce", a -> a.any(0).coalesce(a.any(1))),
            entry("nullIf", a -> a.any(0).nullIf(a.any(1))),
            entry("cast", a -> a.any(0).cast(a.type(1))),
            entry(
                    "greatest",
                    a -> a.any(0) instanceof TimeExpression<?>
                            ? Values.greatest(a.time(0), a.time(1))
                            : Values.greatest(a.number(0), a.number(1))),
            entry(
                    "least",
                    a -> a.any(0) instanceof TimeExpression<?>
                            ? Values.least(a.time(0), a.time(1))
                            : Values.least(a.number(0), a.number(1))),
            entry("caseWhen", a -> Values.caseWhen(a.truth(0), a.any(1))),
            entry("when", a -> a.<Case<Expression<Object>>>as(0).when(a.truth(1), a.any(2))),
            entry("otherwise", a -> a.<Case<Expression<Object>>>as(0).otherwise(a.any(1))),
            entry("otherwiseNull", a -> a.<Case<Expression<Object>>>as(0).otherwiseNull()),
            entry("and", a -> a.truth(0).and(a.truth(1))),
            entry("or", a -> a.truth(0).or(a.truth(1))),
            entry("not", a -> a.truth(0).not()),
            entry("allOf", a -> Functions.allOf()),
            entry("anyOf", a -> Functions.anyOf()),
            entry("always", a -> Condition.always()),
            entry("never", a -> Condition.never()),
            entry("rowValue", a -> Functions.rowValue(a.all())));

    private static final Map<String, Function<ExampleArguments, Object>> TEXTS = Map.ofEntries(
            entry("like", a -> a.text(0).like(a.string(1))),
            entry("notLike", a -> a.text(0).notLike(a.string(1))),
            entry("ilike", a -> a.text(0).ilike(a.string(1))),
            entry(
                    "contains",
                    a -> a.at(0) instanceof JsonExpression<?>
                            ? a.json(0).contains(a.json(1))
                            : a.text(0).contains(a.string(1))),
            entry("containsIgnoreCase", a -> a.text(0).containsIgnoreCase(a.string(1))),
            entry("startsWith", a -> a.text(0).startsWith(a.string(1))),
            entry("endsWith", a -> a.text(0).endsWith(a.string(1))),
            entry("eqIgnoreCase", a -> a.text(0).eqIgnoreCase(a.string(1))),
            entry(
                    "regexp",
                    a -> a.has(2)
                            ? a.text(0).regexp(a.string(1), flags(a))
                            : a.text(0).regexp(a.string(1))),
            entry("containsWords", a -> a.text(0).containsWords(a.string(1))),
            entry("lower", a -> a.text(0).lower()),
            entry("upper", a -> a.text(0).upper()),
            entry("trim", a -> a.text(0).trim()),
            entry("trimLeading", a -> a.text(0).trimLeading()),
            entry("trimTrailing", a -> a.text(0).trimTrailing()),
            entry("substring", a -> a.text(0).substring(a.integer(1), a.integer(2))),
            entry("left", a -> a.text(0).left(a.integer(1))),
            entry("right", a -> a.text(0).right(a.integer(1))),
            entry("replace", a -> a.text(0).replace(a.string(1), a.string(2))),
            entry("position", a -> a.text(0).position(a.text(1))),
            entry("padStart", a -> a.text(0).padStart(a.integer(1), a.string(2))),
            entry("padEnd", a -> a.text(0).padEnd(a.integer(1), a.string(2))),
            entry("repeat", a -> a.text(0).repeat(a.integer(1))),
            entry("reverse", a -> a.text(0).reverse()),
            entry("concat", a -> a.text(0).concat(a.text(1))));

    private static final Map<String, Function<ExampleArguments, Object>> NUMBERS = Map.ofEntries(
            entry(
                    "plus",
                    a -> a.has(2)
                            ? a.time(0).plus(a.number(1), a.unit(2))
                            : a.number(0).plus(a.number(1))),
            entry(
                    "minus",
                    a -> a.has(2)
                            ? a.time(0).minus(a.number(1), a.unit(2))
                            : a.number(0).minus(a.number(1))),
            entry("times", a -> a.number(0).times(a.number(1))),
            entry("dividedBy", a -> a.number(0).dividedBy(a.number(1))),
            entry("remainder", a -> a.number(0).remainder(a.number(1))),
            entry("negate", a -> a.number(0).negate()),
            entry("abs", a -> a.number(0).abs()),
            entry("sign", a -> a.number(0).sign()),
            entry("ceiling", a -> a.number(0).ceiling()),
            entry("floor", a -> a.number(0).floor()),
            entry(
                    "round",
                    a -> a.has(1)
                            ? a.number(0).round(a.integer(1))
                            : a.number(0).round()),
            entry("truncate", a -> a.number(0).truncate(a.integer(1))),
            entry("power", a -> a.number(0).power(a.number(1))),
            entry("sqrt", a -> a.number(0).sqrt()),
            entry("exp", a -> a.number(0).exp()),
            entry("ln", a -> a.number(0).ln()));

    private static final Map<String, Function<ExampleArguments, Object>> TIMES = Map.ofEntries(
            entry("extract", a -> a.time(0).extract(DateField.valueOf(a.word(1)))),
            entry("epochSecond", a -> a.time(0).epochSecond()),
            entry("truncatedTo", a -> a.time(0).truncatedTo(a.unit(1))),
            entry("until", a -> a.time(0).until(a.any(1), a.unit(2))),
            entry("date", a -> a.time(0).date()));

    private static final Map<String, Function<ExampleArguments, Object>> DOCUMENTS = Map.ofEntries(
            entry(
                    "json",
                    a -> a.at(0) instanceof JsonPlace<?> place ? place.json() : ExampleArguments.document(a.string(0))),
            entry(
                    "at",
                    a -> a.at(1) instanceof Integer index
                            ? a.place(0).at(index)
                            : a.place(0).at(a.string(1))),
            entry("text", a -> a.place(0).text()),
            entry("set", a -> a.place(0).set(a.json(1))),
            entry("setNull", a -> a.place(0).setNull()),
            entry("sameJson", a -> a.json(0).sameJson(a.json(1))),
            entry("has", a -> a.array(0).has(a.<Integer>any(1))),
            entry("overlaps", a -> a.array(0).overlaps(a.array(1))),
            entry("length", ExampleCalls::length));

    private static final Map<String, Function<ExampleArguments, Object>> AGGREGATES = Map.ofEntries(
            entry("count", a -> a.rows().aggregate(a, cell -> Functions.count(cell))),
            entry("countRows", a -> a.rows().aggregate(a, cell -> Functions.count())),
            entry("countDistinct", a -> a.rows().aggregate(a, cell -> Functions.countDistinct(cell))),
            entry("sum", a -> a.rows().aggregate(a, ExampleRows::sum)),
            entry("avg", a -> a.rows().aggregate(a, ExampleRows::avg)),
            entry("min", a -> a.rows().aggregate(a, cell -> Functions.min(ExampleRows.number(cell)))),
            entry("max", a -> a.rows().aggregate(a, cell -> Functions.max(ExampleRows.number(cell)))),
            entry("every", a -> a.rows().aggregate(a, cell -> Functions.every(ExampleRows.truth(cell)))),
            entry("some", a -> a.rows().aggregate(a, cell -> Functions.some(ExampleRows.truth(cell)))),
            entry("stringAggregate", a -> a.rows().joined(a.string(1))));

    private static final Map<String, Function<ExampleArguments, Object>> WINDOWS = Map.ofEntries(
            entry("rowNumber", a -> a.rows().window(a, cell -> WindowFunctions.rowNumber()::over)),
            entry("rank", a -> a.rows().window(a, cell -> WindowFunctions.rank()::over)),
            entry("denseRank", a -> a.rows().window(a, cell -> WindowFunctions.denseRank()::over)),
            entry("percentRank", a -> a.rows().window(a, cell -> WindowFunctions.percentRank()::over)),
            entry("cumeDist", a -> a.rows().window(a, cell -> WindowFunctions.cumeDist()::over)),
            entry("ntile", a -> a.rows().window(a, cell -> WindowFunctions.ntile(a.integer(1))::over)),
            entry(
                    "lag",
                    a -> a.rows().window(a, cell -> WindowFunctions.lag(cell).by(a.integer(1))::over)),
            entry(
                    "lead",
                    a -> a.rows()
                            .window(
                                    a,
                                    cell -> a.has(2)
                                            ? WindowFunctions.lead(cell)
                                                    .by(a.integer(1))
                                                    .otherwise(a.any(2))::over
                                            : WindowFunctions.lead(cell).by(a.integer(1))::over)),
            entry("firstValue", a -> a.rows().window(a, cell -> WindowFunctions.firstValue(cell)::over)),
            entry("lastValue", a -> a.rows().window(a, cell -> WindowFunctions.lastValue(cell)::over)),
            entry("nthValue", a -> a.rows().window(a, cell -> WindowFunctions.nthValue(cell, a.integer(1))::over)),
            entry("ordered", a -> a.window(window -> window)),
            entry("rowsBetween", a -> a.window(window -> window.rowsBetween(a.as(0), a.as(1)))),
            entry("rangeBetween", a -> a.window(window -> window.rangeBetween(a.as(0), a.as(1)))),
            entry("groupsBetween", a -> a.window(window -> window.groupsBetween(a.as(0), a.as(1)))),
            entry(
                    "excluding",
                    a -> a.window(window -> a.<UnaryOperator<Window.Definition>>as(0)
                            .apply(window)
                            .excluding(FrameExclusion.valueOf(a.word(1))))),
            entry("unboundedPreceding", a -> Window.unboundedPreceding()),
            entry("preceding", a -> Window.preceding(a.integer(0))),
            entry("currentRow", a -> Window.currentRow()),
            entry("following", a -> Window.following(a.integer(0))),
            entry("unboundedFollowing", a -> Window.unboundedFollowing()));

    private static final Map<String, Function<ExampleArguments, Object>> QUERIES = Map.ofEntries(
            entry("rows", a -> a.rows().query()),
            entry("any", a -> Functions.any(a.query(0))),
            entry("all", a -> Functions.all(a.query(0))),
            entry("exists", a -> Functions.exists(a.query(0))),
            entry("distinct", a -> a.rows().distinct()),
            entry("asc", a -> a.rows().ordered(Expression::asc)),
            entry("desc", a -> a.rows().ordered(Expression::desc)),
            entry("nullsFirst", a -> a.<ExampleRows.Ordered>as(0).with(Order::nullsFirst)),
            entry("nullsLast", a -> a.<ExampleRows.Ordered>as(0).with(Order::nullsLast)),
            entry("limit", a -> a.query(0).limit(a.integer(1))),
            entry("offset", a -> a.query(0).offset(a.integer(1))),
            entry("union", a -> a.rows().combined(a, Select::union)),
            entry("unionAll", a -> a.rows().combined(a, Select::unionAll)),
            entry("intersect", a -> a.rows().combined(a, Select::intersect)),
            entry("intersectAll", a -> a.rows().combined(a, Select::intersectAll)),
            entry("except", a -> a.rows().combined(a, Select::except)),
            entry("exceptAll", a -> a.rows().combined(a, Select::exceptAll)));

    private static final Map<String, Function<ExampleArguments, Object>> CALLS = Stream.of(
                    VALUES, TEXTS, NUMBERS, TIMES, DOCUMENTS, AGGREGATES, WINDOWS, QUERIES)
            .flatMap(family -> family.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static RegexpFlags flags(ExampleArguments a) {
        return new RegexpFlags(CaseSensitivity.valueOf(a.word(2)), RegexpLines.valueOf(a.word(3)));
    }

    private static Expression<Integer> length(ExampleArguments a) {
        if (a.at(0) instanceof JsonPlace<?> || a.at(0) instanceof JsonExpression<?>) {
            return a.place(0).length();
        }
        return a.at(0) instanceof List<?> ? a.array(0).length() : a.text(0).length();
    }
}
