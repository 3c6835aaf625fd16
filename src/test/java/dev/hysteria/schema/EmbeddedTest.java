package dev.hysteria.schema;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.schema.SchemaProblemsTest.problems;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Identifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records in records, two deep, missing as a whole at either depth. */
class EmbeddedTest {
    record Place(double latitude, double longitude) {}

    record Address(String street, @Nullable Place place) {}

    record Person(Long id, @Nullable Address home) {}

    private final SchemaBuilder<Person> people = Schema.builder("people", NamingConvention.SNAKE);
    private final NumberColumn<Person, Long> id =
            people.column("id", BIGINT, Person::id).primaryKey();
    private final Embedded<Person, Address> home =
            people.embedded("home", Person::home).nullable();
    private final TextColumn<Person> street = home.column("street", TEXT, Address::street);
    private final Embedded<Person, Place> place =
            home.embedded("place", Address::place).nullable();
    private final NumberColumn<Person, Double> latitude = place.column("latitude", DOUBLE, Place::latitude);
    private final NumberColumn<Person, Double> longitude = place.column("longitude", DOUBLE, Place::longitude);

    private Schema<Person> schema() {
        return people.build(into(
                Person::new,
                id,
                into(Address::new, street, into(Place::new, latitude, longitude).orNull())
                        .orNull()));
    }

    @Test
    void columnsAreNamedAfterThePathAndNullableWithTheRecord() {
        var columns = schema().columns();
        assertThat(columns)
                .extracting(Column::name)
                .containsExactly(
                        Identifier.of("id"),
                        Identifier.of("home_street"),
                        Identifier.of("home_place_latitude"),
                        Identifier.of("home_place_longitude"));
        assertThat(columns).extracting(Column::isNullable).containsExactly(false, true, true, true);
    }

    @Test
    void recordsAreWrittenAndReadWhole() {
        var schema = schema();

        assertRoundTrip(schema, new Person(1L, new Address("Main", new Place(45.2, 9.2))), 1L, "Main", 45.2, 9.2);
        assertRoundTrip(schema, new Person(1L, new Address("Main", null)), 1L, "Main", null, null);
        assertRoundTrip(schema, new Person(1L, null), 1L, null, null, null);
    }

    private static void assertRoundTrip(Schema<Person> schema, Person person, @Nullable Object... row) {
        assertThat(schema.writer().insertRow(person)).containsExactly(row);
        assertThat(schema.reader(0).read(new SampleRow(Arrays.asList(row)))).isEqualTo(person);
    }

    @Test
    void theMappingMustSayWhereARecordMayBeMissing() {
        assertThat(problems(
                        people,
                        into(Person::new, id, into(Address::new, street, into(Place::new, latitude, longitude)))))
                .containsExactly(
                        "the embedded record home is nullable, but the mapping fails when it is missing"
                                + " (NullPointerException); follow its into(…) with .orNull()",
                        "the embedded record home.place is nullable, but the mapping fails when it is missing"
                                + " (NullPointerException); follow its into(…) with .orNull()");
    }

    record Name(String first, String last) {}

    record Named(@Nullable Name name) {}

    @Test
    void aRecordOfNullsIsNotAMissingRecord() {
        SchemaBuilder<Named> named = Schema.builder("named");
        var name = named.embedded("", Named::name).nullable();
        var first = name.column("first", TEXT, Name::first);
        var last = name.column("last", TEXT, Name::last);

        assertThat(first.name()).isEqualTo(Identifier.of("first"));
        assertThat(problems(named, into(Named::new, into(Name::new, first, last))))
                .containsExactly(
                        "the embedded record (without a name) is nullable, but the mapping makes one of nulls when it"
                                + " is missing; follow its into(…) with .orNull()");
    }

    @Test
    void accessorsWrittenByHandMustReachThroughMissingRecords() {
        SchemaBuilder<Named> named = Schema.builder("named");
        var first = named.column("first", TEXT, (Named n) -> n.name().first()).nullable();
        var last = named.column("last", TEXT, (Named n) -> n.name().last()).nullable();

        assertThat(problems(named, into(Named::new, into(Name::new, first, last).orNull())))
                .containsExactly(
                        "the accessor of column first fails when every nullable column is null (NullPointerException);"
                                + " return null there, or declare the parts with embedded(…)",
                        "the accessor of column last fails when every nullable column is null (NullPointerException);"
                                + " return null there, or declare the parts with embedded(…)");
    }
}
