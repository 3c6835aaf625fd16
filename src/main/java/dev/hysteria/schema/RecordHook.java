package dev.hysteria.schema;

/**
 * Something that an application does with each record of a schema that is written; made by the methods of {@code dev.hysteria.query.Hook},
 * which knows sessions.
 *
 * @param <E> the record
 */
public interface RecordHook<E> {

    /** {@return what it is called in errors, unlike every other hook of its schema} */
    String name();
}
