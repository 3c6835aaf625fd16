package dev.hysteria.golden;

import static dev.hysteria.expression.Values.greatest;
import static dev.hysteria.expression.Values.least;
import static dev.hysteria.expression.Values.randomUuid;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.sample.Events.AMOUNT;
import static dev.hysteria.sample.Events.COUNT;
import static dev.hysteria.sample.Events.EVENTS;
import static dev.hysteria.sample.Events.ID;
import static dev.hysteria.sample.Events.READING;
import static dev.hysteria.sample.Events.SEQUENCE;

import dev.hysteria.ast.Expr;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.util.List;

/** Arithmetic and functions of numbers. */
final class NumberCases {
    private NumberCases() {}

    static List<GoldenCase> cases() {
        return Cases.of("number")
                .values(
                        "add-subtract-multiply",
                        "products bind tighter than sums",
                        EVENTS,
                        COUNT.plus(1).times(COUNT.minus(2)),
                        COUNT.plus(COUNT.times(3)))
                .values(
                        "subtract-nested",
                        "the right side of a difference keeps its parentheses",
                        EVENTS,
                        COUNT.minus(COUNT.minus(1)),
                        COUNT.minus(1).minus(2))
                .values(
                        "divide-integers",
                        "cut toward zero, null by zero",
                        EVENTS,
                        COUNT.dividedBy(2),
                        COUNT.dividedBy(COUNT.dividedBy(3)))
                .values(
                        "divide-decimals",
                        "exact, null by zero",
                        EVENTS,
                        AMOUNT.dividedBy(new BigDecimal("3")),
                        AMOUNT.dividedBy(AMOUNT))
                .values("divide-doubles", "null by zero", EVENTS, READING.dividedBy(3.0))
                .values(
                        "remainder",
                        "the dividend's sign, null by zero",
                        EVENTS,
                        COUNT.remainder(3),
                        SEQUENCE.remainder(SEQUENCE),
                        AMOUNT.remainder(new BigDecimal("0.3")))
                .values("remainder-doubles", "the dividend's sign", EVENTS, READING.remainder(2.0))
                .values(
                        "negate",
                        "a sign before a sign",
                        EVENTS,
                        COUNT.negate(),
                        COUNT.plus(1).negate(),
                        COUNT.negate().negate())
                .tree(
                        "negative-literal",
                        "a negative constant beside a minus",
                        EVENTS,
                        new Expr.Negate(new Expr.Literal(-5, new LogicalType.Int())))
                .values(
                        "absolute-sign",
                        "distance from zero; -1, 0 or 1",
                        EVENTS,
                        COUNT.abs(),
                        READING.sign(),
                        AMOUNT.sign())
                .values("ceiling-floor", "whole numbers around", EVENTS, AMOUNT.ceiling(), READING.floor())
                .values("round", "half away from zero", EVENTS, AMOUNT.round(), AMOUNT.round(2), READING.round(1))
                .values("truncate", "cut toward zero", EVENTS, AMOUNT.truncate(1), READING.truncate(0))
                .values(
                        "power-root",
                        "doubles; the root of a negative number is null",
                        EVENTS,
                        COUNT.power(2),
                        AMOUNT.power(COUNT),
                        READING.sqrt())
                .values(
                        "exponential-logarithm",
                        "doubles; the logarithm of what is not positive is null",
                        EVENTS,
                        READING.exp(),
                        READING.ln())
                .values(
                        "greatest-least",
                        "null when one is null",
                        EVENTS,
                        greatest(AMOUNT, value(new BigDecimal("1.5"))),
                        least(COUNT, value(3)))
                .values(
                        "coalesce",
                        "decimals of different scales",
                        EVENTS,
                        AMOUNT.coalesce(BigDecimal.ZERO),
                        AMOUNT.nullIf(BigDecimal.ZERO))
                .values("random-uuid", "a random UUID for each row", EVENTS, ID, randomUuid())
                .all();
    }
}
