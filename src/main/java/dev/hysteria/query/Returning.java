package dev.hysteria.query;

import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Related;
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
    private final Command command;
    private final Supplier<dev.hysteria.ast.Command> statement;
    private final Selectable<R> selection;

    Returning(Command command, Supplier<dev.hysteria.ast.Command> statement, Selectable<R> selection) {
        if (Related.isIn(selection)) {
            throw QueryException.invalid(
                    "A command of %s returns a relation"
                            .formatted(command.schema().table()),
                    "return the key, and list the relation in a query.");
        }
        this.command = command;
        this.statement = statement;
        this.selection = selection;
    }

    /** {@return the table that is written to} */
    public Schema<?> schema() {
        return command.schema();
    }

    /** {@return the command, without what it returns} */
    public Command command() {
        return command;
    }

    /** {@return the command's tree, checked; ask again for each execution} */
    public dev.hysteria.ast.Command statement() {
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
