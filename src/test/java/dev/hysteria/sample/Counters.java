package dev.hysteria.sample;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import org.jspecify.annotations.Nullable;

/** Numbers by name; every column has a default, and a name counts once in each place. */
public final class Counters {
    /** A row. */
    public record Counter(@Nullable Long id, String name, String place, int hits) {}

    private static final SchemaBuilder<Counter> counters = Schema.builder("counters");

    public static final NumberColumn<Counter, Long> ID =
            counters.column("id", BIGINT, Counter::id).primaryKey().generated();
    public static final TextColumn<Counter> NAME =
            counters.column("name", varchar(40), Counter::name).defaultsTo("visits");
    public static final TextColumn<Counter> PLACE =
            counters.column("place", varchar(40), Counter::place).defaultsTo("home");
    public static final NumberColumn<Counter, Integer> HITS =
            counters.column("hits", INTEGER, Counter::hits).defaultsTo(0);

    public static final Schema<Counter> COUNTERS =
            counters.unique(NAME, PLACE).build(into(Counter::new, ID, NAME, PLACE, HITS));

    private Counters() {}
}
