package dev.hysteria.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.cockroach.CockroachDialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CopyInterpreterTest {

    static List<Dialect> dialects() {
        return List.of(PostgresDialect.INSTANCE, CockroachDialect.INSTANCE);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void namesAreQuoted(Dialect dialect) {
        TableName table = new TableName(Optional.of(Identifier.of("back\\office")), Identifier.of("a\"b"));
        List<ColumnName> columns = List.of(
                new ColumnName(Identifier.of("id"), new LogicalType.BigInt()),
                new ColumnName(Identifier.of("of) FROM PROGRAM 'x"), new LogicalType.Text()));

        RenderedSql sql = CopyInterpreter.render(new Target(table, table.name(), List.of()), columns, dialect);

        assertThat(sql.text())
                .isEqualTo("COPY \"back\\office\".\"a\"\"b\" (\"id\", \"of) FROM PROGRAM 'x\") FROM STDIN");
        assertThat(sql.parameters()).isEmpty();
    }
}
