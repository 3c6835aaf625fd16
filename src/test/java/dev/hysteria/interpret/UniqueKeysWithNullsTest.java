package dev.hysteria.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.TableName;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.oracle.OracleDialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A row with a null in a unique key differs from all others, on every dialect. */
class UniqueKeysWithNullsTest {
    private static final Ddl.CreateTable TABLE = new Ddl.CreateTable(
            TableName.of("t"),
            List.of(column("a", Nullability.NOT_NULL), column("b", Nullability.NULLABLE)),
            Optional.empty(),
            List.of(key("t_a", "a"), key("t_b", "b"), key("t_ab", "a", "b")),
            List.of(),
            List.of());

    @Test
    void aConstraintIsEnoughWhereNullsDiffer() {
        assertThat(rendered(PostgresDialect.INSTANCE)).hasSize(1);
    }

    @Test
    void keysWithNullableColumnsBecomeFilteredIndexes() {
        assertThat(rendered(SqlServerDialect.INSTANCE))
                .containsExactly(
                        "CREATE TABLE [t] (\n  [a] INT NOT NULL,\n  [b] INT,\n  CONSTRAINT [t_a] UNIQUE ([a])\n)",
                        "CREATE UNIQUE INDEX [t_b] ON [t] ([b]) WHERE [b] IS NOT NULL",
                        "CREATE UNIQUE INDEX [t_ab] ON [t] ([a], [b]) WHERE [b] IS NOT NULL");
    }

    @Test
    void keysOfSeveralColumnsBecomeIndexesOnCase() {
        assertThat(rendered(OracleDialect.INSTANCE))
                .containsExactly(
                        "CREATE TABLE \"t\" (\n  \"a\" NUMBER(10) NOT NULL,\n  \"b\" NUMBER(10),\n"
                                + "  CONSTRAINT \"t_a\" UNIQUE (\"a\"),\n  CONSTRAINT \"t_b\" UNIQUE (\"b\")\n)",
                        "CREATE UNIQUE INDEX \"t_ab\" ON \"t\" ((CASE WHEN \"b\" IS NOT NULL THEN \"a\" END),"
                                + " (CASE WHEN \"b\" IS NOT NULL THEN \"b\" END))");
    }

    private static List<String> rendered(Dialect dialect) {
        return SqlInterpreter.renderDdl(TABLE, dialect).stream()
                .map(RenderedSql::text)
                .toList();
    }

    private static Ddl.ColumnDefinition column(String name, Nullability nullability) {
        return new Ddl.ColumnDefinition(
                Identifier.of(name), new LogicalType.Int(), nullability, new ColumnContent.Plain(), Optional.empty());
    }

    private static Ddl.UniqueKey key(String name, String... columns) {
        return new Ddl.UniqueKey(
                Identifier.of(name),
                List.of(columns).stream().map(Identifier::of).toList());
    }
}
