package dev.hysteria.benchmark;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlite.SqliteDialect;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.query.Select;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the typed query to its text: a join, filters, groups, an order and a page. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Rendering {
    record Views(String city, Long posts, Long views) {}

    @Param({"PostgreSQL", "SQLite"})
    public String dialectName;

    private Dialect dialect;
    private Select<Views> built;

    @Setup
    public void setup() {
        dialect = dialectName.equals("SQLite") ? SqliteDialect.INSTANCE : PostgresDialect.INSTANCE;
        built = query(18);
        if (!render().text().contains("GROUP BY")) {
            throw new IllegalStateException(render().text());
        }
    }

    private static Select<Views> query(int age) {
        return from(Users.USERS)
                .join(Posts.POSTS, Posts.AUTHOR_ID.eq(Users.ID))
                .where(
                        Users.AGE.ge(age),
                        Users.ACTIVE,
                        Users.EMAIL.endsWith("@example.org"),
                        Posts.VIEWS.between(1, 900))
                .groupBy(Users.CITY)
                .having(count().gt(1L))
                .orderBy(Users.CITY.asc())
                .limit(50)
                .select(into(Views::new, Users.CITY, count(), sum(Posts.VIEWS)));
    }

    /** Building, checking and rendering. */
    @Benchmark
    public RenderedSql buildAndRender() {
        return SqlInterpreter.render(query(21).statement(), dialect);
    }

    /** Rendering a query that was built before. */
    @Benchmark
    public RenderedSql render() {
        return SqlInterpreter.render(built.statement(), dialect);
    }
}
