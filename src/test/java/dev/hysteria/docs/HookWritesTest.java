package dev.hysteria.docs;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.query.Hook;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name, on SQLite and in memory. */
class HookWritesTest {
    record Event(@Nullable Long id, String text) {}

    static final class Events {
        private static final SchemaBuilder<Event> events = Schema.builder("events");

        static final NumberColumn<Event, Long> ID =
                events.column("id", BIGINT, Event::id).primaryKey().generated();
        static final TextColumn<Event> TEXT = events.column("text", varchar(200), Event::text);

        static final Schema<Event> EVENTS = events.build(into(Event::new, ID, TEXT));

        private Events() {}
    }

    record User(@Nullable Long id, String email) {}

    // region declare
    static final class Users {
        private static final SchemaBuilder<User> users = Schema.builder("users");

        static final NumberColumn<User, Long> ID =
                users.column("id", BIGINT, User::id).primaryKey().generated();
        static final TextColumn<User> EMAIL =
                users.column("email", varchar(200), User::email).unique();

        static final Hook<User> LOWER_CASE = Hook.beforeInsert(
                "lower case", user -> new User(user.id(), user.email().toLowerCase(Locale.ROOT)));
        static final Hook<User> ANNOUNCED = Hook.afterInsert(
                "announced", (db, user) -> db.insert(Events.EVENTS, new Event(null, user.email() + " joined")));

        static final Schema<User> USERS = users.hooks(LOWER_CASE, ANNOUNCED).build(into(User::new, ID, EMAIL));
    }
    // endregion

    private static void use(Session db) {
        // region write
        User ann = db.insert(Users.USERS, new User(null, "Ann@Example.org"));
        db.withoutHooks(Users.ANNOUNCED).insert(Users.USERS, new User(null, "robot@example.org"));
        // endregion
        assertThat(ann.email()).isEqualTo("ann@example.org");
        assertThat(db.list(from(Events.EVENTS).select(Events.TEXT))).isEqualTo(List.of("ann@example.org joined"));
    }

    @Test
    void onSqlite() {
        try (Database db = Database.open("jdbc:sqlite::memory:")) {
            db.create(Events.EVENTS, Users.USERS);
            use(db);
        }
    }

    @Test
    void inMemory() {
        var db = new ReferenceDatabase();
        db.create(Events.EVENTS, Users.USERS);
        use(db);
    }
}
