package dev.hysteria.session;

import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hysteria.Database;
import dev.hysteria.error.CheckViolation;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.error.ForeignKeyViolation;
import dev.hysteria.error.NotNullViolation;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.error.ValueTooLarge;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.sample.Users;
import dev.hysteria.sample.Users.User;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.TestDatabase;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Violated constraints are errors of their own, with the constraint as the schema names it. */
@EveryDatabase
@Scenario(63)
class ViolationsTest {
    private final Database db;
    private final User ann;

    ViolationsTest(FreshDatabase fresh) {
        db = Opened.with(fresh, Users.USERS, Posts.POSTS, Categories.CATEGORIES);
        db.execute(deleteFrom(Posts.POSTS).all());
        db.execute(deleteFrom(Users.USERS).all());
        ann = db.insert(Users.USERS, ReadingAndWritingTest.user("ann", 30));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aTakenValue() {
        UniqueViolation violation =
                caught(UniqueViolation.class, () -> db.insert(Users.USERS, ReadingAndWritingTest.user("ann", 31)));

        assertNamed(violation, "users", "uq_users_email", "email");
        assertThat(violation.statement().sql()).startsWith("INSERT INTO");
        assertThat(violation).hasMessageNotContaining("ann@example.org");
    }

    @Test
    void aTakenKey() {
        UniqueViolation violation = caught(UniqueViolation.class, () -> db.insert(Users.USERS, ann));

        assertNamed(violation, "users", "pk_users", "id");
    }

    @Test
    void aReferenceToNothing(TestDatabase database) {
        ForeignKeyViolation violation = caught(
                ForeignKeyViolation.class, () -> db.insert(Posts.POSTS, new Post(null, -1, "title", "body", 0, null)));

        if (database == TestDatabase.SQLITE) {
            assertThat(violation.constraintName())
                    .as("SQLite does not tell which")
                    .isEmpty();
        } else {
            assertNamed(violation, "posts", "fk_posts_author_id", "author_id");
        }
    }

    @Test
    void aBrokenCheck() {
        CheckViolation violation = caught(
                CheckViolation.class,
                () -> db.execute(update(Users.USERS).set(Users.AGE.to(-1)).all()));

        assertThat(violation.constraintName()).contains("age_not_negative");
        assertThat(violation.table()).contains("users");
    }

    @Test
    void aMissingValue() {
        NotNullViolation violation = caught(
                NotNullViolation.class,
                () -> db.execute(
                        update(Users.USERS).set(Users.EMAIL.to(Users.NICKNAME)).where(Users.NICKNAME.isNull())));

        assertThat(violation.columns()).containsExactly("email");
    }

    @Test
    void aTextThatIsTooLong() {
        ValueTooLarge failure = caught(
                ValueTooLarge.class,
                () -> db.execute(
                        update(Users.USERS).set(Users.CITY.to("x".repeat(81))).all()));

        assertThat(failure.dialect()).isEqualTo(db.dialect().name());
    }

    private static <T extends Throwable> T caught(Class<T> type, ThrowingCallable work) {
        T thrown = catchThrowableOfType(type, work);
        assertThat(thrown).isNotNull();
        return thrown;
    }

    private static void assertNamed(ConstraintViolation violation, String table, String name, String column) {
        assertThat(violation.table()).contains(table);
        assertThat(violation.constraintName()).contains(name);
        assertThat(violation.columns()).isEqualTo(List.of(column));
    }
}
