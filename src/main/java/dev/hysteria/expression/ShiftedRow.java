package dev.hysteria.expression;

import org.jspecify.annotations.Nullable;

/** The part of a row that begins at a later position. */
record ShiftedRow(Row whole, int first) implements Row {
    @Override
    public @Nullable Object value(int position) {
        return whole.value(first + position);
    }

    @Override
    public @Nullable Object related(int position) {
        return whole.related(first + position);
    }

    @Override
    public boolean isNull(int position) {
        return whole.isNull(first + position);
    }

    @Override
    public boolean booleanAt(int position) {
        return whole.booleanAt(first + position);
    }

    @Override
    public short shortAt(int position) {
        return whole.shortAt(first + position);
    }

    @Override
    public int intAt(int position) {
        return whole.intAt(first + position);
    }

    @Override
    public long longAt(int position) {
        return whole.longAt(first + position);
    }

    @Override
    public float floatAt(int position) {
        return whole.floatAt(first + position);
    }

    @Override
    public double doubleAt(int position) {
        return whole.doubleAt(first + position);
    }
}
