package dev.hysteria.mutation;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.truncate;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.DATETIME;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIME;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.nativeEnumOf;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.ComputedStorage;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Materialization;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.ReferentialAction;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.RegexpLines;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.golden.Areas;
import dev.hysteria.golden.GoldenCase;
import dev.hysteria.query.View;
import dev.hysteria.schema.Index;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.Schemas;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Definitions of every kind, and statements by which they are told from others. */
final class Scripts {
    enum Mood {
        GOOD,
        BAD
    }

    record Wide(long id, BigDecimal number) {}

    record Moody(long id, Mood mood) {}

    record Ticket(@Nullable Long number, String text) {}

    record Note(long id, String text) {}

    record Numbered(@Nullable Long id, String text) {}

    record Area(long id, int width, @Nullable Integer size) {}

    record Seat(
            long id,
            @Nullable Integer row,
            @Nullable Integer place,
            @Nullable String holder) {}

    record Settings(
            @Nullable Long id,
            String text,
            String any,
            boolean on,
            BigDecimal price,
            LocalDate day,
            Instant at,
            UUID key) {}

    record Times(@Nullable Long id, LocalDateTime moment, LocalTime time, Mood mood, int number) {}

    private Scripts() {}

    static List<Script> all() {
        List<Script> all = new ArrayList<>();
        for (GoldenCase golden : Areas.cases()) {
            if (golden.setting() == GoldenCase.Setting.EMPTY) {
                all.add(new Script(golden.path(), golden.statements()));
            }
        }
        all.addAll(List.of(
                defaults(),
                defaultsOfTimes(),
                computed(ComputedStorage.STORED),
                computed(ComputedStorage.VIRTUAL),
                sequence(),
                labels(),
                view(),
                given(),
                following(ReferentialAction.CASCADE),
                following(ReferentialAction.NO_ACTION),
                seats("unique", (row, holder) -> Index.unique(row.asc(), holder.desc())),
                seats(
                        "unique-partial",
                        (row, holder) -> Index.unique(holder.asc()).where(row.gt(0))),
                seats(
                        "unique-expression",
                        (row, holder) -> Index.unique(holder.lower().asc()).named("held_once"))));
        all.addAll(List.of(
                wideDecimals(),
                emptyText(),
                tooLong(),
                divided(),
                greatRemainders(),
                textKey(),
                clock(),
                lines(),
                tablesOfOneSide()));
        all.addAll(truncations());
        all.addAll(names());
        return all;
    }

    /** {@return inserts of more rows than go into one statement, whose parameters do not fit it exactly} */
    static List<Script> ofManyRows() {
        return List.of(manyRows(1, 66_000), manyRows(7, 9_500), manyRows(8, 8_250));
    }

    private static Script manyRows(int columns, int rows) {
        TableName name = TableName.of("many");
        LogicalType type = new LogicalType.Int();
        List<ColumnName> named = IntStream.range(0, columns)
                .mapToObj(i -> new ColumnName(Identifier.of("c" + i), type))
                .toList();
        Ddl table = new Ddl.CreateTable(
                name,
                named.stream()
                        .map(column -> new Ddl.ColumnDefinition(
                                column.name(), type, Nullability.NULLABLE, new ColumnContent.Plain(), Optional.empty()))
                        .toList(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        List<List<Expr>> values = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            values.add(Collections.nCopies(columns, new Expr.Parameter(i, type)));
        }
        Identifier alias = Identifier.of("m");
        Query sum = Query.Select.of(
                List.of(new SelectItem(
                        new Expr.Aggregate(
                                AggregateFunction.MAXIMUM,
                                List.of(new Expr.Column(alias, Identifier.of("c0"), type, Nullability.NULLABLE)),
                                Deduplication.ALL,
                                new Expr.True(),
                                type),
                        Identifier.of("sum"))),
                new Source.Table(name, alias));
        return new Script(
                columns + " columns",
                List.of(
                        table,
                        new Command.Insert(
                                new Target(name, alias, List.of()),
                                named,
                                new InsertRows.Values(values),
                                new Conflict.Fail(),
                                new Returning.Nothing()),
                        sum));
    }

    private static Script script(String name, List<? extends Statement> definitions, Statement... statements) {
        List<Statement> all = new ArrayList<>(definitions);
        all.addAll(Arrays.asList(statements));
        return new Script(name, all);
    }

    // ---- columns

    private static Script defaults() {
        var builder = Schema.<Settings>builder("settings");
        var id = builder.column("id", BIGINT, Settings::id).primaryKey().generated();
        var text = builder.column("text", varchar(20), Settings::text).defaultsTo("it's \\");
        var any = builder.column("any", TEXT, Settings::any).defaultsTo("\\ 'any'");
        var on = builder.column("on", BOOLEAN, Settings::on).defaultsTo(true);
        var price = builder.column("price", decimal(8, 2), Settings::price).defaultsTo(new BigDecimal("0.50"));
        var day = builder.column("day", DATE, Settings::day).defaultsTo(LocalDate.of(2026, 1, 2));
        var at = builder.column("at", TIMESTAMP, Settings::at).defaultsTo(Instant.parse("2026-01-02T03:04:05.000006Z"));
        var key = builder.column("key", UUID, Settings::key).defaultsTo(new UUID(0, 1));
        Schema<Settings> settings = builder.build(into(Settings::new, id, text, any, on, price, day, at, key));
        return script(
                "defaults",
                settings.createTable(),
                insertInto(settings).defaults().statement(),
                insertInto(settings).defaults().statement(),
                from(settings).statement(),
                from(settings)
                        .where(any.eq("\\ 'any'"), on.and(price.gt(BigDecimal.ZERO)))
                        .statement(),
                from(settings)
                        .where(day.eq(LocalDate.of(2026, 1, 2)), key.eq(new UUID(0, 1)))
                        .statement());
    }

    private static Script defaultsOfTimes() {
        var builder = Schema.<Times>builder("times");
        var id = builder.column("id", BIGINT, Times::id).primaryKey().generated();
        var moment = builder.column("moment", DATETIME, Times::moment)
                .defaultsTo(LocalDateTime.parse("2026-01-02T03:04:05.000006"));
        var time = builder.column("time", TIME, Times::time).defaultsTo(LocalTime.of(1, 2, 3));
        var mood = builder.column("mood", nativeEnumOf(Mood.class), Times::mood).defaultsTo(Mood.BAD);
        var number = builder.column("number", INTEGER, Times::number).defaultsTo(-1);
        Schema<Times> times = builder.build(into(Times::new, id, moment, time, mood, number));
        return script(
                "defaults of times",
                Schemas.createAll(times),
                insertInto(times).defaults().statement(),
                from(times).statement(),
                from(times)
                        .where(time.eq(LocalTime.of(1, 2, 3)), mood.eq(Mood.BAD))
                        .statement());
    }

    private static Script computed(ComputedStorage storage) {
        var builder = Schema.<Area>builder("areas");
        var id = builder.column("id", BIGINT, Area::id).primaryKey();
        var width = builder.column("width", INTEGER, Area::width);
        var size = builder.column("size", INTEGER, Area::size).computedAs(width.times(width), storage);
        Schema<Area> areas = builder.build(into(Area::new, id, width, size));
        return script(
                "computed " + storage,
                areas.createTable(),
                insertInto(areas)
                        .values(List.of(new Area(1, 2, null), new Area(2, 3, null)))
                        .statement(),
                from(areas).statement(),
                update(areas).set(width.to(5)).where(size.eq(9)).statement(),
                from(areas).statement());
    }

    private static Script given() {
        return script(
                "a key given",
                NOTES.createTable(),
                insertInto(NOTES).values(new Numbered(null, "a")).statement(),
                insertInto(NOTES).values(new Numbered(7L, "b")).statement(),
                from(NOTES).statement(),
                insertInto(NOTES).values(new Numbered(7L, "c")).statement());
    }

    private static final SchemaBuilder<Numbered> BUILDER = Schema.builder("notes");
    private static final NumberColumn<Numbered, Long> ID =
            BUILDER.column("id", BIGINT, Numbered::id).primaryKey().generated();
    private static final TextColumn<Numbered> TEXT_OF = BUILDER.column("text", varchar(3), Numbered::text);
    private static final Schema<Numbered> NOTES = BUILDER.build(into(Numbered::new, ID, TEXT_OF));

    private static Script wideDecimals() {
        var builder = Schema.<Wide>builder("wide");
        var id = builder.column("id", BIGINT, Wide::id).primaryKey();
        var number = builder.column("number", decimal(20, 2), Wide::number);
        Schema<Wide> wide = builder.build(into(Wide::new, id, number));
        return script(
                "wide decimals",
                wide.createTable(),
                insertInto(wide)
                        .values(List.of(
                                new Wide(1, new BigDecimal("999999999999999999.99")),
                                new Wide(2, new BigDecimal("123456789012345678.05"))))
                        .statement(),
                from(wide).statement());
    }

    private static Script emptyText() {
        return script(
                "empty text",
                NOTES.createTable(),
                insertInto(NOTES).values(new Numbered(1L, "")).statement(),
                from(NOTES).where(TEXT_OF.eq("")).statement());
    }

    private static Script tooLong() {
        return script(
                "too long",
                NOTES.createTable(),
                insertInto(NOTES).values(new Numbered(1L, "😀😀😀")).statement(),
                insertInto(NOTES).values(new Numbered(2L, "abcd")).statement(),
                from(NOTES).statement());
    }

    // ---- objects

    private static Script sequence() {
        var tickets = Schema.<Ticket>builder("tickets");
        var number =
                tickets.column("number", BIGINT, Ticket::number).primaryKey().generatedFrom("ticket_'numbers");
        var text = tickets.column("text", TEXT, Ticket::text);
        Schema<Ticket> schema = tickets.build(into(Ticket::new, number, text));
        return script(
                "sequence",
                Schemas.createAll(schema),
                insertInto(schema).values(new Ticket(null, "a")).statement(),
                insertInto(schema).values(new Ticket(null, "b")).statement(),
                from(schema).statement());
    }

    private static Script labels() {
        var people = Schema.<Moody>builder("people");
        var id = people.column("id", BIGINT, Moody::id).primaryKey();
        var mood = people.column("mood", nativeEnumOf(Mood.class), Moody::mood).defaultsTo(Mood.GOOD);
        Schema<Moody> schema = people.build(into(Moody::new, id, mood));
        return script(
                "labels",
                Schemas.createAll(schema),
                insertInto(schema)
                        .values(List.of(new Moody(1, Mood.GOOD), new Moody(2, Mood.BAD)))
                        .statement(),
                insertInto(schema).set(id.to(3L)).statement(),
                update(schema).set(mood.to(Mood.GOOD)).where(mood.eq(Mood.BAD)).statement(),
                from(schema).where(mood.in(List.of(Mood.GOOD))).statement());
    }

    private static Script view() {
        var seen = Schema.<Note>view("seen");
        var id = seen.column("of id", BIGINT, Note::id);
        var text = seen.column("text", varchar(3), Note::text);
        View<Note> view = View.of(
                seen.build(into(Note::new, id, text)),
                from(NOTES).where(TEXT_OF.ne("it's")).select(into(Note::new, ID, TEXT_OF)));
        List<Statement> definitions = new ArrayList<>(NOTES.createTable());
        definitions.add(view.create());
        return script(
                "view",
                definitions,
                insertInto(NOTES)
                        .values(List.of(new Numbered(null, "a"), new Numbered(null, "b")))
                        .statement(),
                from(view.schema()).statement());
    }

    private static Script following(ReferentialAction action) {
        var builder = Schema.<Note>builder("words");
        var word = builder.column("word", varchar(20), Note::text).primaryKey();
        var id = builder.column("id", BIGINT, Note::id);
        Schema<Note> words = builder.build(into(Note::new, id, word));
        var further = Schema.<Note>builder("uses");
        var useId = further.column("id", BIGINT, Note::id).primaryKey();
        var used = further.column("word", varchar(20), Note::text)
                .references(() -> word, act -> act.update(action).delete(action));
        Schema<Note> uses = further.build(into(Note::new, useId, used));
        return script(
                "references that " + action,
                Schemas.createAll(words, uses),
                insertInto(words)
                        .values(List.of(new Note(1, "a"), new Note(2, "b")))
                        .statement(),
                insertInto(uses)
                        .values(List.of(new Note(1, "a"), new Note(2, "b"), new Note(3, "b")))
                        .statement(),
                insertInto(uses).values(new Note(4, "c")).statement(),
                update(words).set(word.to("z")).where(id.eq(1L)).statement(),
                deleteFrom(words).where(id.eq(2L)).statement(),
                from(words).statement(),
                from(uses).statement());
    }

    /** Of numbers that a binary fraction can't hold. */
    private static Script greatRemainders() {
        var builder = Schema.<Note>builder("notes");
        var id = builder.column("id", BIGINT, Note::id).primaryKey();
        var text = builder.column("text", TEXT, Note::text);
        Schema<Note> notes = builder.build(into(Note::new, id, text));
        return script(
                "great remainders",
                notes.createTable(),
                insertInto(notes)
                        .values(List.of(new Note(Long.MAX_VALUE, "a"), new Note(-Long.MAX_VALUE, "b")))
                        .statement(),
                from(notes).where(id.remainder(10L).eq(7L)).statement(),
                from(notes).where(id.remainder(10L).eq(-7L)).statement(),
                from(notes).where(id.dividedBy(10L).eq(922337203685477580L)).statement());
    }

    /** What is so at any time but midnight. */
    private static Script clock() {
        LogicalType timestamp = new LogicalType.Timestamp();
        Expr now = new Expr.Function(ScalarFunction.CURRENT_TIMESTAMP, List.of(), timestamp);
        Expr today = new Expr.Function(ScalarFunction.CURRENT_DATE, List.of(), new LogicalType.Date());
        Expr midnight = new Expr.DateTruncate(DateUnit.DAY, now);
        return new Script(
                "the clock",
                List.of(
                        alone(new Expr.Comparison(ComparisonOperator.LESS, midnight, now)),
                        alone(new Expr.Comparison(
                                ComparisonOperator.EQUAL, new Expr.Cast(today, timestamp), midnight))));
    }

    /** A dot meets the end of a line, though lines are looked at one by one. */
    private static Script lines() {
        Expr found = new Expr.Regexp(
                new Expr.Parameter("x\nabc\ny", new LogicalType.Text()),
                new Expr.Parameter("^abc$.y", new LogicalType.Text()),
                new RegexpFlags(CaseSensitivity.SENSITIVE, RegexpLines.EACH_LINE));
        return new Script("lines", List.of(alone(found)));
    }

    /** A union whose second side has a common table of its own. */
    private static Script tablesOfOneSide() {
        LogicalType type = new LogicalType.Int();
        Identifier name = Identifier.of("numbers");
        Identifier x = Identifier.of("x");
        Expr number = new Expr.Column(name, x, type, Nullability.NOT_NULL);
        Query one = alone(new Expr.Literal(1, type));
        Query side = new Query.With(
                Recursion.NONE,
                List.of(new CommonTable(name, List.of(x), one, Materialization.UNSPECIFIED)),
                Query.Select.of(List.of(new SelectItem(number, x)), new Source.Common(name, name)));
        return new Script(
                "tables of one side",
                List.of(new Query.SetOperation(SetOperator.UNION_ALL, one, side, List.of(), new Page.All())));
    }

    private static Query alone(Expr expression) {
        return Query.Select.of(List.of(new SelectItem(expression, Identifier.of("x"))), new Source.Nothing());
    }

    private static Script textKey() {
        var builder = Schema.<Note>builder("words");
        var text = builder.column("text", TEXT, Note::text).primaryKey();
        var id = builder.column("id", BIGINT, Note::id);
        Schema<Note> words = builder.build(into(Note::new, id, text));
        return script(
                "a key of text",
                words.createTable(),
                insertInto(words)
                        .values(List.of(new Note(1, "a"), new Note(2, "A")))
                        .statement(),
                insertInto(words).values(new Note(3, "a")).statement(),
                from(words).statement());
    }

    /** A quotient that is null where it would be an error in a command. */
    private static Script divided() {
        var builder = Schema.<Seat>builder("seats");
        var id = builder.column("id", BIGINT, Seat::id).primaryKey();
        var row = builder.column("row", INTEGER, Seat::row).nullable();
        var place = builder.column("place", INTEGER, Seat::place).nullable();
        var holder = builder.column("holder", varchar(40), Seat::holder).nullable();
        Schema<Seat> seats = builder.build(into(Seat::new, id, row, place, holder));
        return script(
                "divided",
                seats.createTable(),
                insertInto(seats)
                        .values(List.of(new Seat(1, 7, 0, null), new Seat(2, 7, 2, null)))
                        .statement(),
                update(seats).set(row.to(row.dividedBy(place))).all().statement(),
                from(seats).statement(),
                update(seats).set(row.to(row.remainder(place))).all().statement(),
                from(seats).statement());
    }

    private static Script seats(String name, BiFunction<NumberColumn<Seat, Integer>, TextColumn<Seat>, Index> index) {
        var builder = Schema.<Seat>builder("seats");
        var id = builder.column("id", BIGINT, Seat::id).primaryKey();
        var row = builder.column("row", INTEGER, Seat::row).nullable();
        var place = builder.column("place", INTEGER, Seat::place).nullable().unique();
        var holder = builder.column("holder", varchar(40), Seat::holder).nullable();
        Schema<Seat> seats = builder.unique(row, place)
                .index(index.apply(row, holder))
                .build(into(Seat::new, id, row, place, holder));
        List<Seat> tried = List.of(
                new Seat(1, 1, 1, "a"),
                new Seat(2, null, null, null),
                new Seat(3, null, null, null),
                new Seat(4, 2, null, "b"),
                new Seat(5, 2, null, "c"),
                new Seat(6, 0, 6, "a"),
                new Seat(7, 0, 7, "A"),
                new Seat(8, 3, 1, "d"),
                new Seat(9, 1, 9, "a"),
                new Seat(10, null, 10, "a"));
        List<Statement> statements = new ArrayList<>(seats.createTable());
        tried.forEach(seat -> statements.add(insertInto(seats).values(seat).statement()));
        statements.add(from(seats).statement());
        return new Script(name, statements);
    }

    // ---- truncations

    private static List<Script> truncations() {
        List<Script> scripts = new ArrayList<>();
        for (var truncation : List.of(
                truncate(NOTES),
                truncate(NOTES).restartIdentity(),
                truncate(NOTES).cascade())) {
            scripts.add(script(
                    "truncated",
                    NOTES.createTable(),
                    insertInto(NOTES)
                            .values(List.of(new Numbered(null, "a"), new Numbered(null, "b")))
                            .statement(),
                    truncation.statement(),
                    insertInto(NOTES).values(new Numbered(null, "c")).statement(),
                    from(NOTES).statement()));
        }
        return scripts;
    }

    // ---- names

    /** Two names that differ in their last letter only, of each length that is some dialect's limit or beyond it. */
    private static List<Script> names() {
        List<Script> scripts = new ArrayList<>();
        for (int length : List.of(63, 64, 65, 128, 129, 1_000, 1_001)) {
            scripts.add(names("n", length));
        }
        scripts.add(names("ä", 40));
        scripts.add(names("ä", 60));
        scripts.add(names("ä", 600));
        return scripts;
    }

    private static Script names(String letter, int length) {
        String start = letter.repeat(length - 1);
        var builder = Schema.<Note>builder("named");
        var id = builder.column(start + "a", BIGINT, Note::id).primaryKey();
        var text = builder.column(start + "b", varchar(20), Note::text);
        Schema<Note> named = builder.build(into(Note::new, id, text));
        return script(
                "names of " + length,
                named.createTable(),
                insertInto(named).values(new Note(1, "a")).statement(),
                from(named).where(text.eq("a")).statement());
    }
}
