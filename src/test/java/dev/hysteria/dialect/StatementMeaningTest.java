package dev.hysteria.dialect;

import static dev.hysteria.dialect.Tables.A;
import static dev.hysteria.dialect.Tables.ALIAS;
import static dev.hysteria.dialect.Tables.B;
import static dev.hysteria.dialect.Tables.ID;
import static dev.hysteria.dialect.Tables.INT;
import static dev.hysteria.dialect.Tables.TARGET;
import static dev.hysteria.dialect.Tables.equal;
import static dev.hysteria.dialect.Tables.incoming;
import static dev.hysteria.dialect.Tables.insert;
import static dev.hysteria.dialect.Tables.items;
import static dev.hysteria.dialect.Tables.set;
import static dev.hysteria.dialect.Tables.update;
import static dev.hysteria.dialect.Tables.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.ConflictKey;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.JsonLeg;
import dev.hysteria.ast.JsonPath;
import dev.hysteria.ast.Materialization;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.RegexpLines;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements whose meaning some database would change silently: they do the same everywhere. */
class StatementMeaningTest {

    private static final LogicalType TEXT = new LogicalType.Text();
    private static final ConflictKey KEY = new ConflictKey.Columns(TARGET.key(), new Expr.True());
    private static final Source NOTHING = new Source.Nothing();
    private static final Identifier OTHER = Identifier.of("other");

    // ---- writes

    @EveryDatabase
    void columnsTakeEachOthersValues(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = tables(connection, database, 1, 10, 20, 2, 30, 40);

            jdbc.execute(update(NOTHING, equal(ID, value(1)), new Page.All(), set("a", B), set("b", A)));
            assertThat(Tables.rows(jdbc)).containsExactly(row(1, 20, 10), row(2, 30, 40));

            jdbc.execute(update(NOTHING, equal(ID, value(2)), new Page.All(), set("a", value(7)), set("b", A)));
            assertThat(Tables.rows(jdbc)).containsExactly(row(1, 20, 10), row(2, 7, 30));
        }
    }

    @EveryDatabase
    void updateFromAnotherSource(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = tables(connection, database, 1, 10, 20, 2, 30, 40);

            int count = jdbc.execute(update(
                    Tables.source(OTHER),
                    equal(ID, new Expr.Arithmetic(ArithmeticOperator.ADD, Tables.of(OTHER, "id"), value(1), INT)),
                    new Page.All(),
                    set("a", Tables.of(OTHER, "b"))));

            assertThat(count).isOne();
            assertThat(Tables.rows(jdbc)).containsExactly(row(1, 10, 20), row(2, 20, 40));
        }
    }

    @EveryDatabase
    void writesThatReadTheirOwnTable(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = tables(connection, database, 1, 10, 20, 2, 30, 40, 3, 50, 60);
            Expr largest = new Expr.Scalar(Query.Select.of(
                    items(aggregate(AggregateFunction.MAXIMUM, Tables.of(OTHER, "b"))), Tables.source(OTHER)));

            jdbc.execute(update(NOTHING, equal(ID, value(1)), new Page.All(), set("a", largest)));
            jdbc.execute(new Command.Delete(
                    TARGET, NOTHING, equal(B, largest), List.of(), new Page.All(), new Returning.Nothing()));

            assertThat(Tables.rows(jdbc)).containsExactly(row(1, 60, 20), row(2, 30, 40));
        }
    }

    @EveryDatabase
    void boundedWrites(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = tables(connection, database, 1, 10, 20, 2, 30, 40, 3, 50, 60);

            jdbc.execute(update(NOTHING, new Expr.True(), new Page.First(value(2)), set("a", value(0))));
            jdbc.execute(new Command.Delete(
                    TARGET,
                    NOTHING,
                    new Expr.True(),
                    List.of(SortKey.of(ID, Direction.DESCENDING)),
                    new Page.First(value(1)),
                    new Returning.Nothing()));

            assertThat(Tables.rows(jdbc)).containsExactly(row(1, 0, 20), row(2, 0, 40));
        }
    }

    @EveryDatabase
    void foundRowsAreCountedEvenWhenNothingChanges(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = tables(connection, database, 1, 10, 20, 2, 10, 40);

            assertThat(jdbc.execute(update(NOTHING, equal(A, value(10)), new Page.All(), set("a", value(10)))))
                    .isEqualTo(2);
        }
    }

    @EveryDatabase
    void upserts(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = tables(connection, database, 1, 10, 20);
            var overwrite = new Conflict.Overwrite(
                    KEY,
                    List.of(
                            set("a", new Expr.Arithmetic(ArithmeticOperator.ADD, B, incoming("a"), INT)),
                            set("b", incoming("b"))),
                    new Expr.True());

            jdbc.execute(insert(overwrite, 1, 1, 2));
            jdbc.execute(insert(overwrite, 2, 3, 4));
            jdbc.execute(insert(new Conflict.Skip(KEY), 2, 0, 0));

            assertThat(Tables.rows(jdbc)).containsExactly(row(1, 21, 2), row(2, 3, 4));
        }
    }

    @EveryDatabase
    void upsertsWithAConditionOnWhatTheyAssign(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = tables(connection, database, 1, 10, 20);
            var newer = new Conflict.Overwrite(
                    KEY,
                    List.of(set("a", incoming("a")), set("b", incoming("b"))),
                    new Expr.Comparison(ComparisonOperator.GREATER, incoming("a"), A));

            jdbc.execute(insert(newer, 1, 9, 0));
            assertThat(Tables.rows(jdbc)).containsExactly(row(1, 10, 20));
            jdbc.execute(insert(newer, 1, 11, 21));
            assertThat(Tables.rows(jdbc)).containsExactly(row(1, 11, 21));
        }
    }

    @EveryDatabase
    void upsertsFromAQueryOfTheSameTable(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = tables(connection, database, 1, 10, 20, 2, 30, 40);
            Query swapped = Query.Select.of(items(ID, B, A), Tables.source(ALIAS));
            Conflict overwrite =
                    new Conflict.Overwrite(KEY, List.of(set("a", incoming("a")), set("b", B)), new Expr.True());

            jdbc.execute(insert(overwrite, new InsertRows.From(swapped)));

            assertThat(Tables.rows(jdbc)).containsExactly(row(1, 20, 20), row(2, 40, 40));
        }
    }

    @EveryDatabase({TestDatabase.MYSQL, TestDatabase.MARIADB})
    void crossingAssignmentsAreRefusedWhereTheyCannotBeOrdered(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = tables(connection, database);
            Conflict swap = new Conflict.Overwrite(KEY, List.of(set("a", B), set("b", A)), new Expr.True());

            assertThatThrownBy(() -> jdbc.execute(insert(swap, 1, 2, 3))).isInstanceOf(UnsupportedFeature.class);
            assertThatThrownBy(() -> jdbc.execute(
                            update(NOTHING, new Expr.True(), new Page.First(value(1)), set("a", B), set("b", A))))
                    .isInstanceOf(UnsupportedFeature.class);
        }
    }

    // ---- queries

    @EveryDatabase
    void nullsSortLastAscendingAndFirstDescending(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = tables(connection, database, 1, null, 0, 2, 5, 0, 3, -5, 0);

            assertThat(ids(jdbc, SortKey.of(A, Direction.ASCENDING))).containsExactly(3, 2, 1);
            assertThat(ids(jdbc, SortKey.of(A, Direction.DESCENDING))).containsExactly(1, 2, 3);
        }
    }

    @EveryDatabase
    void recursiveTextsGrow(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = new PlainJdbc(connection, Dialects.of(database.database()));
            Identifier paths = Identifier.of("paths");
            Expr number = new Expr.Column(paths, Identifier.of("n"), INT, Nullability.NOT_NULL);
            Expr path = new Expr.Column(paths, Identifier.of("p"), TEXT, Nullability.NOT_NULL);
            Query first = Query.Select.of(named(value(1), "n", new Expr.Parameter("a", TEXT), "p"), NOTHING);
            Query next = Query.Select.of(
                            named(
                                    new Expr.Arithmetic(ArithmeticOperator.ADD, number, value(1), INT),
                                    "n",
                                    new Expr.Concat(List.of(path, new Expr.Parameter("/b😀", TEXT))),
                                    "p"),
                            new Source.Common(paths, paths))
                    .withFilter(new Expr.Comparison(ComparisonOperator.LESS, number, value(4)));
            Query table = new Query.SetOperation(SetOperator.UNION_ALL, first, next, List.of(), new Page.All());
            Query query = new Query.With(
                    Recursion.RECURSIVE,
                    List.of(new CommonTable(
                            paths,
                            List.of(Identifier.of("n"), Identifier.of("p")),
                            table,
                            Materialization.UNSPECIFIED)),
                    Query.Select.of(named(number, "n", path, "p"), new Source.Common(paths, paths))
                            .withOrdering(List.of(SortKey.of(number, Direction.ASCENDING))));

            assertThat(jdbc.rows(query))
                    .containsExactly(
                            List.of(1, "a"), List.of(2, "a/b😀"), List.of(3, "a/b😀/b😀"), List.of(4, "a/b😀/b😀/b😀"));
        }
    }

    @EveryDatabase
    void armsOfSetOperationsAreCutAndNested(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = tables(connection, database, 1, 10, 20, 2, 30, 40, 3, 50, 60);
            Query.Select all = Query.Select.of(items(ID), Tables.source(ALIAS));
            Query smallest = all.withOrdering(List.of(SortKey.of(ID, Direction.ASCENDING)))
                    .withPage(new Page.First(value(1)));
            Query largest = all.withOrdering(List.of(SortKey.of(ID, Direction.DESCENDING)))
                    .withPage(new Page.Slice(value(1), value(0)));
            Query named = new Query.With(
                    Recursion.NONE,
                    List.of(new CommonTable(OTHER, List.of(), largest, Materialization.UNSPECIFIED)),
                    Query.Select.of(items(Tables.of(OTHER, "id")), new Source.Common(OTHER, OTHER)));
            Query ends = union(SetOperator.UNION_ALL, smallest, named);
            Query middle = union(SetOperator.EXCEPT, all, union(SetOperator.UNION, ends, smallest));

            assertThat(jdbc.rows(ends)).containsExactlyInAnyOrder(List.of(1), List.of(3));
            assertThat(jdbc.rows(middle)).containsExactly(List.of(2));
        }
    }

    @EveryDatabase
    void neighboursOutsideThePartitionHaveTheirDefault(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = tables(connection, database, 1, null, 0, 2, 5, 0, 3, 6, 0);
            var window = new Window.Definition(
                    List.of(), List.of(SortKey.of(ID, Direction.ASCENDING)), new Frame.Standard());
            Expr before = new Expr.Over(
                    new Expr.WindowCall(
                            WindowFunction.LAG, List.of(A, new Expr.Literal(1, INT), new Expr.Literal(-1, INT)), INT),
                    window);
            Query query = Query.Select.of(items(ID, before), Tables.source(ALIAS))
                    .withOrdering(List.of(SortKey.of(ID, Direction.ASCENDING)));

            assertThat(jdbc.rows(query)).containsExactly(row(1, -1), row(2, null), row(3, 5));
        }
    }

    @EveryDatabase
    void longListsOfEveryType(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = new PlainJdbc(connection, Dialects.of(database.database()));
            Instant start = Instant.parse("2024-02-29T13:14:15.123456Z");
            LocalDate day = LocalDate.of(2024, 2, 29);

            assertInLongList(jdbc, Stream.iterate(1L, i -> i + 3_000_000_000L));
            assertInLongList(jdbc, Stream.iterate(0, i -> i + 1).map(i -> "é😀'\"\\ " + i));
            assertInLongList(jdbc, Stream.iterate(0, i -> i + 1).map(i -> new BigDecimal(i + ".25")));
            assertInLongList(jdbc, Stream.iterate(0, i -> i + 1).map(i -> i + 0.1));
            assertInLongList(jdbc, Stream.iterate(0, i -> i + 1).map(start::plusSeconds));
            assertInLongList(
                    jdbc,
                    Stream.iterate(0, i -> i + 1)
                            .map(i -> start.plusSeconds(i)
                                    .atOffset(java.time.ZoneOffset.UTC)
                                    .toLocalDateTime()));
            assertInLongList(jdbc, Stream.iterate(0, i -> i + 1).map(day::plusDays));
            assertInLongList(jdbc, Stream.iterate(0, i -> i + 1).map(i -> java.time.LocalTime.MIN.plusSeconds(i)));
            assertInLongList(jdbc, Stream.iterate(0, i -> i + 1).map(i -> new java.util.UUID(i, -i)));
        }
    }

    private static void assertInLongList(PlainJdbc jdbc, Stream<?> values) throws SQLException {
        List<Expr> list = new ArrayList<>();
        values.limit(301).forEach(value -> list.add(Meaning.Values.PARAMETERS.of(value)));
        Expr present = list.get(257);
        Expr absent = list.removeLast();
        assertThat(jdbc.value(new Expr.InList(present, list)))
                .as("%s in", present)
                .isEqualTo(true);
        assertThat(jdbc.value(new Expr.InList(absent, list)))
                .as("%s in", absent)
                .isEqualTo(false);
        assertThat(jdbc.value(new Expr.Not(new Expr.InList(absent, list)))).isEqualTo(true);
    }

    @EveryDatabase
    void likeAndRegularExpressions(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = new PlainJdbc(connection, Dialects.of(database.database()));
            for (Meaning.Values values : Meaning.Values.values()) {
                assertThat(jdbc.value(like(values, "aXb", "a_b", CaseSensitivity.SENSITIVE)))
                        .isEqualTo(true);
                assertThat(jdbc.value(like(values, "a😀b", "a_b", CaseSensitivity.SENSITIVE)))
                        .isEqualTo(true);
                assertThat(jdbc.value(like(values, "A", "a", CaseSensitivity.SENSITIVE)))
                        .isEqualTo(false);
                assertThat(jdbc.value(like(values, "É", "é", CaseSensitivity.INSENSITIVE)))
                        .isEqualTo(true);
                assertThat(jdbc.value(like(values, "a%b", "a\\%b", CaseSensitivity.SENSITIVE)))
                        .isEqualTo(true);
                assertThat(jdbc.value(like(values, "axb", "a\\%b", CaseSensitivity.SENSITIVE)))
                        .isEqualTo(false);
                assertThat(jdbc.value(like(values, "a\\b", "a\\\\b", CaseSensitivity.SENSITIVE)))
                        .isEqualTo(true);
                assertThat(jdbc.value(like(values, "a ", "a", CaseSensitivity.SENSITIVE)))
                        .isEqualTo(false);
                assertThat(jdbc.value(like(values, "[a]", "[a]", CaseSensitivity.SENSITIVE)))
                        .isEqualTo(true);

                assertThat(jdbc.value(regexp(values, "xAbc", "^A", CaseSensitivity.SENSITIVE, RegexpLines.WHOLE_TEXT)))
                        .isEqualTo(false);
                assertThat(jdbc.value(regexp(values, "Abc", "^a", CaseSensitivity.SENSITIVE, RegexpLines.WHOLE_TEXT)))
                        .isEqualTo(false);
                assertThat(jdbc.value(regexp(values, "Abc", "^a", CaseSensitivity.INSENSITIVE, RegexpLines.WHOLE_TEXT)))
                        .isEqualTo(true);
                assertThat(jdbc.value(regexp(values, "É", "^é$", CaseSensitivity.INSENSITIVE, RegexpLines.WHOLE_TEXT)))
                        .isEqualTo(true);
                assertThat(jdbc.value(
                                regexp(values, "x\nabc", "^abc$", CaseSensitivity.SENSITIVE, RegexpLines.WHOLE_TEXT)))
                        .isEqualTo(false);
                assertThat(jdbc.value(
                                regexp(values, "x\nabc\ny", "^abc$", CaseSensitivity.SENSITIVE, RegexpLines.EACH_LINE)))
                        .isEqualTo(true);
                assertThat(jdbc.value(
                                regexp(values, "x\nABC", "^abc$", CaseSensitivity.INSENSITIVE, RegexpLines.EACH_LINE)))
                        .isEqualTo(true);
                assertThat(jdbc.value(
                                regexp(values, "a1\\b", "\\d\\\\b", CaseSensitivity.SENSITIVE, RegexpLines.WHOLE_TEXT)))
                        .isEqualTo(true);
            }
        }
    }

    @EveryDatabase
    void textsInDocuments(FreshDatabase database) throws SQLException {
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc jdbc = new PlainJdbc(connection, Dialects.of(database.database()));
            String document =
                    "{\"t\": \"é😀'\\\"\\\\ \", \"n\": 12, \"y\": true, \"z\": null, \"o\": {\"a b\": [1, {\"q\\\"k\":"
                            + " \"v\"}]}, \"A\": \"a\"}";

            assertThat(text(jdbc, document, "t")).isEqualTo("é😀'\"\\ ");
            assertThat(text(jdbc, document, "n")).isEqualTo("12");
            assertThat(text(jdbc, document, "y")).isEqualTo("true");
            assertThat(text(jdbc, document, "z")).isNull();
            assertThat(text(jdbc, document, "o")).isNull();
            assertThat(text(jdbc, document, "missing")).isNull();
            assertThat(text(jdbc, document, "A")).isEqualTo("a");
            assertThat(text(jdbc, document, "a")).isNull();
            assertThat(text(jdbc, document, "o", "a b", 0)).isEqualTo("1");
            assertThat(text(jdbc, document, "o", "a b", 1, "q\"k")).isEqualTo("v");
            assertThat(text(jdbc, document, "o", "a b", 2)).isNull();

            Expr letter = new Expr.JsonText(json(document), path("A"));
            assertThat(jdbc.value(equal(letter, new Expr.Literal("a", TEXT)))).isEqualTo(true);
            assertThat(jdbc.value(equal(letter, new Expr.Parameter("A", TEXT)))).isEqualTo(false);
            assertThat(jdbc.value(equal(letter, new Expr.Parameter("a ", TEXT))))
                    .isEqualTo(false);
            assertThat(jdbc.value(new Expr.JsonLength(json(document), path("o", "a b"))))
                    .isEqualTo(2);
            assertThat(jdbc.value(new Expr.JsonLength(json(document), path("o"))))
                    .isNull();
            Expr changed = new Expr.JsonSet(json(document), path("o", "a b", 0), json("{\"x\":[true]}"));
            assertThat(jdbc.value(new Expr.JsonText(changed, path("o", "a b", 0, "x", 0))))
                    .isEqualTo("true");
        }
    }

    // ---- shorthand

    private static PlainJdbc tables(Connection connection, FreshDatabase database, @Nullable Integer... cells)
            throws SQLException {
        PlainJdbc jdbc = new PlainJdbc(connection, Dialects.of(database.database()));
        Tables.create(jdbc, cells);
        return jdbc;
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static List<Object> ids(PlainJdbc jdbc, SortKey key) throws SQLException {
        Query query = Query.Select.of(items(ID), Tables.source(ALIAS)).withOrdering(List.of(key));
        return jdbc.rows(query).stream().map(List::getFirst).toList();
    }

    private static Expr aggregate(AggregateFunction function, Expr argument) {
        return new Expr.Aggregate(function, List.of(argument), Deduplication.ALL, new Expr.True(), argument.type());
    }

    private static List<SelectItem> named(Expr first, String firstName, Expr second, String secondName) {
        return List.of(
                new SelectItem(first, Identifier.of(firstName)), new SelectItem(second, Identifier.of(secondName)));
    }

    private static Query union(SetOperator operator, Query left, Query right) {
        return new Query.SetOperation(operator, left, right, List.of(), new Page.All());
    }

    private static Expr like(Meaning.Values values, String text, String pattern, CaseSensitivity sensitivity) {
        return new Expr.Like(values.of(text), values.of(pattern), sensitivity);
    }

    private static Expr regexp(
            Meaning.Values values, String text, String pattern, CaseSensitivity sensitivity, RegexpLines lines) {
        return new Expr.Regexp(values.of(text), values.of(pattern), new RegexpFlags(sensitivity, lines));
    }

    private static @Nullable Object text(PlainJdbc jdbc, String document, Object... legs) throws SQLException {
        return jdbc.value(new Expr.JsonText(json(document), path(legs)));
    }

    private static Expr json(String document) {
        return new Expr.Cast(new Expr.Parameter(document, TEXT), new LogicalType.Json());
    }

    private static JsonPath path(Object... legs) {
        return new JsonPath(IntStream.range(0, legs.length)
                .mapToObj(i -> legs[i] instanceof Integer position
                        ? (JsonLeg) new JsonLeg.Index(position)
                        : new JsonLeg.Key((String) legs[i]))
                .toList());
    }
}
