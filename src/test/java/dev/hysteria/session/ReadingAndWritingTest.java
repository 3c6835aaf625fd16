package dev.hysteria.session;

import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.error.TooManyRecords;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.sample.Users;
import dev.hysteria.sample.Users.Address;
import dev.hysteria.sample.Users.Role;
import dev.hysteria.sample.Users.User;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@EveryDatabase
class ReadingAndWritingTest {
    private final Database db;

    ReadingAndWritingTest(FreshDatabase fresh) {
        db = Opened.with(fresh, Users.USERS, Categories.CATEGORIES);
        db.execute(deleteFrom(Users.USERS).all());
        db.execute(deleteFrom(Categories.CATEGORIES).all());
    }

    @AfterEach
    void close() {
        db.close();
    }

    static User user(String name, int age) {
        return new User(
                null,
                name + "@example.org",
                null,
                age,
                true,
                Instant.parse("2026-03-29T01:30:00.123456Z"),
                new BigDecimal("12.50"),
                Role.MEMBER,
                new Address("Via Roma 1", "Pavia"));
    }

    @Test
    void anInsertGivesTheStoredRecord() {
        User stored = db.insert(Users.USERS, user("ann", 30));

        assertThat(stored.id()).isNotNull();
        assertThat(stored).usingRecursiveComparison().ignoringFields("id").isEqualTo(user("ann", 30));
        assertThat(db.find(Users.USERS, Users.ID.eq(stored.id()))).contains(stored);
    }

    @Test
    void insertAllGivesTheRecordsInTheirOrder() {
        List<User> stored = db.insertAll(Users.USERS, List.of(user("c", 3), user("a", 1), user("b", 2)));

        assertThat(stored).extracting(User::age).containsExactly(3, 1, 2);
        assertThat(db.list(from(Users.USERS).orderBy(Users.ID.asc()))).containsExactlyElementsOf(stored);
    }

    @Test
    void recordsWithKeysOfTheirOwnComeBackInTheirOrder() {
        List<Category> given =
                List.of(new Category(7, null, "g"), new Category(2, null, "b"), new Category(5, null, "e"));

        assertThat(db.insertAll(Categories.CATEGORIES, given)).isEqualTo(given);
    }

    @Test
    void updatesAndDeletesCountTheirRows() {
        db.insertAll(Users.USERS, List.of(user("a", 1), user("b", 2), user("c", 3)));

        assertThat(db.execute(update(Users.USERS)
                        .set(Users.AGE.to(Users.AGE.plus(10)))
                        .where(Users.AGE.ge(2))))
                .isEqualTo(2);
        assertThat(db.execute(update(Users.USERS).set(Users.AGE.to(12)).where(Users.AGE.eq(12))))
                .as("to the same value")
                .isEqualTo(1);
        assertThat(db.execute(deleteFrom(Users.USERS).where(Users.AGE.gt(10)))).isEqualTo(2);
        assertThat(db.count(from(Users.USERS))).isEqualTo(1);
        assertThat(db.exists(from(Users.USERS).where(Users.AGE.eq(1)))).isTrue();
        assertThat(db.exists(from(Users.USERS).where(Users.AGE.eq(2)))).isFalse();
    }

    @Test
    void updatesReturnTheRowsAsTheyAreThen() {
        db.insertAll(Users.USERS, List.of(user("a", 1), user("b", 2), user("c", 3)));

        List<User> changed = db.list(update(Users.USERS)
                .set(Users.AGE.to(Users.AGE.plus(10)))
                .where(Users.AGE.ge(2))
                .returning(Users.USERS));

        assertThat(changed).extracting(User::age).containsExactlyInAnyOrder(12, 13);
        assertThat(db.list(update(Users.USERS)
                        .set(Users.AGE.to(0))
                        .where(Users.AGE.eq(99))
                        .returning(Users.ID)))
                .isEmpty();
    }

    @Test
    void deletesReturnTheRowsAsTheyWere() {
        db.insertAll(Users.USERS, List.of(user("a", 1), user("b", 2)));

        assertThat(db.list(deleteFrom(Users.USERS).where(Users.AGE.eq(2)).returning(Users.EMAIL)))
                .containsExactly("b@example.org");
        assertThat(db.count(from(Users.USERS))).isEqualTo(1);
    }

    @Test
    void anUpsertChangesTheExistingRow() {
        db.insert(Categories.CATEGORIES, new Category(1, null, "old"));
        var upsert = insertInto(Categories.CATEGORIES)
                .values(List.of(new Category(1, null, "new"), new Category(2, null, "two")))
                .onConflict(Categories.ID);

        assertThat(db.execute(upsert.updateAll())).isEqualTo(2);
        assertThat(db.list(from(Categories.CATEGORIES).orderBy(Categories.ID.asc())))
                .extracting(Category::name)
                .containsExactly("new", "two");
    }

    @Test
    void upsertsCountAndReturnWhatTheyWrote() {
        db.insert(Categories.CATEGORIES, new Category(1, null, "old"));
        var rows = insertInto(Categories.CATEGORIES)
                .values(List.of(new Category(1, null, "old"), new Category(2, null, "two")))
                .onConflict(Categories.ID);

        assertThat(db.list(rows.updateAll().returning(Categories.NAME))).containsExactly("old", "two");
        assertThat(db.execute(rows.updateAll())).as("to the same values").isEqualTo(2);
        assertThat(db.execute(rows.skip())).isZero();
        assertThat(db.list(rows.skip().returning(Categories.CATEGORIES))).isEmpty();
        db.execute(deleteFrom(Categories.CATEGORIES).where(Categories.ID.eq(2L)));
        assertThat(db.list(rows.skip().returning(Categories.ID))).containsExactly(2L);
        db.execute(deleteFrom(Categories.CATEGORIES).where(Categories.ID.eq(2L)));
        assertThat(db.execute(rows.skip())).isEqualTo(1);
        var some = rows.updateIf(Categories.ID.gt(1L), Categories.NAME.to("changed"));
        assertThat(db.execute(some)).isEqualTo(1);
        assertThat(db.list(some.returning(Categories.NAME))).containsExactly("changed");
        assertThat(db.list(from(Categories.CATEGORIES).orderBy(Categories.ID.asc())))
                .extracting(Category::name)
                .containsExactly("old", "changed");
    }

    @Test
    void aTakenKeyOfAnyKindCanBeSkipped() {
        User stored = db.insert(Users.USERS, user("a", 1));

        long unused = db.execute(insertInto(Users.USERS).values(user("a", 2)).skipConflicts());

        assertThat(db.list(from(Users.USERS))).containsExactly(stored);
    }

    @Test
    void oneRowIsNeitherNoneNorTwo() {
        db.insertAll(Users.USERS, List.of(user("a", 1), user("b", 1)));

        assertThat(db.first(from(Users.USERS).orderBy(Users.EMAIL.desc())))
                .map(User::email)
                .contains("b@example.org");
        assertThat(db.first(from(Users.USERS).where(Users.AGE.eq(9)))).isEmpty();
        assertThatThrownBy(() -> db.one(from(Users.USERS).where(Users.AGE.eq(9))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> db.one(from(Users.USERS))).isInstanceOf(TooManyRecords.class);
        assertThatThrownBy(() -> db.find(Users.USERS, Users.AGE.eq(1))).isInstanceOf(TooManyRecords.class);
    }
}
