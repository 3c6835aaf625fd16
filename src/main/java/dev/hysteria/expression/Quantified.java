package dev.hysteria.expression;

import dev.hysteria.ast.Quantifier;

/**
 * Any or all values of a sub-query, to compare with: {@code AGE.gt(all(ages))}. Made by {@link Functions#any} and {@link Functions#all}.
 *
 * @param quantifier how many values the comparison must hold for
 * @param query a query of one column
 * @param <T> the type of the values
 */
public record Quantified<T>(Quantifier quantifier, Subquery<T> query) {}
