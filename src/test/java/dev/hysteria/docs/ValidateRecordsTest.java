package dev.hysteria.docs;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.error.ValidationFailed;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name, on SQLite and in memory. */
class ValidateRecordsTest {
    record Booking(@Nullable Long id, String email, int firstDay, int lastDay) {}

    static final class Bookings {
        private static final SchemaBuilder<Booking> bookings = Schema.builder("bookings");

        static final NumberColumn<Booking, Long> ID =
                bookings.column("id", BIGINT, Booking::id).primaryKey().generated();
        static final TextColumn<Booking> EMAIL = bookings.column("email", varchar(200), Booking::email);
        static final NumberColumn<Booking, Integer> FIRST_DAY =
                bookings.column("first_day", INTEGER, Booking::firstDay);
        static final NumberColumn<Booking, Integer> LAST_DAY = bookings.column("last_day", INTEGER, Booking::lastDay);

        // region declare
        static final Schema<Booking> BOOKINGS = bookings.validate(EMAIL, "must contain @", email -> email.contains("@"))
                .validate("must not end before it begins", booking -> booking.firstDay() <= booking.lastDay())
                .build(into(Booking::new, ID, EMAIL, FIRST_DAY, LAST_DAY));
        // endregion

        private Bookings() {}
    }

    private static List<String> use(Session db) {
        List<String> lines = new ArrayList<>();
        // region refused
        try {
            db.insertAll(
                    Bookings.BOOKINGS,
                    List.of(new Booking(null, "ann@example.org", 1, 3), new Booking(null, "bob", 5, 4)));
        } catch (ValidationFailed failed) {
            for (ValidationFailed.Problem problem : failed.problems()) {
                lines.add(problem.row().orElse(0) + " " + problem.column().orElse("") + ": " + problem.message());
            }
        }
        // endregion
        assertThat(db.count(from(Bookings.BOOKINGS))).isZero();
        return lines;
    }

    @Test
    void everythingIsTold() {
        try (Database db = Database.open("jdbc:sqlite::memory:")) {
            db.create(Bookings.BOOKINGS);
            assertThat(use(db)).containsExactly("1 email: must contain @", "1 : must not end before it begins");
        }
        var memory = new ReferenceDatabase();
        memory.create(Bookings.BOOKINGS);
        assertThat(use(memory)).hasSize(2);
    }
}
