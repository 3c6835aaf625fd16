package dev.hysteria.query;

import dev.hysteria.ast.Statement;
import dev.hysteria.error.FailedStatement;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A session that writes records with the hooks and validators of their schemas, made of statements that are run as they are. For those who
 * implement sessions.
 */
public interface RecordSession extends Session {

    // ---- as it is

    /** {@return how many rows a command wrote, which is run as it is} */
    long run(Command command);

    /** {@return what a command returns of the rows it wrote, which is run as it is} */
    <R> List<R> run(Returning<R> command);

    /** {@return records as they are stored, in the order given, inserted as they are: all of them, or none when one fails} */
    <E> List<E> run(Schema<E> schema, List<E> rows);

    /** {@return how many records were stored, loaded as they are: all of them, or none when one fails} */
    default <E> long run(Schema<E> schema, Iterable<? extends E> records, LoadOptions options) {
        return this.<Long>together(part -> new LoadInChunks<E>(options, chunk -> part.run(schema, chunk)).run(records));
    }

    /** {@return the result of work in a transaction, or in a part of the one that this session is} */
    <T> T together(Function<? super RecordSession, ? extends T> work);

    /** {@return the hooks that it leaves out} */
    Set<Hook<?>> hooksLeftOut();

    /** {@return how errors show a statement} */
    FailedStatement shown(Statement statement);

    // ---- as the schema demands

    @Override
    default long execute(Command command) {
        if (command instanceof Insert<?> insert) {
            return HookedInsert.of(this, insert).count();
        }
        Validation.require(command);
        return run(command);
    }

    @Override
    default <R> List<R> list(Returning<R> command) {
        if (command.command() instanceof Insert<?> insert) {
            return HookedInsert.of(this, insert).list(command.selection());
        }
        Validation.require(command.command());
        return run(command);
    }

    @Override
    default <R> Optional<R> first(Returning<R> command) {
        List<R> rows = list(command);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
    }

    @Override
    default <E> E insert(Schema<E> schema, E row) {
        return insertAll(schema, List.of(row)).getFirst();
    }

    @Override
    default <E> List<E> insertAll(Schema<E> schema, Collection<? extends E> rows) {
        return RecordWriting.in(this, schema).insertAll(rows);
    }

    @Override
    default <E> long load(Schema<E> schema, Iterable<? extends E> records, LoadOptions options) {
        return RecordWriting.in(this, schema).load(records, options);
    }

    @Override
    default <E> E findOrInsert(Schema<E> schema, E row, List<? extends Column<E, ?>> key) {
        return RecordWriting.in(this, schema).findOrInsert(row, List.copyOf(key));
    }

    @Override
    default <E> E update(Schema<E> schema, E row) {
        return updateAll(schema, List.of(row)).getFirst();
    }

    @Override
    default <E> List<E> updateAll(Schema<E> schema, Collection<? extends E> rows) {
        return RecordWriting.in(this, schema).updateAll(rows);
    }

    @Override
    default <E> E updateChanged(Schema<E> schema, E before, E after) {
        return RecordWriting.in(this, schema).updateChanged(before, after);
    }

    @Override
    default <E> void delete(Schema<E> schema, E row) {
        deleteAll(schema, List.of(row));
    }

    @Override
    default <E> void deleteAll(Schema<E> schema, Collection<? extends E> rows) {
        RecordWriting.in(this, schema).deleteAll(rows);
    }

    @Override
    default <T> T transaction(Function<? super Session, ? extends T> work) {
        return together(work);
    }

    /** {@return hooks to leave out, and more of them} */
    static Set<Hook<?>> leftOut(Set<Hook<?>> some, Hook<?>... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
