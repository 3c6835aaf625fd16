package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.expression.Projection;
import dev.hysteria.schema.Embedded;
import dev.hysteria.schema.NamingConvention;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records in records, two deep, which may be missing as a whole. */
@Scenario(136)
class EmbeddedRecordsTest {
    record Point(int x, int y) {}

    record Place(
            String city, @Nullable String street, @Nullable Point point) {}

    record Person(@Nullable Long id, Place born, @Nullable Place home) {}

    private static final SchemaBuilder<Person> people = Schema.builder("people", NamingConvention.SNAKE);
    private static final NumberColumn<Person, Long> ID =
            people.column("id", BIGINT, Person::id).primaryKey().generated();
    private static final Columns BORN = new Columns(people.embedded("born", Person::born));
    private static final Columns HOME =
            new Columns(people.<Place>embedded("home", Person::home).nullable());
    private static final Schema<Person> PEOPLE =
            people.build(into(Person::new, ID, BORN.mapping, HOME.mapping.orNull()));

    /** The columns of a place, and of the point in it. */
    private static final class Columns {
        private final TextColumn<Person> city;
        private final TextColumn<Person> street;
        private final NumberColumn<Person, Integer> x;
        private final Projection<Place> mapping;

        Columns(Embedded<Person, Place> place) {
            city = place.column("cityName", varchar(40), Place::city);
            street = place.column("street", varchar(40), Place::street).nullable();
            Embedded<Person, Point> point =
                    place.<Point>embedded("point", Place::point).nullable();
            x = point.column("x", INTEGER, Point::x);
            NumberColumn<Person, Integer> y = point.column("y", INTEGER, Point::y);
            mapping = into(Place::new, city, street, into(Point::new, x, y).orNull());
        }
    }

    private static final Place WHOLE = new Place("Pavia", "Via Roma", new Point(0, -1));
    private static final Place WITHOUT_POINT = new Place("Milano", null, null);
    private static final List<Person> ALL = List.of(
            new Person(null, WHOLE, WHOLE),
            new Person(null, WITHOUT_POINT, null),
            new Person(null, WHOLE, WITHOUT_POINT),
            new Person(null, WITHOUT_POINT, new Place("Roma", null, new Point(2, 3))));

    @EveryDatabase
    void theyAreStoredAndReadWholeInPartOrNotAtAll(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, PEOPLE)) {
            List<Person> stored = db.insertAll(PEOPLE, ALL);
            assertThat(stored)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                    .isEqualTo(ALL);
            Person single = db.insert(PEOPLE, new Person(null, WHOLE, null));
            assertThat(single).isEqualTo(new Person(single.id(), WHOLE, null));

            assertThat(db.list(from(PEOPLE).where(ID.ne(single.id())).orderBy(ID.asc())))
                    .isEqualTo(stored);
        }
    }

    record Home(String city, @Nullable Place home) {}

    @EveryDatabase
    void theirPartsAreColumnsOfQueries(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, PEOPLE)) {
            db.insertAll(PEOPLE, ALL);

            assertThat(db.list(from(PEOPLE).where(HOME.x.eq(2)).select(HOME.city)))
                    .containsExactly("Roma");
            assertThat(db.list(from(PEOPLE)
                            .where(HOME.city.isNull().or(HOME.street.isNotNull()))
                            .orderBy(BORN.city.desc())
                            .select(into(Home::new, BORN.city, HOME.mapping.orNull()))))
                    .containsExactly(new Home("Pavia", WHOLE), new Home("Milano", null));
            assertThat(HOME.city.name().text()).isEqualTo("home_city_name");
            assertThat(HOME.x.name().text()).isEqualTo("home_point_x");
        }
    }

    @EveryDatabase
    void aMissingOneIsGivenLater(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, PEOPLE)) {
            db.insertAll(PEOPLE, ALL);
            db.execute(update(PEOPLE)
                    .set(HOME.city.to("Torino"), BORN.street.to("Via Po"))
                    .where(HOME.city.isNull()));

            Person changed = db.one(from(PEOPLE).where(HOME.city.eq("Torino")));
            assertThat(changed)
                    .isEqualTo(new Person(
                            changed.id(), new Place("Milano", "Via Po", null), new Place("Torino", null, null)));
        }
    }
}
