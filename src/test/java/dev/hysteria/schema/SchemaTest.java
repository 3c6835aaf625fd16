package dev.hysteria.schema;

import static dev.hysteria.ast.ReferentialAction.CASCADE;
import static dev.hysteria.ast.ReferentialAction.SET_NULL;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIMESTAMP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ComputedStorage;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.error.ConstraintReference;
import dev.hysteria.error.MappingException;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.SchemaException;
import dev.hysteria.expression.Projections;
import dev.hysteria.testing.Scenario;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    record Line(Long tenant, Long orderNo, int no, String text, Integer total, Instant changedAt) {}

    record Order(Long tenant, Long no) {}

    private static final SchemaBuilder<Order> orders = Schema.builder("sales", "orders");
    private static final NumberColumn<Order, Long> TENANT = orders.column("tenant", BIGINT, Order::tenant);
    private static final NumberColumn<Order, Long> NO = orders.column("no", BIGINT, Order::no);
    private static final Schema<Order> ORDERS = orders.primaryKey(TENANT, NO).build(into(Order::new, TENANT, NO));

    @Test
    @Scenario(1)
    void theMetadataMatchTheDeclarations() {
        SchemaBuilder<Line> lines = Schema.builder("sales", "lines");
        var tenant = lines.column("tenant", BIGINT, Line::tenant);
        var orderNo = lines.column("order_no", BIGINT, Line::orderNo).comment("the order's");
        var no = lines.column("no", INTEGER, Line::no).defaultsTo(1);
        var text = lines.column("text", TEXT, Line::text).renamedFrom("label").unique();
        var total =
                lines.column("total", INTEGER, Line::total).nullable().computedAs(no.plus(1), ComputedStorage.STORED);
        var changedAt = lines.column("changed_at", TIMESTAMP, Line::changedAt)
                .onInsert(() -> NOW)
                .onUpdate(() -> NOW.plusSeconds(1));

        Schema<Line> schema = lines.primaryKey(tenant, orderNo, no)
                .unique("uq_text_no", text, no)
                .check("no_positive", no.gt(0))
                .foreignKey(
                        Reference.of(tenant, () -> TENANT).and(orderNo, () -> NO),
                        on -> on.delete(CASCADE).update(SET_NULL))
                .index(Index.on(changedAt.desc()).where(total.isNotNull()))
                .renamedFrom("order_lines")
                .build(into(Line::new, tenant, orderNo, no, text, total, changedAt));

        assertThat(schema.table()).isEqualTo(TableName.of("sales", "lines"));
        assertThat(schema.kind()).isEqualTo(TableKind.TABLE);
        assertThat(schema.renamedFrom()).contains(TableName.of("sales", "order_lines"));
        assertThat(schema.columns()).isEqualTo(List.of(tenant, orderNo, no, text, total, changedAt));
        assertThat(schema.column(Identifier.of("no"))).contains(no);
        assertThat(schema.primaryKey())
                .contains(new Constraint.PrimaryKey<>(Identifier.of("pk_lines"), List.of(tenant, orderNo, no)));
        assertThat(schema.uniqueKeys())
                .containsExactly(
                        new Constraint.UniqueKey<>(Identifier.of("uq_lines_text"), List.of(text)),
                        new Constraint.UniqueKey<>(Identifier.of("uq_text_no"), List.of(text, no)));
        assertThat(schema.checks()).singleElement().satisfies(check -> {
            assertThat(check.name()).isEqualTo(Identifier.of("no_positive"));
            assertThat(check.columns()).isEqualTo(List.of(no));
            assertThat(((Expr.Comparison) check.condition()).right())
                    .isEqualTo(new Expr.Literal(0, new LogicalType.Int()));
        });
        assertThat(schema.foreignKeys()).singleElement().satisfies(key -> {
            assertThat(key.name()).isEqualTo(Identifier.of("fk_lines_tenant_order_no"));
            assertThat(key.columns()).isEqualTo(List.of(tenant, orderNo));
            assertThat(key.referenced()).isEqualTo(List.of(TENANT, NO));
            assertThat(key.referencedTable()).isEqualTo(ORDERS.table());
            assertThat(key.actions()).isEqualTo(new ReferenceActions(CASCADE, SET_NULL));
        });
        assertThat(schema.indexes()).singleElement().satisfies(index -> {
            assertThat(index.name()).isEqualTo(Identifier.of("ix_lines_changed_at"));
            assertThat(index.keys()).containsExactly(changedAt.desc().ast());
            assertThat(index.predicate()).isEqualTo(total.isNotNull().ast());
        });
        assertThat(no.content()).isEqualTo(new ColumnContent.Default(new Expr.Literal(1, new LogicalType.Int())));
        assertThat(total.content()).isInstanceOf(ColumnContent.Computed.class);
        assertThat(total.isNullable()).isTrue();
        assertThat(orderNo.definition().notes().comment()).contains("the order's");
        assertThat(text.definition().notes().renamedFrom()).contains(Identifier.of("label"));
        assertThat(changedAt.definition().supplied().onInsert().orElseThrow().get())
                .isEqualTo(NOW);
        assertThat(changedAt.definition().supplied().onUpdate().orElseThrow().get())
                .isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    @Scenario(1)
    void everyMistakeIsReportedTogether() {
        SchemaBuilder<Order> wrong = Schema.builder("orders");
        var tenant = wrong.column("tenant", BIGINT, Order::tenant).nullable().primaryKey();
        var no = wrong.column("tenant", BIGINT, Order::no);

        assertThatThrownBy(() -> wrong.index(TENANT).build(into(Order::new, tenant, no)))
                .isInstanceOf(SchemaException.class)
                .hasMessage("""
                    HY-201 The schema of table orders has 3 mistakes
                      1. two columns are named tenant; rename one of them
                      2. column tenant is nullable() and primaryKey(); such a column always has a value, so remove nullable()
                      3. an index names sales.orders.tenant, which is not a column of this schema; name the schema's own columns
                      What to do: correct the schema class; every mistake found is listed above.\
                    """);
    }

    @Test
    void aColumnLeadsToItsSchema() {
        assertThat(Users.EMAIL.schema()).isSameAs(Users.USERS);
        assertThat(Users.EMAIL.qualifiedName()).isEqualTo("users.email");

        SchemaBuilder<Order> unbuilt = Schema.builder("orders");
        var tenant = unbuilt.column("tenant", BIGINT, Order::tenant);
        assertThatThrownBy(tenant::schema)
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("1. the schema is used before it is built; call build(…) in the same class,"
                        + " after the columns");
    }

    @Test
    void aColumnIsAnExpressionOfItsTableOrAlias() {
        Alias<Users.User> peer = Users.USERS.as("peer");

        assertThat(Users.BALANCE.ast())
                .isEqualTo(new Expr.Column(
                        Identifier.of("users"),
                        Identifier.of("balance"),
                        new LogicalType.Decimal(12, 2),
                        Nullability.NULLABLE));
        assertThat(Users.AGE.of(peer).ast().source()).isEqualTo(Identifier.of("peer"));
        assertThat(peer.source()).isEqualTo(new Source.Table(TableName.of("users"), Identifier.of("peer")));
        assertThat(peer.expressions()).hasSize(9).contains(Users.AGE.of(peer));
        assertThat(peer.required()).isEqualTo(peer.expressions());
        assertThat(peer.presence()).containsExactly(0);
    }

    @Test
    void theTargetHasTheKey() {
        assertThat(ORDERS.target())
                .isEqualTo(new Target(
                        TableName.of("sales", "orders"),
                        Identifier.of("orders"),
                        List.of(TENANT.columnName(), NO.columnName())));
        assertThat(ORDERS.source())
                .isEqualTo(new Source.Table(TableName.of("sales", "orders"), Identifier.of("orders")));
    }

    @Test
    void assignments() {
        assertThat(Users.AGE.to(31).ast())
                .isEqualTo(new dev.hysteria.ast.Assignment(
                        Identifier.of("age"), new Expr.Parameter(31, new LogicalType.Int())));
        assertThat(Users.AGE.to(Users.AGE.plus(1)).value())
                .isEqualTo(Users.AGE.plus(1).ast());
        assertThat(Users.BALANCE.toNull().value()).isEqualTo(new Expr.Null(new LogicalType.Decimal(12, 2)));
        assertThat(Users.BALANCE.toNullable(null)).isEqualTo(Users.BALANCE.toNull());
        assertThat(Users.BALANCE.toNullable(BigDecimal.ONE).value())
                .isEqualTo(new Expr.Parameter(new BigDecimal("1.00"), new LogicalType.Decimal(12, 2)));
        assertThatThrownBy(Users.EMAIL::toNull)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("users.email was assigned null, but it is not nullable");
        assertThatThrownBy(() -> Users.EMAIL.to((String) null))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("users.email was assigned null by to(value)")
                .hasMessageContaining("use toNull(), or toNullable(value) when the value may be null.");
    }

    @Test
    void aComputedColumnIsNotAssigned() {
        SchemaBuilder<Order> wrong = Schema.builder("orders");
        var no = wrong.column("no", BIGINT, Order::no);
        var twice = wrong.column("twice", BIGINT, Order::tenant).computedAs(no.plus(no), ComputedStorage.VIRTUAL);

        assertThatThrownBy(() -> twice.to(1L))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("orders.twice was assigned a value, but the database computes it");
    }

    @Test
    void aValueThatCannotBeWrittenNamesItsColumn() {
        assertThatThrownBy(() -> Users.BALANCE.canonical(new BigDecimal("1.005")))
                .isInstanceOf(MappingException.class)
                .hasMessage("""
                    HY-202 The value of users.balance cannot be written
                      Logical type: decimal(12, 2)
                      What came: a java.math.BigDecimal
                      What to do: give a value that the column's type can hold; the cause says what was refused.\
                    """)
                .hasRootCauseInstanceOf(ArithmeticException.class);
        var homeless = new Users.User(1L, "a@b", 1, true, NOW, null, Users.Role.ADMIN, null);
        assertThatThrownBy(() -> Users.STREET.canonicalOf(homeless))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("The value of users.home_street cannot be written")
                .hasMessageContaining("correct the accessor given to column(…)");
    }

    record Reading(Map<String, Double> values) {}

    @Test
    void aDocumentThatCannotBeWrittenNamesItsColumn() {
        SchemaBuilder<Reading> readings = Schema.builder("readings");
        var values = readings.column("values", Types.json(Map.class), Reading::values);

        assertThatThrownBy(() -> values.canonicalOf(new Reading(Map.of("x", Double.NaN))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("The value of readings.values cannot be written")
                .hasMessageContaining("Logical type: json")
                .cause()
                .hasMessage("java.util.Map can't be written as JSON: JSON has no number NaN");
    }

    @Test
    void aReportedConstraintIsFoundByNameOrColumns() {
        assertThat(Users.USERS.constraint(named("UQ_USERS_EMAIL")))
                .contains(Users.USERS.uniqueKeys().getFirst());
        assertThat(Users.USERS.constraint(named("ck_users_role")))
                .contains(Users.USERS.checks().getFirst());
        assertThat(Users.USERS.constraint(named("other"))).isEmpty();
        assertThat(Users.USERS.constraint(Identifier.of("pk_users")))
                .contains(Users.USERS.primaryKey().orElseThrow());
        assertThat(Users.USERS.constraints()).hasSize(4);
        assertThat(ORDERS.constraint(
                        new ConstraintReference(Optional.empty(), Optional.empty(), List.of("no", "tenant"))))
                .contains(ORDERS.primaryKey().orElseThrow());
    }

    private static ConstraintReference named(String name) {
        return new ConstraintReference(Optional.empty(), Optional.of(name), List.of());
    }

    @Test
    void aViewIsReadAndNotCreatedFromItsColumns() {
        SchemaBuilder<Order> view = Schema.view("recent_orders");
        var tenant = view.column("tenant", BIGINT, Order::tenant);
        var no = view.column("no", BIGINT, Order::no);
        Schema<Order> recent = view.build(into(Order::new, tenant, no));

        assertThat(recent.kind()).isEqualTo(TableKind.VIEW);
        assertThatThrownBy(recent::createTable)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("recent_orders is a view, which its columns do not define");
        assertThat(Schemas.createAll(recent)).isEmpty();
    }

    @Test
    void namesTooLongForSomeDatabasesAreShortenedWithAChecksum() {
        SchemaBuilder<Order> wide = Schema.builder("a_table_with_a_long_name_that_is_still_allowed");
        var tenant = wide.column("a_column_with_a_long_name", BIGINT, Order::tenant);
        var no = wide.column("ünïcödé_ünïcödé_ünïcödé_ünïcödé_ünïcödé_ünïcödé_ünïcödé", BIGINT, Order::no)
                .unique();
        var schema = wide.index(tenant).build(into(Order::new, tenant, no));

        assertThat(schema.indexes().getFirst().name().text())
                .isEqualTo("ix_a_table_with_a_long_name_that_is_still_allowed_a_co_d912290a")
                .hasSize(63);
        assertThat(schema.uniqueKeys().getFirst().name().text().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(63);
    }

    @Test
    void aRowLambdaIsAMappingToo() {
        SchemaBuilder<Order> byHand = Schema.builder("orders");
        var tenant = byHand.column("tenant", Types.BIGINT, Order::tenant);
        var no = byHand.column("no", Types.BIGINT, Order::no);
        var schema = byHand.build(Projections.row(row -> new Order(row.longAt(0), row.longAt(1)), tenant, no));

        assertThat(schema.columns()).isEqualTo(List.of(tenant, no));
        assertThat(schema.reader(1).read(new SampleRow(List.of("x", 1L, 2L)))).isEqualTo(new Order(1L, 2L));
    }
}
