package dev.hysteria.expression;

/** Hands out the readers of a projection's parts, each at the position where its columns begin. */
final class Parts {
    private int position;

    Parts(int first) {
        position = first;
    }

    /** What reads one part. Unlike {@link RowReader} it is silent about null, which a constructor may take or refuse. */
    interface Part<T> {
        T read(Row row);
    }

    // What is null or not is known by the schema; the type of a constructor reference can't say it.
    @SuppressWarnings("NullAway")
    <T> Part<T> part(Selectable<T> selectable) {
        RowReader<T> reader = selectable.reader(position);
        position += selectable.expressions().size();
        return reader::read;
    }

    /** {@return a reader that counts positions from where this stands} */
    <R> RowReader<R> rest(RowReader<R> reader) {
        int first = position;
        return first == 0 ? reader : row -> reader.read(new ShiftedRow(row, first));
    }
}
