package dev.hysteria.session;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.query.Select;
import dev.hysteria.relation.BelongsTo;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A program that reads more rows than its heap can hold; it prints what it found. */
final class MillionRows {
    record Kind(long id, String name) {}

    record Event(long id, long kindId, String text) {}

    record Named(long id, String kind, String text) {}

    static final class Kinds {
        private static final SchemaBuilder<Kind> kinds = Schema.builder("kinds");
        static final NumberColumn<Kind, Long> ID =
                kinds.column("id", BIGINT, Kind::id).primaryKey();
        static final TextColumn<Kind> NAME = kinds.column("name", varchar(20), Kind::name);
        static final Schema<Kind> KINDS = kinds.build(into(Kind::new, ID, NAME));
    }

    static final class Events {
        private static final SchemaBuilder<Event> events = Schema.builder("million_events");
        static final NumberColumn<Event, Long> ID =
                events.column("id", BIGINT, Event::id).primaryKey();
        static final NumberColumn<Event, Long> KIND_ID = events.column("kind_id", BIGINT, Event::kindId);
        static final TextColumn<Event> TEXT = events.column("text", varchar(200), Event::text);
        static final Schema<Event> EVENTS = events.build(into(Event::new, ID, KIND_ID, TEXT));
        static final BelongsTo<Event, Kind> KIND = BelongsTo.of(KIND_ID, () -> Kinds.ID);
    }

    static final String FOUND = "found: ";
    static final int ROWS = 1 << 20;
    private static final int FIRST = 1 << 10;
    private static final int KINDS = 8;

    private static final Select<Named> NAMED =
            from(Events.EVENTS).select(into(Named::new, Events.ID, Events.KIND.select(Kinds.NAME), Events.TEXT));

    private MillionRows() {}

    public static void main(String[] args) {
        try (Database db = Database.open(
                DatabaseConfig.of(args[0]).withUser(args[1], args[2]).withPoolSize(Integer.parseInt(args[3])))) {
            fill(db);
            print("plain " + db.<Event, Long>stream(from(Events.EVENTS), MillionRows::sum));
            print("related " + db.<Named, Long>stream(NAMED, MillionRows::named));
            print("in use " + db.pool().inUse());
        }
    }

    /** Tells what was found from what is logged. */
    private static void print(String found) {
        System.out.println(FOUND + found);
    }

    private static long sum(Stream<Event> events) {
        return events.filter(event -> event.text().length() == 150)
                .mapToLong(Event::id)
                .sum();
    }

    private static long named(Stream<Named> events) {
        return events.filter(event -> event.kind().equals("kind " + event.id() % KINDS))
                .mapToLong(Named::id)
                .sum();
    }

    /** Inserts some rows and doubles them by the database. */
    private static void fill(Database db) {
        db.create(Kinds.KINDS, Events.EVENTS);
        db.insertAll(
                Kinds.KINDS,
                LongStream.range(0, KINDS)
                        .mapToObj(id -> new Kind(id, "kind " + id))
                        .toList());
        List<Event> first = LongStream.range(0, FIRST)
                .mapToObj(id -> new Event(id, id % KINDS, "x".repeat(150)))
                .toList();
        db.insertAll(Events.EVENTS, first);
        for (long rows = FIRST; rows < ROWS; rows *= 2) {
            Select<Event> shifted =
                    from(Events.EVENTS).select(into(Event::new, Events.ID.plus(rows), Events.KIND_ID, Events.TEXT));
            db.execute(insertInto(Events.EVENTS).from(shifted, Events.ID, Events.KIND_ID, Events.TEXT));
        }
        print("rows " + db.one(from(Events.EVENTS).select(count())));
    }
}
