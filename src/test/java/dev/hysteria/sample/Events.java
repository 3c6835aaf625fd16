package dev.hysteria.sample;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BINARY;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.DATETIME;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.JSON;
import static dev.hysteria.type.Types.REAL;
import static dev.hysteria.type.Types.SMALLINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIME;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.arrayOf;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.schema.ArrayColumn;
import dev.hysteria.schema.BooleanColumn;
import dev.hysteria.schema.JsonColumn;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import dev.hysteria.schema.ValueColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened: a table with a column of every type. */
public final class Events {
    /** What kind of thing happened. */
    public enum Kind {
        LOGIN,
        PURCHASE
    }

    /** A row. */
    @SuppressWarnings("ArrayRecordComponent") // bytes are one of the types
    public record Event(
            long id,
            short level,
            int count,
            long sequence,
            float ratio,
            double reading,
            @Nullable BigDecimal amount,
            String code,
            @Nullable String message,
            boolean flagged,
            Instant happenedAt,
            @Nullable LocalDateTime localAt,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            UUID token,
            byte @Nullable [] payload,
            @Nullable String attributes,
            Kind kind,
            @Nullable List<String> labels,
            @Nullable List<Integer> scores) {}

    private static final SchemaBuilder<Event> events = Schema.builder("events");

    public static final NumberColumn<Event, Long> ID =
            events.column("id", BIGINT, Event::id).primaryKey();
    public static final NumberColumn<Event, Short> LEVEL = events.column("level", SMALLINT, Event::level);
    public static final NumberColumn<Event, Integer> COUNT = events.column("count", INTEGER, Event::count);
    public static final NumberColumn<Event, Long> SEQUENCE = events.column("sequence", BIGINT, Event::sequence);
    public static final NumberColumn<Event, Float> RATIO = events.column("ratio", REAL, Event::ratio);
    public static final NumberColumn<Event, Double> READING = events.column("reading", DOUBLE, Event::reading);
    public static final NumberColumn<Event, BigDecimal> AMOUNT =
            events.column("amount", decimal(14, 4), Event::amount).nullable();
    public static final TextColumn<Event> CODE = events.column("code", varchar(40), Event::code);
    public static final TextColumn<Event> MESSAGE =
            events.column("message", TEXT, Event::message).nullable();
    public static final BooleanColumn<Event> FLAGGED = events.column("flagged", BOOLEAN, Event::flagged);
    public static final TimeColumn<Event, Instant> HAPPENED_AT =
            events.column("happened_at", TIMESTAMP, Event::happenedAt);
    public static final TimeColumn<Event, LocalDateTime> LOCAL_AT =
            events.column("local_at", DATETIME, Event::localAt).nullable();
    public static final TimeColumn<Event, LocalDate> DAY =
            events.column("day", DATE, Event::day).nullable();
    public static final TimeColumn<Event, LocalTime> AT =
            events.column("time", TIME, Event::time).nullable();
    public static final ValueColumn<Event, UUID> TOKEN = events.column("token", UUID, Event::token);
    public static final ValueColumn<Event, byte[]> PAYLOAD =
            events.column("payload", BINARY, Event::payload).nullable();
    public static final JsonColumn<Event, String> ATTRIBUTES =
            events.column("attributes", JSON, Event::attributes).nullable();
    public static final ValueColumn<Event, Kind> KIND = events.column("kind", enumOf(Kind.class), Event::kind);
    public static final ArrayColumn<Event, String> LABELS =
            events.column("labels", arrayOf(TEXT), Event::labels).nullable();
    public static final ArrayColumn<Event, Integer> SCORES =
            events.column("scores", arrayOf(INTEGER), Event::scores).nullable();

    public static final Schema<Event> EVENTS = events.build(into(
            Event::new,
            ID,
            LEVEL,
            COUNT,
            SEQUENCE,
            RATIO,
            READING,
            AMOUNT,
            CODE,
            MESSAGE,
            FLAGGED,
            HAPPENED_AT,
            LOCAL_AT,
            DAY,
            AT,
            TOKEN,
            PAYLOAD,
            ATTRIBUTES,
            KIND,
            LABELS,
            SCORES));

    private Events() {}
}
