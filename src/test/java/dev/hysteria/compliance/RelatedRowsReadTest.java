package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.observe.StatementEvent;
import dev.hysteria.query.Select;
import dev.hysteria.relation.HasMany;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many rows are read for those that a query finds. */
@EveryDatabase
class RelatedRowsReadTest {
    record Parent(int id) {}

    record Child(int id, int parentId) {}

    record Family(Parent parent, List<Child> children) {}

    private static final int PARENTS = 2_000;
    private static final int CHILDREN = 10;

    private static final SchemaBuilder<Parent> PARENT = Schema.builder("parents");
    private static final NumberColumn<Parent, Integer> ID =
            PARENT.column("id", INTEGER, Parent::id).primaryKey();
    private static final Schema<Parent> ALL = PARENT.build(into(Parent::new, ID));

    private static final SchemaBuilder<Child> CHILD = Schema.builder("children");
    private static final NumberColumn<Child, Integer> CHILD_ID =
            CHILD.column("id", INTEGER, Child::id).primaryKey();
    private static final NumberColumn<Child, Integer> PARENT_ID =
            CHILD.column("parent_id", INTEGER, Child::parentId).references(() -> ID);
    private static final Schema<Child> BELOW = CHILD.index(PARENT_ID).build(into(Child::new, CHILD_ID, PARENT_ID));

    private static final HasMany<Parent, Child> RELATED = HasMany.of(ID, () -> PARENT_ID);
    private static final Select<Family> FAMILIES = from(ALL)
            .orderBy(ID.asc())
            .select(into(Family::new, ALL, RELATED.list().orderBy(CHILD_ID.asc())));

    private final List<StatementEvent.Ended> ended = new CopyOnWriteArrayList<>();
    private final Database db;

    RelatedRowsReadTest(FreshDatabase fresh) {
        db = Database.open(DatabaseConfig.of(fresh.jdbcUrl())
                .withUser(fresh.user(), fresh.password())
                .withPoolSize(1)
                .withObserver(event -> {
                    if (event instanceof StatementEvent.Ended end) {
                        ended.add(end);
                    }
                }));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    @Scenario(72)
    void theRowsOfAParentAreReadAndNoOthers() {
        db.create(ALL, BELOW);
        db.load(ALL, IntStream.range(0, PARENTS).mapToObj(Parent::new).toList());
        db.load(
                BELOW,
                IntStream.range(0, PARENTS * CHILDREN)
                        .mapToObj(id -> new Child(id, id % PARENTS))
                        .toList());

        ended.clear();
        Family one = db.one(FAMILIES.where(ID.eq(1_234)));
        assertThat(one.children())
                .hasSize(CHILDREN)
                .allSatisfy(child -> assertThat(child.parentId()).isEqualTo(1_234));
        assertThat(ended).extracting(StatementEvent.Ended::rows).containsExactly(1L, (long) CHILDREN);

        ended.clear();
        List<Family> some = db.list(FAMILIES.where(ID.lt(100)));
        assertThat(some)
                .hasSize(100)
                .allSatisfy(family -> assertThat(family.children())
                        .hasSize(CHILDREN)
                        .allSatisfy(child -> assertThat(child.parentId())
                                .isEqualTo(family.parent().id())));
        assertThat(ended)
                .as("100 parents with 1,000 children")
                .extracting(StatementEvent.Ended::rows)
                .containsExactly(100L, 1_000L);
    }
}
