package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.query.Select;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Unions, intersections and differences. */
@EveryDatabase
class SetOperationsTest {
    private final Database db;

    SetOperationsTest(FreshDatabase fresh) {
        db = Blog.open(fresh);
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** Milano, Milano, Pavia, Pavia, Roma. */
    private static final Select<String> CITIES = from(Users.USERS).select(Users.CITY);

    /** Milano, Pavia, Pavia. */
    private static final Select<String> GROWN = CITIES.where(Users.AGE.between(20, 40), Users.CITY.ne("Roma"));

    @Test
    @Scenario(40)
    void everyOperator() {
        assertThat(db.list(CITIES.union(GROWN))).containsExactlyInAnyOrder("Milano", "Pavia", "Roma");
        assertThat(db.list(CITIES.unionAll(GROWN))).hasSize(8);
        assertThat(db.list(CITIES.intersect(GROWN))).containsExactlyInAnyOrder("Milano", "Pavia");
        assertThat(db.list(CITIES.except(GROWN))).containsExactlyInAnyOrder("Roma");
        assertThat(db.list(CITIES.intersectAll(GROWN))).containsExactlyInAnyOrder("Milano", "Pavia", "Pavia");
        assertThat(db.list(CITIES.exceptAll(GROWN))).containsExactlyInAnyOrder("Milano", "Roma");
        assertThat(db.count(CITIES.unionAll(GROWN))).isEqualTo(8);
    }

    record Entry(String name, @Nullable Integer number) {}

    @Test
    @Scenario(40)
    void orderAndLimitOfTheWholeAndOfAnArm() {
        var users = from(Users.USERS).select(into(Entry::new, Users.EMAIL, Users.AGE));
        var posts = from(Posts.POSTS).select(into(Entry::new, Posts.TITLE, Posts.VIEWS));

        assertThat(db.list(users.orderBy(Users.AGE.desc())
                        .limit(1)
                        .unionAll(posts.orderBy(Posts.VIEWS.asc()).limit(2))
                        .orderBy(Users.AGE.asc())))
                .containsExactly(new Entry("World", 0), new Entry("Ångström", 5), new Entry("cid@example.org", 40));
        assertThat(db.list(users.unionAll(posts)
                        .orderBy(Users.AGE.desc(), Users.EMAIL.asc())
                        .limit(3)
                        .offset(1)))
                .containsExactly(
                        new Entry("zzz", 100), new Entry("cid@example.org", 40), new Entry("ann@example.org", 30));
        assertThat(db.list(CITIES.except(CITIES.where(Users.AGE.gt(30)))
                        .union(CITIES.where(Users.AGE.eq(40)))
                        .orderBy(Users.CITY.desc())))
                .containsExactly("Roma", "Pavia", "Milano");
        assertThat(db.list(CITIES.union(CITIES.intersect(CITIES.where(Users.CITY.eq("Roma"))))
                        .orderBy(Users.CITY.asc())))
                .containsExactly("Milano", "Pavia", "Roma");
        assertThat(db.list(CITIES.exceptAll(GROWN.orderBy(Users.CITY.asc()).limit(1))
                        .orderBy(Users.CITY.asc())))
                .containsExactly("Milano", "Pavia", "Pavia", "Roma");
    }

    record Nick(@Nullable String nickname) {}

    @Test
    @Scenario(40)
    void nullsEqualEachOther() {
        var nicknames = from(Users.USERS).select(into(Nick::new, Users.NICKNAME));

        assertThat(db.list(nicknames.union(nicknames)))
                .containsExactlyInAnyOrder(new Nick("Annie"), new Nick(null), new Nick(""), new Nick(Blog.HOSTILE));
        assertThat(db.list(nicknames.intersectAll(nicknames.where(Users.NICKNAME.isNull()))))
                .containsExactly(new Nick(null), new Nick(null));
        assertThat(db.list(nicknames.except(nicknames.where(Users.NICKNAME.isNotNull()))))
                .containsExactly(new Nick(null));
        assertThat(db.list(nicknames
                        .unionAll(nicknames)
                        .orderBy(Users.NICKNAME.desc())
                        .limit(1)))
                .containsExactly(new Nick(null));
    }
}
