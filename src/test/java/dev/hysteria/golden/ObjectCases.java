package dev.hysteria.golden;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.arrayOf;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.nativeEnumOf;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.golden.GoldenCase.Setting;
import dev.hysteria.query.Select;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users;
import dev.hysteria.schema.Index;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Schemas;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.type.LogicalType;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a database contains besides tables: views, sequences, enum types, unique indexes. */
final class ObjectCases {
    enum Mood {
        GOOD,
        BAD
    }

    record Person(long id, Mood mood, List<Mood> former, List<Mood> wanted) {}

    record Ticket(@Nullable Long number, String text) {}

    record Seat(
            long id,
            @Nullable Integer row,
            @Nullable Integer place,
            @Nullable String holder) {}

    private ObjectCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("objects");
        views(cases);
        cases.add("sequence", "a key that a sequence numbers", Setting.EMPTY, sequence());
        cases.add("sequence-drop", "a sequence removed", Setting.EMPTY, sequenceDropped());
        cases.add("enum", "a type of labels, alone and in lists, and labels in texts", Setting.EMPTY, enums());
        cases.add("enum-drop", "a type removed", Setting.EMPTY, enumDropped());
        cases.add(
                "unique-nulls",
                "rows with nulls differ from all others",
                Setting.EMPTY,
                seats((row, holder) -> Index.unique(row.asc(), holder.desc())));
        cases.add(
                "unique-partial",
                "uniqueness among some rows",
                Setting.EMPTY,
                seats((row, holder) -> Index.unique(holder.asc()).where(row.gt(0))));
        cases.add(
                "unique-expression",
                "uniqueness of an expression",
                Setting.EMPTY,
                seats((row, holder) -> Index.unique(holder.lower().asc()).named("held_once")));
        return cases.all();
    }

    // ---- views

    private static void views(Cases cases) {
        cases.add(
                "view",
                "a query under a name, its values written into it",
                Setting.EMPTY,
                withTables(view("adults", from(Users.USERS).where(Users.AGE.ge(18), Users.EMAIL.ne("it's")))));
        cases.add(
                "view-grouped",
                "computed columns, and the first rows by an order",
                Setting.EMPTY,
                withTables(view(
                        "top_authors",
                        from(Posts.POSTS)
                                .groupBy(Posts.AUTHOR_ID)
                                .select(into(Author::new, Posts.AUTHOR_ID, count()))
                                .orderBy(count().desc(), Posts.AUTHOR_ID.asc())
                                .limit(3))));
        cases.add("view-drop", "a view removed", Setting.EMPTY, viewDropped());
    }

    record Author(long id, long posts) {}

    private static Ddl view(String name, Select<?> query) {
        var statement = query.statement();
        List<Identifier> columns = statement.items().stream()
                .map(item -> Identifier.of("v_" + item.name()))
                .toList();
        return new Ddl.CreateView(TableName.of(name), columns, statement);
    }

    private static Statement[] viewDropped() {
        return Stream.concat(
                        Arrays.stream(withTables(view("everyone", from(Users.USERS)))),
                        Stream.of(new Ddl.DropView(TableName.of("everyone"))))
                .toArray(Statement[]::new);
    }

    private static Statement[] withTables(Ddl view) {
        return Stream.concat(Schemas.createAll(Users.USERS, Posts.POSTS).stream(), Stream.of(view))
                .toArray(Statement[]::new);
    }

    // ---- sequences and types

    private static Statement[] sequence() {
        var tickets = Schema.<Ticket>builder("tickets");
        var number =
                tickets.column("number", BIGINT, Ticket::number).primaryKey().generatedFrom("ticket_'numbers");
        var text = tickets.column("text", TEXT, Ticket::text);
        return statements(tickets.build(into(Ticket::new, number, text)));
    }

    private static Statement[] sequenceDropped() {
        TableName name = TableName.of("numbers");
        return new Statement[] {new Ddl.CreateSequence(name), new Ddl.DropSequence(name)};
    }

    private static Statement[] enums() {
        var people = Schema.<Person>builder("people");
        var id = people.column("id", BIGINT, Person::id).primaryKey();
        var mood = people.column("mood", nativeEnumOf(Mood.class), Person::mood).defaultsTo(Mood.GOOD);
        var former = people.column("former", arrayOf(nativeEnumOf(Mood.class)), Person::former);
        var wanted = people.column("wanted", arrayOf(enumOf(Mood.class)), Person::wanted);
        return statements(people.build(into(Person::new, id, mood, former, wanted)));
    }

    private static Statement[] enumDropped() {
        var type = (LogicalType.Enumeration) nativeEnumOf(Mood.class).logical();
        return new Statement[] {new Ddl.CreateEnum(type), new Ddl.DropEnum(type)};
    }

    // ---- unique indexes

    private static Statement[] seats(BiFunction<NumberColumn<Seat, Integer>, TextColumn<Seat>, Index> index) {
        var seats = Schema.<Seat>builder("seats");
        var id = seats.column("id", BIGINT, Seat::id).primaryKey();
        var row = seats.column("row", INTEGER, Seat::row).nullable();
        var place = seats.column("place", INTEGER, Seat::place).nullable().unique();
        var holder = seats.column("holder", varchar(40), Seat::holder).nullable();
        return statements(seats.unique(row, place)
                .index(index.apply(row, holder))
                .build(into(Seat::new, id, row, place, holder)));
    }

    private static Statement[] statements(Schema<?>... schemas) {
        return Schemas.createAll(schemas).toArray(Statement[]::new);
    }
}
