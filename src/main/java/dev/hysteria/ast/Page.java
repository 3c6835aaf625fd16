package dev.hysteria.ast;

/**
 * Which stretch of the ordered result is returned.
 *
 * <p>The counts are expressions (parameters as a rule), so that pages of one query share its text.
 */
public sealed interface Page {

    /** Every row. */
    record All() implements Page {}

    /** The first {@code limit} rows. */
    record First(Expr limit) implements Page {}

    /** Every row after the first {@code offset}. */
    record From(Expr offset) implements Page {}

    /** {@code limit} rows after the first {@code offset}. */
    record Slice(Expr limit, Expr offset) implements Page {}
}
