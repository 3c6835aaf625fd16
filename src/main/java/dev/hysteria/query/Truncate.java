package dev.hysteria.query;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.IdentityAction;
import dev.hysteria.ast.TruncateScope;
import dev.hysteria.schema.Schema;

/** The removal of every row of a table at once: an immutable value. */
public final class Truncate implements Command {
    private final Schema<?> schema;
    private final dev.hysteria.ast.Command.Truncate statement;

    private Truncate(Schema<?> schema, dev.hysteria.ast.Command.Truncate statement) {
        this.schema = schema;
        this.statement = statement;
    }

    static Truncate of(Schema<?> schema) {
        return new Truncate(
                schema,
                new dev.hysteria.ast.Command.Truncate(
                        schema.target().table(), identity(schema), TruncateScope.TABLE_ONLY, schema.scoping()));
    }

    private static IdentityAction identity(Schema<?> schema) {
        boolean generated =
                schema.columns().stream().anyMatch(column -> column.content() instanceof ColumnContent.Identity);
        return generated ? IdentityAction.CONTINUE : IdentityAction.NONE;
    }

    /** {@return the same, numbering rows from the start again} */
    public Truncate restartIdentity() {
        return new Truncate(
                schema,
                new dev.hysteria.ast.Command.Truncate(
                        statement.table(), IdentityAction.RESTART, statement.scope(), statement.scoping()));
    }

    /** {@return the same, of the tables that refer to this one too} */
    public Truncate cascade() {
        return new Truncate(
                schema,
                new dev.hysteria.ast.Command.Truncate(
                        statement.table(), statement.identity(), TruncateScope.CASCADE, statement.scoping()));
    }

    @Override
    public Schema<?> schema() {
        return schema;
    }

    @Override
    public dev.hysteria.ast.Command statement() {
        return statement;
    }
}
