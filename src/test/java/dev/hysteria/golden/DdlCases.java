package dev.hysteria.golden;

import static dev.hysteria.ast.ReferentialAction.CASCADE;
import static dev.hysteria.ast.ReferentialAction.SET_NULL;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Values.currentTimestamp;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.JSON;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.ast.ComputedStorage;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.golden.GoldenCase.Setting;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Events;
import dev.hysteria.sample.OrderLines;
import dev.hysteria.sample.Orders;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users;
import dev.hysteria.schema.Index;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Reference;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Schemas;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.type.Keyring;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tables, keys and indexes declared. */
final class DdlCases {
    record Note(long id, String text) {}

    record Settings(
            long id,
            String text,
            int number,
            boolean on,
            BigDecimal price,
            LocalDate day,
            Instant at,
            UUID key,
            String more) {}

    record Area(long id, int width, int height, int size) {}

    record Parcel(
            long id, @Nullable Integer warehouse, @Nullable Integer shelf) {}

    record Shelf(int warehouse, int number) {}

    record Left(long id, long rightId) {}

    record Right(long id, @Nullable Long leftId) {}

    private DdlCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("ddl");
        tables(cases);
        columns(cases);
        foreignKeys(cases);
        indexes(cases);
        return cases.all();
    }

    private static void tables(Cases cases) {
        cases.add(
                "users",
                "a generated key, unique texts, a check, an enum, an index",
                Setting.EMPTY,
                statements(Users.USERS));
        cases.add(
                "posts",
                "a foreign key and an index with directions",
                Setting.EMPTY,
                statements(Users.USERS, Posts.POSTS));
        cases.add(
                "composite-key",
                "a key of two columns",
                Setting.EMPTY,
                statements(Users.USERS, Orders.ORDERS, OrderLines.ORDER_LINES));
        cases.add("self-reference", "a table that refers to itself", Setting.EMPTY, statements(Categories.CATEGORIES));
        cases.add("every-type", "a column of every type", Setting.EMPTY, statements(Events.EVENTS));
        cases.add("encrypted", "encrypted values are bytes", Setting.EMPTY, encrypted());
        cases.add("namespace", "tables of a namespace, their index and reference", Setting.NOWHERE, namespace());
        cases.add("drop", "a table removed", Setting.EMPTY, drop());
    }

    private static Statement[] encrypted() {
        var notes = Schema.<Note>builder("notes");
        var id = notes.column("id", BIGINT, Note::id).primaryKey();
        var text = notes.column("text", TEXT.encryptedWith(Keyring.of("k", new byte[16])), Note::text);
        return statements(notes.build(into(Note::new, id, text)));
    }

    private static Statement[] namespace() {
        var words = Schema.<Note>builder("app", "words");
        var id = words.column("id", BIGINT, Note::id).primaryKey();
        var text = words.column("word", varchar(20), Note::text);
        Schema<Note> word = words.index(text).build(into(Note::new, id, text));
        var uses = Schema.<Note>builder("app", "uses");
        var use = uses.column("id", BIGINT, Note::id).primaryKey().references(() -> id);
        var name = uses.column("name", varchar(20), Note::text).comment("its name");
        return statements(word, uses.build(into(Note::new, use, name)));
    }

    private static Statement[] drop() {
        var notes = Schema.<Note>builder("notes");
        var id = notes.column("id", BIGINT, Note::id).primaryKey();
        var text = notes.column("text", TEXT, Note::text);
        Schema<Note> schema = notes.build(into(Note::new, id, text));
        return new Statement[] {schema.createTable().getFirst(), new Ddl.DropTable(schema.table())};
    }

    private static void columns(Cases cases) {
        cases.add("defaults", "constants and expressions", Setting.EMPTY, statements(settings()));
        cases.add(
                "computed-stored",
                "a column computed when written",
                Setting.EMPTY,
                statements(area(ComputedStorage.STORED)));
        cases.add(
                "computed-virtual",
                "a column computed when read",
                Setting.EMPTY,
                statements(area(ComputedStorage.VIRTUAL)));
        cases.add("comments", "comments with quotes and backslashes", Setting.EMPTY, statements(commented()));
        cases.add("checks", "conditions with texts, lists and nulls", Setting.EMPTY, statements(checked()));
    }

    private static Schema<Settings> settings() {
        var builder = Schema.<Settings>builder("settings");
        var id = builder.column("id", BIGINT, Settings::id).primaryKey().generated();
        var text = builder.column("text", varchar(20), Settings::text).defaultsTo("it's \\");
        var number = builder.column("number", INTEGER, Settings::number).defaultsTo(-1);
        var on = builder.column("on", BOOLEAN, Settings::on).defaultsTo(true);
        var price = builder.column("price", decimal(8, 2), Settings::price).defaultsTo(new BigDecimal("0.50"));
        var day = builder.column("day", DATE, Settings::day).defaultsTo(LocalDate.of(2026, 1, 2));
        var at = builder.column("at", TIMESTAMP, Settings::at).defaultsTo(currentTimestamp());
        var key = builder.column("key", UUID, Settings::key).defaultsTo(new UUID(0, 1));
        var more = builder.column("more", JSON, Settings::more).defaultsTo("{\"a\": [1]}");
        return builder.build(into(Settings::new, id, text, number, on, price, day, at, key, more));
    }

    private static Schema<Area> area(ComputedStorage storage) {
        var builder = Schema.<Area>builder("areas");
        var id = builder.column("id", BIGINT, Area::id).primaryKey();
        var width = builder.column("width", INTEGER, Area::width);
        var height = builder.column("height", INTEGER, Area::height);
        var size = builder.column("size", INTEGER, Area::size).computedAs(width.times(height), storage);
        return builder.build(into(Area::new, id, width, height, size));
    }

    private static Schema<Note> commented() {
        var builder = Schema.<Note>builder("commented");
        var id = builder.column("id", BIGINT, Note::id).primaryKey().comment("the key");
        var text = builder.column("text", TEXT, Note::text).comment("it's \\ ; --");
        return builder.build(into(Note::new, id, text));
    }

    private static Schema<Note> checked() {
        var builder = Schema.<Note>builder("checked");
        NumberColumn<Note, Long> id = builder.column("id", BIGINT, Note::id).primaryKey();
        TextColumn<Note> text = builder.column("text", varchar(20), Note::text);
        return builder.check("text_known", text.in(List.of("a", "it's")).or(text.isNull()))
                .check("text_short", text.length().lt(10).and(id.gt(0L)))
                .check("text_like", text.like("a%").not().or(id.remainder(2L).eq(0L)))
                .build(into(Note::new, id, text));
    }

    private static void foreignKeys(Cases cases) {
        cases.add("foreign-key-composite", "of two columns, set to null on delete", Setting.EMPTY, composite());
        cases.add("foreign-key-cycle", "tables that refer to each other", Setting.EMPTY, cycle());
        cases.add("foreign-key-on-update", "that follows a changed key", Setting.EMPTY, following());
    }

    private static Statement[] composite() {
        var shelves = Schema.<Shelf>builder("shelves");
        var warehouse = shelves.column("warehouse", INTEGER, Shelf::warehouse).primaryKey();
        var number = shelves.column("number", INTEGER, Shelf::number).primaryKey();
        Schema<Shelf> shelf = shelves.build(into(Shelf::new, warehouse, number));
        var parcels = Schema.<Parcel>builder("parcels");
        var id = parcels.column("id", BIGINT, Parcel::id).primaryKey();
        var where = parcels.column("warehouse", INTEGER, Parcel::warehouse).nullable();
        var on = parcels.column("shelf", INTEGER, Parcel::shelf).nullable();
        parcels.foreignKey(Reference.of(where, () -> warehouse).and(on, () -> number), act -> act.delete(SET_NULL));
        return statements(shelf, parcels.build(into(Parcel::new, id, where, on)));
    }

    private static Statement[] cycle() {
        var lefts = Schema.<Left>builder("lefts");
        var rights = Schema.<Right>builder("rights");
        var leftId = lefts.column("id", BIGINT, Left::id).primaryKey();
        var rightId = rights.column("id", BIGINT, Right::id).primaryKey();
        var toRight = lefts.column("right_id", BIGINT, Left::rightId).references(() -> rightId);
        var toLeft = rights.column("left_id", BIGINT, Right::leftId).nullable().references(() -> leftId);
        return statements(
                lefts.build(into(Left::new, leftId, toRight)), rights.build(into(Right::new, rightId, toLeft)));
    }

    private static Statement[] following() {
        var rights = Schema.<Note>builder("words");
        var word = rights.column("word", varchar(20), Note::text).primaryKey();
        var id = rights.column("id", BIGINT, Note::id);
        Schema<Note> words = rights.build(into(Note::new, id, word));
        var uses = Schema.<Note>builder("uses");
        var useId = uses.column("id", BIGINT, Note::id).primaryKey();
        var used = uses.column("word", varchar(20), Note::text)
                .references(() -> word, act -> act.update(CASCADE).delete(CASCADE));
        return statements(words, uses.build(into(Note::new, useId, used)));
    }

    private static void indexes(Cases cases) {
        cases.add("index-endless", "of a text without a length", Setting.EMPTY, endless());
        cases.add(
                        "index",
                        "of columns, one of them descending",
                        index(Index.on(Posts.AUTHOR_ID.asc(), Posts.VIEWS.desc())
                                .named("posts_by_views")))
                .add(
                        "index-nulls",
                        "in an order of nulls that isn't the usual",
                        index(Index.on(Posts.PUBLISHED_AT.desc().nullsLast()).named("posts_published")))
                .add(
                        "index-expression",
                        "of an expression",
                        index(Index.on(Posts.TITLE.lower().asc()).named("posts_by_lower_title")))
                .add(
                        "index-partial",
                        "of some rows",
                        index(Index.on(Posts.VIEWS.asc())
                                .named("posts_seen")
                                .where(Posts.PUBLISHED_AT.isNotNull().and(Posts.VIEWS.gt(10)))));
    }

    private static Statement[] endless() {
        var notes = Schema.<Note>builder("notes");
        var id = notes.column("id", BIGINT, Note::id).primaryKey();
        var text = notes.column("text", TEXT, Note::text);
        return statements(notes.index(text).build(into(Note::new, id, text)));
    }

    private static Ddl index(Index index) {
        return new Ddl.CreateIndex(
                TableName.of("posts"),
                new Ddl.Index(
                        dev.hysteria.ast.Identifier.of(index.name().orElseThrow()),
                        index.uniqueness(),
                        index.keys(),
                        index.predicate()));
    }

    private static Statement[] statements(Schema<?>... schemas) {
        return Schemas.createAll(schemas).toArray(Statement[]::new);
    }
}
