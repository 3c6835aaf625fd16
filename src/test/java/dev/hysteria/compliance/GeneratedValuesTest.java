package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.ast.ComputedStorage;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.TableName;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.SchemaException;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.schema.Ids;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values that the database or the application makes: computed columns, identities, sequences, keys; comments. */
@Scenario(138)
class GeneratedValuesTest {

    // ---- computed by the database

    record Box(
            @Nullable Long id,
            int width,
            int height,
            String name,
            @Nullable Integer area,
            @Nullable String label) {
        static Box of(int width, int height, String name) {
            return new Box(null, width, height, name, null, null);
        }
    }

    private static final class Boxes {
        private final NumberColumn<Box, Long> id;
        private final NumberColumn<Box, Integer> width;
        private final NumberColumn<Box, Integer> area;
        private final TextColumn<Box> label;
        private final Schema<Box> schema;

        Boxes(ComputedStorage storage) {
            var builder = Schema.<Box>builder("boxes");
            id = builder.column("id", BIGINT, Box::id).primaryKey().generated();
            width = builder.column("width", INTEGER, Box::width);
            var height = builder.column("height", INTEGER, Box::height);
            var name = builder.column("name", varchar(40), Box::name);
            area = builder.column("area", INTEGER, Box::area)
                    .nullable()
                    .computedAs(width.times(height).plus(1), storage);
            label = builder.column("label", varchar(80), Box::label)
                    .nullable()
                    .computedAs(name.concat(" it's?"), storage);
            schema = builder.build(into(Box::new, id, width, height, name, area, label));
        }
    }

    @EveryDatabase(except = TestDatabase.ORACLE)
    void storedComputedColumns(FreshDatabase fresh) {
        computed(new Boxes(ComputedStorage.STORED), fresh);
    }

    @EveryDatabase(except = TestDatabase.POSTGRES)
    void virtualComputedColumns(FreshDatabase fresh) {
        computed(new Boxes(ComputedStorage.VIRTUAL), fresh);
    }

    @EveryDatabase(TestDatabase.POSTGRES)
    void virtualOnesAreRefusedByNameBeforeTheyAreKnownThere(FreshDatabase fresh) {
        assertThatThrownBy(() -> computed(new Boxes(ComputedStorage.VIRTUAL), fresh))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("a virtual computed column");
    }

    @EveryDatabase(TestDatabase.ORACLE)
    void storedOnesAreRefusedByName(FreshDatabase fresh) {
        assertThatThrownBy(() -> computed(new Boxes(ComputedStorage.STORED), fresh))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("a stored computed column");
    }

    private static void computed(Boxes boxes, FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, boxes.schema)) {
            Box box = db.insert(boxes.schema, new Box(null, 2, 3, "a", 99, "ignored"));
            assertThat(box).isEqualTo(new Box(box.id(), 2, 3, "a", 7, "a it's?"));
            List<Box> more = db.insertAll(boxes.schema, List.of(Box.of(1, 1, "b"), Box.of(5, 5, "c")));
            assertThat(more).extracting(Box::area).containsExactly(2, 26);

            db.execute(update(boxes.schema).set(boxes.width.to(10)).where(boxes.id.eq(box.id())));
            assertThat(db.list(from(boxes.schema)
                            .where(boxes.area.gt(20))
                            .orderBy(boxes.area.desc())
                            .select(boxes.label)))
                    .containsExactly("a it's?", "c it's?");
            assertThatThrownBy(() -> boxes.area.to(1))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("boxes.area was assigned a value, but the database computes it");
        }
    }

    // ---- numbered by a sequence

    record Order(@Nullable Long number, String text) {}

    private static final class Orders {
        private final NumberColumn<Order, Long> number;
        private final TextColumn<Order> text;
        private final Schema<Order> schema;

        Orders(String table) {
            var builder = Schema.<Order>builder(table);
            number =
                    builder.column("number", BIGINT, Order::number).primaryKey().generatedFrom("Order \"Numbers'");
            text = builder.column("text", varchar(40), Order::text);
            schema = builder.build(into(Order::new, number, text));
        }
    }

    private static final Orders DOMESTIC = new Orders("domestic");
    private static final Orders FOREIGN = new Orders("foreign");

    @EveryDatabase(except = {TestDatabase.MYSQL, TestDatabase.SQLITE, TestDatabase.ORACLE})
    void tablesShareASequence(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, DOMESTIC.schema, FOREIGN.schema)) {
            Order first = db.insert(DOMESTIC.schema, new Order(null, "a"));
            List<Order> more = db.insertAll(
                    FOREIGN.schema, List.of(new Order(null, "b"), new Order(null, "c"), new Order(null, "d")));
            db.execute(insertInto(DOMESTIC.schema).set(DOMESTIC.text.to("e")));
            Order last = db.find(DOMESTIC.schema, DOMESTIC.text.eq("e")).orElseThrow();

            assertThat(first.number()).isEqualTo(1);
            assertThat(more).extracting(Order::text).containsExactly("b", "c", "d");
            assertThat(List.of(first, more.get(0), more.get(1), more.get(2), last))
                    .extracting(Order::number)
                    .doesNotHaveDuplicates()
                    .allMatch(number -> number >= 1);
            assertThat(db.insert(DOMESTIC.schema, new Order(1_000_000L, "given")))
                    .isEqualTo(new Order(1_000_000L, "given"));
        }
    }

    @EveryDatabase(except = {TestDatabase.MYSQL, TestDatabase.SQLITE})
    void aSequenceIsRemoved(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh)) {
            TableName name = TableName.of("numbers");
            db.execute(new Ddl.CreateSequence(name));
            db.execute(new Ddl.DropSequence(name));
            db.execute(new Ddl.CreateSequence(name));
        }
    }

    @EveryDatabase({TestDatabase.MYSQL, TestDatabase.SQLITE})
    void whereThereAreNoSequencesTheyAreRefusedByName(FreshDatabase fresh) {
        assertThatThrownBy(() -> Blog.connect(fresh, DOMESTIC.schema))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("a sequence")
                .hasMessageContaining("number the key with generated(), or make keys in the application");
    }

    record Wrong(@Nullable String number, @Nullable Long other) {}

    @Test
    void sequencesAreOfIntegersThatAreNotNullAndNotMadeTwice() {
        var wrong = Schema.<Wrong>builder("wrong");
        var number = wrong.column("number", varchar(40), Wrong::number).generatedFrom("numbers");
        var other = wrong.column("other", BIGINT, Wrong::other)
                .nullable()
                .generatedFrom("numbers")
                .onInsert(() -> 1L);
        assertThatThrownBy(() -> wrong.build(into(Wrong::new, number, other)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("column number is generatedFrom(…) but of type varchar(40)")
                .hasMessageContaining("column other is nullable() and generatedFrom(…)")
                .hasMessageContaining("column other is generatedFrom(…) by the database and by the application");
    }

    // ---- identities, and keys that the application makes

    record Tag(@Nullable Long id, String name) {}

    private static final NumberColumn<Tag, Long> TAG_ID;
    private static final TextColumn<Tag> TAG_NAME;
    private static final Schema<Tag> TAGS;

    record Document(@Nullable UUID id, String name) {}

    private static final ValueColumn<Document, UUID> DOCUMENT_ID;
    private static final Schema<Document> DOCUMENTS;

    static {
        var tags = Schema.<Tag>builder("tags");
        TAG_ID = tags.column("id", BIGINT, Tag::id).primaryKey().generated().comment("it's \\ a key");
        TAG_NAME = tags.column("name", varchar(40), Tag::name).comment("Größe; -- ?");
        TAGS = tags.build(into(Tag::new, TAG_ID, TAG_NAME));
        var documents = Schema.<Document>builder("documents");
        DOCUMENT_ID = documents.column("id", UUID, Document::id).primaryKey().generatedBy(Ids.uuid7());
        var name = documents.column("name", varchar(40), Document::name);
        DOCUMENTS = documents.build(into(Document::new, DOCUMENT_ID, name));
    }

    @EveryDatabase
    void identities(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, TAGS)) {
            Tag first = db.insert(TAGS, new Tag(null, "a"));
            List<Tag> more = db.insertAll(TAGS, List.of(new Tag(null, "b"), new Tag(null, "c")));
            db.execute(insertInto(TAGS).set(TAG_NAME.to("d")));

            assertThat(more).extracting(Tag::name).containsExactly("b", "c");
            assertThat(db.list(from(TAGS).orderBy(TAG_ID.asc())))
                    .startsWith(first, more.get(0), more.get(1))
                    .extracting(Tag::name)
                    .containsExactly("a", "b", "c", "d");
        }
    }

    @EveryDatabase
    void keysOfTheApplication(FreshDatabase fresh) {
        UUID given = new UUID(1, 2);
        try (Database db = Blog.connect(fresh, DOCUMENTS)) {
            Document made = db.insert(DOCUMENTS, new Document(null, "a"));
            List<Document> more = db.insertAll(DOCUMENTS, List.of(new Document(null, "b"), new Document(given, "c")));

            assertThat(made.id()).isNotNull();
            assertThat(made.id().version()).isEqualTo(7);
            assertThat(more.get(0).id()).isGreaterThan(made.id());
            assertThat(db.find(DOCUMENTS, DOCUMENT_ID.eq(made.id()))).contains(made);
            assertThat(db.find(DOCUMENTS, DOCUMENT_ID.eq(given))).contains(new Document(given, "c"));
        }
    }

    // ---- comments

    @EveryDatabase
    void comments(FreshDatabase fresh) throws SQLException {
        try (Database db = Blog.connect(fresh, TAGS);
                Connection connection = fresh.connect()) {
            switch (fresh.database()) {
                case SQLITE -> assertThat(db.count(from(TAGS))).as("left out").isZero();
                case POSTGRES, COCKROACH ->
                    commented(connection, "SELECT col_description('tags'::regclass, ?)", List.of(1, 2));
                case MYSQL, MARIADB ->
                    commented(
                            connection,
                            "SELECT column_comment FROM information_schema.columns WHERE table_schema = DATABASE() AND"
                                    + " table_name = 'tags' AND column_name = ?",
                            List.of("id", "name"));
                case SQLSERVER ->
                    commented(
                            connection,
                            "SELECT CAST(value AS NVARCHAR(4000)) FROM sys.extended_properties WHERE major_id ="
                                    + " OBJECT_ID('tags') AND minor_id = ?",
                            List.of(1, 2));
                case ORACLE ->
                    commented(
                            connection,
                            "SELECT comments FROM user_col_comments WHERE table_name = 'tags' AND column_name = ?",
                            List.of("id", "name"));
                case REDIS, MONGO -> throw new IllegalStateException();
            }
        }
    }

    private static void commented(Connection connection, String query, List<?> columns) throws SQLException {
        assertThat(comment(connection, query, columns.get(0))).isEqualTo("it's \\ a key");
        assertThat(comment(connection, query, columns.get(1))).isEqualTo("Größe; -- ?");
    }

    private static String comment(Connection connection, String query, Object column) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, column);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }
}
