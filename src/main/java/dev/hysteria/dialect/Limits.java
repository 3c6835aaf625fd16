package dev.hysteria.dialect;

/**
 * The numbers that bound a dialect's statements.
 *
 * @param identifierLength the longest name, counted as {@code identifierMeasure} says
 * @param parameters the most parameters in one statement
 * @param insertRows the most rows in one INSERT … VALUES
 * @param listValues the most values written into one IN list; longer ones are sent in the dialect's {@link ExpressionForms.LongList} form
 */
public record Limits(
        int identifierLength, IdentifierMeasure identifierMeasure, int parameters, int insertRows, int listValues) {}
