package dev.hysteria.query;

import dev.hysteria.ast.Command;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import dev.hysteria.schema.Schema;
import java.util.function.Supplier;

/**
 * A command that returns something of each row it writes: of an insert or update as it is stored, of a delete as it was.
 *
 * @param <R> what a returned row is read into
 */
public final class Returning<R> {
    private final Schema<?> schema;
    private final Supplier<Command> statement;
    private final Selectable<R> selection;

    Returning(Schema<?> schema, Supplier<Command> statement, Selectable<R> selection) {
        this.schema = schema;
        this.statement = statement;
        this.selection = selection;
    }

    /** {@return the table that is written to} */
    public Schema<?> schema() {
        return schema;
    }

    /** {@return the command's tree, checked; ask again for each execution} */
    public Command statement() {
        return statement.get();
    }

    /** {@return what is returned} */
    public Selectable<R> selection() {
        return selection;
    }

    /** {@return what reads a returned row} */
    public RowReader<R> reader() {
        return selection.reader(0);
    }
}
