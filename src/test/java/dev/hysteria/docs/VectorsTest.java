package dev.hysteria.docs;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.raw;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.REAL;
import static dev.hysteria.type.Types.arrayOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.expression.NumberExpression;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.query.Select;
import dev.hysteria.schema.ArrayColumn;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The distance of vectors, as the how-to page about searching has it. */
class VectorsTest {
    record Picture(long id, List<Float> embedding) {}

    private static final SchemaBuilder<Picture> pictures = Schema.builder("pictures");
    private static final NumberColumn<Picture, Long> ID =
            pictures.column("id", BIGINT, Picture::id).primaryKey();
    private static final ArrayColumn<Picture, Float> EMBEDDING =
            pictures.column("embedding", arrayOf(REAL), Picture::embedding);
    private static final Schema<Picture> PICTURES = pictures.build(into(Picture::new, ID, EMBEDDING));

    private static Select<Picture> nearest(List<Float> wanted) {
        // region vectors
        NumberExpression<Double> distance =
                raw(DOUBLE, "CAST(? AS vector) <-> CAST(? AS vector)", EMBEDDING, value(wanted.toString()));
        Select<Picture> nearest = from(PICTURES).orderBy(distance.asc()).limit(2);
        // endregion
        return nearest;
    }

    @Test
    void theDistanceIsWrittenAsItIs() {
        assertThat(SqlInterpreter.render(nearest(List.of(1f, 2f)).statement(), PostgresDialect.INSTANCE)
                        .text())
                .isEqualTo("SELECT \"pictures\".\"id\", \"pictures\".\"embedding\" FROM \"pictures\" ORDER BY"
                        + " CAST(\"pictures\".\"embedding\" AS vector) <-> CAST(? AS vector) LIMIT ?");
    }

    @EveryDatabase
    @Scenario(142)
    void theNearestComeFirstWhereAnExtensionHasVectors(FreshDatabase fresh) throws SQLException {
        assumeTrue(hasVectors(fresh), "no extension of this server has vectors");
        try (Database db = Database.open(DatabaseConfig.of(fresh.jdbcUrl()).withUser(fresh.user(), fresh.password()))) {
            db.create(PICTURES);
            db.insertAll(
                    PICTURES,
                    List.of(
                            new Picture(1, List.of(0f, 0f)),
                            new Picture(2, List.of(1f, 2.5f)),
                            new Picture(3, List.of(1f, 1f))));

            assertThat(db.list(nearest(List.of(1f, 2f))))
                    .extracting(Picture::id)
                    .containsExactly(2L, 3L);
        }
    }

    private static boolean hasVectors(FreshDatabase fresh) throws SQLException {
        if (fresh.database() != TestDatabase.POSTGRES) {
            return false;
        }
        try (Connection connection = fresh.connect();
                Statement statement = connection.createStatement();
                ResultSet extension =
                        statement.executeQuery("SELECT 1 FROM pg_available_extensions WHERE name = 'vector'")) {
            if (!extension.next()) {
                return false;
            }
            statement.execute("CREATE EXTENSION IF NOT EXISTS vector");
            return true;
        }
    }
}
