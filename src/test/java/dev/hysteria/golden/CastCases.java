package dev.hysteria.golden;

import static dev.hysteria.expression.Values.value;
import static dev.hysteria.sample.Events.AMOUNT;
import static dev.hysteria.sample.Events.AT;
import static dev.hysteria.sample.Events.ATTRIBUTES;
import static dev.hysteria.sample.Events.CODE;
import static dev.hysteria.sample.Events.COUNT;
import static dev.hysteria.sample.Events.DAY;
import static dev.hysteria.sample.Events.EVENTS;
import static dev.hysteria.sample.Events.HAPPENED_AT;
import static dev.hysteria.sample.Events.LOCAL_AT;
import static dev.hysteria.sample.Events.READING;
import static dev.hysteria.sample.Events.SEQUENCE;
import static dev.hysteria.sample.Events.TOKEN;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.dialect.EveryForm;
import dev.hysteria.error.QueryException;
import dev.hysteria.golden.GoldenCase.Setting;
import dev.hysteria.type.Conversion;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Types;
import java.util.List;
import java.util.Locale;

final class CastCases {
    private static final Identifier ALIAS = Identifier.of("e");
    private static final Source EVERY_TYPE = new Source.Table(TableName.of("every_type"), ALIAS);

    private CastCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("cast");
        some(cases);
        for (LogicalType to : EveryForm.TYPES) {
            Statement[] casts = EveryForm.TYPES.stream()
                    .filter(from -> isCast(from, to))
                    .map(from -> selected(new Expr.Cast(column(from), to)))
                    .toArray(Statement[]::new);
            if (casts.length > 0) {
                cases.add("every-" + name(to), "of each type that has one", Setting.NOWHERE, casts);
            }
        }
        Statement[] nulls = EveryForm.TYPES.stream()
                .map(type -> selected(new Expr.Null(type)))
                .toArray(Statement[]::new);
        return cases.add("nulls", "of each type", Setting.NOWHERE, nulls).all();
    }

    private static boolean isCast(LogicalType from, LogicalType to) {
        try {
            var unused = Conversion.of(from, to);
            return true;
        } catch (QueryException undefined) {
            return false;
        }
    }

    private static Statement selected(Expr value) {
        return Query.Select.of(List.of(new SelectItem(value, Identifier.of("c1"))), EVERY_TYPE);
    }

    private static Expr column(LogicalType type) {
        return new Expr.Column(ALIAS, Identifier.of("a_" + name(type)), type, Nullability.NULLABLE);
    }

    private static String name(LogicalType type) {
        return type.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static void some(Cases cases) {
        cases.values("same", "texts of another length", EVENTS, CODE.cast(Types.TEXT), CODE.cast(Types.varchar(9)))
                .values(
                        "integers",
                        "integers as other numbers",
                        EVENTS,
                        COUNT.cast(Types.BIGINT),
                        COUNT.cast(Types.SMALLINT),
                        COUNT.cast(Types.decimal(12, 2)),
                        COUNT.cast(Types.DOUBLE))
                .values(
                        "decimals",
                        "decimals as other numbers, rounded",
                        EVENTS,
                        AMOUNT.cast(Types.decimal(10, 1)),
                        AMOUNT.cast(Types.INTEGER),
                        AMOUNT.cast(Types.DOUBLE))
                .values(
                        "doubles",
                        "floating point numbers as exact ones, rounded",
                        EVENTS,
                        READING.cast(Types.decimal(10, 2)),
                        READING.cast(Types.BIGINT))
                .values(
                        "booleans",
                        "truth as a number and a text, and back",
                        EVENTS,
                        COUNT.gt(1).cast(Types.INTEGER),
                        COUNT.gt(1).cast(Types.BIGINT),
                        COUNT.cast(Types.BOOLEAN),
                        COUNT.gt(1).cast(Types.TEXT))
                .filter("boolean-filter", "a number as a condition", EVENTS, COUNT.cast(Types.BOOLEAN))
                .values(
                        "numbers-to-text",
                        "digits, as many behind the point as the type has",
                        EVENTS,
                        COUNT.cast(Types.TEXT),
                        SEQUENCE.cast(Types.varchar(20)),
                        AMOUNT.cast(Types.TEXT))
                .values(
                        "text-to-numbers",
                        "what is not written as a number is an error",
                        EVENTS,
                        CODE.cast(Types.INTEGER),
                        CODE.cast(Types.BIGINT),
                        CODE.cast(Types.decimal(10, 2)),
                        CODE.cast(Types.DOUBLE))
                .values(
                        "times",
                        "dates and times as others, in UTC",
                        EVENTS,
                        DAY.cast(Types.DATETIME),
                        DAY.cast(Types.TIMESTAMP),
                        HAPPENED_AT.cast(Types.DATETIME),
                        LOCAL_AT.cast(Types.TIMESTAMP),
                        HAPPENED_AT.cast(Types.DATE),
                        LOCAL_AT.cast(Types.TIME))
                .values(
                        "times-to-text",
                        "ISO 8601 of fixed width",
                        EVENTS,
                        HAPPENED_AT.cast(Types.TEXT),
                        LOCAL_AT.cast(Types.TEXT),
                        DAY.cast(Types.TEXT),
                        AT.cast(Types.TEXT))
                .values(
                        "text-to-times",
                        "what is not written in ISO 8601 is an error",
                        EVENTS,
                        value("2024-02-29T13:14:15.5Z").cast(Types.TIMESTAMP),
                        value("2024-02-29T13:14:15").cast(Types.DATETIME),
                        value("2024-02-29").cast(Types.DATE),
                        value("13:14:15").cast(Types.TIME))
                .values(
                        "uuids",
                        "a UUID of a text and back",
                        EVENTS,
                        value("0191F3A4-7C2B-7D11-8E5F-0123456789AB").cast(Types.UUID),
                        TOKEN.cast(Types.TEXT))
                .values("documents", "a document stays what it is", EVENTS, ATTRIBUTES.cast(Types.JSON))
                .values("text-to-json", "a text that is no document is an error", EVENTS, CODE.cast(Types.JSON));
    }
}
