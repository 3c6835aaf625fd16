package dev.hysteria.schema;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.ReferentialAction;
import dev.hysteria.ast.TableName;
import dev.hysteria.error.SchemaException;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SchemasTest {
    record Node(Long id, Long other) {}

    /** A table with a key and a reference. */
    private static final class Table {
        private final SchemaBuilder<Node> builder;
        private final NumberColumn<Node, Long> id;
        private final Schema<Node> schema;

        Table(String name, Supplier<Table> other) {
            builder = Schema.builder(name);
            id = builder.column("id", BIGINT, Node::id).primaryKey();
            var ref = builder.column("other", BIGINT, Node::other).nullable().references(() -> other.get().id);
            schema = builder.index(ref).build(into(Node::new, id, ref));
        }
    }

    private static Table a;
    private static Table b;
    private static Table c;

    @Test
    void aTableIsCreatedWithItsKeysAndChecks() {
        Ddl.CreateTable users = (Ddl.CreateTable) Users.USERS.createTable().getFirst();

        assertThat(users.table()).isEqualTo(TableName.of("users"));
        assertThat(users.columns()).hasSize(9);
        assertThat(users.primaryKey())
                .contains(new Ddl.PrimaryKey(Identifier.of("pk_users"), List.of(Identifier.of("id"))));
        assertThat(users.uniqueKeys())
                .containsExactly(new Ddl.UniqueKey(Identifier.of("uq_users_email"), List.of(Identifier.of("email"))));
        assertThat(users.checks())
                .extracting(Ddl.Check::name)
                .containsExactly(Identifier.of("ck_users_role"), Identifier.of("age_not_negative"));
        LogicalType role = Users.ROLE.type().logical();
        assertThat(users.checks().getFirst().condition())
                .isEqualTo(new Expr.InList(
                        new Expr.Column(Identifier.of("users"), Identifier.of("role"), role, Nullability.NOT_NULL),
                        List.of(new Expr.Literal("ADMIN", role), new Expr.Literal("MEMBER", role))));
        assertThat(Users.USERS.createTable()).hasSize(2).element(1).isInstanceOf(Ddl.CreateIndex.class);
        assertThat(((Ddl.CreateTable) Posts.POSTS.createTable().getFirst()).foreignKeys())
                .containsExactly(new Ddl.ForeignKey(
                        Identifier.of("fk_posts_author_id"),
                        List.of(Identifier.of("author_id")),
                        TableName.of("users"),
                        List.of(Identifier.of("id")),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION));
    }

    @Test
    void aTableComesAfterThoseItRefersTo() {
        assertThat(Schemas.createAll(Posts.POSTS, Users.USERS, Posts.POSTS))
                .extracting(SchemasTest::shown)
                .containsExactly("table users", "table posts", "index ix_users_created_at");
    }

    @Test
    void aReferenceToTheTableItselfIsPartOfIt() {
        a = new Table("a", () -> a);

        assertThat(Schemas.createAll(a.schema))
                .extracting(SchemasTest::shown)
                .containsExactly("table a fk_a_other", "index ix_a_other");
    }

    @Test
    void theReferenceThatClosesACircleIsAddedAtTheEnd() {
        a = new Table("a", () -> b);
        b = new Table("b", () -> c);
        c = new Table("c", () -> a);

        assertThat(Schemas.createAll(a.schema, b.schema, c.schema))
                .extracting(SchemasTest::shown)
                .containsExactly(
                        "table c",
                        "table b fk_b_other",
                        "table a fk_a_other",
                        "index ix_c_other",
                        "index ix_b_other",
                        "index ix_a_other",
                        "add fk_c_other");
    }

    @Test
    void whatOnlyShowsBetweenTables() {
        record Item(Long id, Integer user, String email) {}
        SchemaBuilder<Item> items = Schema.builder("items");
        var id = items.column("id", BIGINT, Item::id);
        var user = items.column("user", INTEGER, Item::user);
        var email = items.column("email", Types.varchar(255), Item::email).references(() -> Posts.TITLE);
        Schema<Item> wrong = items.unique("uq_users_email", id).build(into(Item::new, id, user, email));
        SchemaBuilder<Node> twin = Schema.builder("users");
        var twinId = twin.column("id", BIGINT, Node::id);
        var other = twin.column("other", BIGINT, Node::other);
        Schema<Node> twins = twin.build(into(Node::new, twinId, other));

        var failure = catchThrowableOfType(
                SchemaException.class, () -> Schemas.createAll(Users.USERS, Posts.POSTS, wrong, twins));

        assertThat(failure.table()).isEqualTo("users, posts, items, users");
        assertThat(failure.problems())
                .containsExactly(
                        "tables users and items both have a constraint or index named uq_users_email, and some"
                                + " databases allow a name once; rename one",
                        "two schemas describe the table users; create it from one of them",
                        "foreign key fk_items_email refers to posts (title), which is neither its primary key nor"
                                + " unique; refer to a key, or declare it unique",
                        "foreign key fk_items_email: items.email is varchar(255), but posts.title is text; give both"
                                + " the same type");
    }

    private static String shown(Ddl ddl) {
        return switch (ddl) {
            case Ddl.CreateTable table ->
                "table " + table.table()
                        + Optional.of(table)
                                .filter(t -> t.table().name().text().length() == 1)
                                .map(t -> t.foreignKeys().stream()
                                        .map(key -> " " + key.name())
                                        .reduce("", String::concat))
                                .orElse("");
            case Ddl.CreateIndex index -> "index " + index.index().name();
            case Ddl.AddForeignKey key -> "add " + key.key().name();
            default -> "other";
        };
    }
}
