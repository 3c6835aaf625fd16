package dev.hysteria.ast;

/** Where a column's value comes from when a row is inserted without one. */
public sealed interface ColumnContent {

    /** Null. */
    record Plain() implements ColumnContent {}

    /** The value of an expression without columns. */
    record Default(Expr value) implements ColumnContent {}

    /** The next number of the table's own counter; an explicit value is taken too. */
    record Identity() implements ColumnContent {}

    /** The next number of a sequence that is there already; an explicit value is taken too. */
    record Sequence(TableName sequence) implements ColumnContent {}

    /** Always computed from other columns of the row; never given. */
    record Computed(Expr value, ComputedStorage storage) implements ColumnContent {}
}
