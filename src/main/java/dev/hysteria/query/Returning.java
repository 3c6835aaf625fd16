package dev.hysteria.query;

import dev.hysteria.ast.Command;
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
    private final Schema<?> schema;
    private final Supplier<Command> statement;
    private final Selectable<R> selection;

    Returning(Schema<?> schema, Supplier<Command> statement, Selectable<R> selection) {
        if (Related.isIn(selection)) {
            throw QueryException.invalid(
                    "A command of %s returns a relation".formatted(schema.table()),
                    "return the key, and list the relation in a query.");
        }
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
