package dev.hysteria.schema;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.schema.SchemaProblemsTest.problems;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BINARY;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.DATETIME;
import static dev.hysteria.type.Types.DOUBLE;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.JSON;
import static dev.hysteria.type.Types.OFFSET_TIMESTAMP;
import static dev.hysteria.type.Types.REAL;
import static dev.hysteria.type.Types.SMALLINT;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIME;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.UUID;
import static dev.hysteria.type.Types.arrayOf;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.json;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.testing.Scenario;
import dev.hysteria.type.DataType;
import dev.hysteria.type.DataType.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Finding what the compiler cannot: arguments of one type in each other's place, and nulls that a record cannot hold. */
class MappingCheckTest {
    record Two<T>(T first, T second) {}

    record Prefs(String theme) {}

    record Tag(String text) {}

    record Email(String text) {
        Email {
            if (!text.contains("@")) {
                throw new IllegalArgumentException("no @ in it");
            }
        }
    }

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    private static final String SWAPPED =
            "columns first and second are swapped: the constructor takes each for the other; exchange them in the"
                    + " mapping, or exchange their accessors";

    static Stream<DataType<?>> types() {
        return Stream.of(
                BOOLEAN,
                SMALLINT,
                INTEGER,
                BIGINT,
                decimal(1, 0),
                decimal(2, 2),
                decimal(38, 10),
                REAL,
                DOUBLE,
                TEXT,
                varchar(1),
                TIMESTAMP,
                OFFSET_TIMESTAMP,
                DATETIME,
                DATE,
                TIME,
                UUID,
                BINARY,
                JSON,
                json(Map.class),
                json(List.class),
                json(com.fasterxml.jackson.databind.JsonNode.class),
                enumOf(Color.class),
                arrayOf(TEXT),
                arrayOf(BOOLEAN),
                arrayOf(enumOf(Color.class)),
                TEXT.as(Tag::new, Tag::text),
                varchar(50).as(Email::new, Email::text),
                varchar(1).as("Y"::equals, yes -> yes ? "Y" : "N"),
                SMALLINT.as(number -> number != 0, yes -> (short) (yes ? 1 : 0)),
                TEXT.as(Locale::forLanguageTag, Locale::toLanguageTag));
    }

    @ParameterizedTest
    @MethodSource("types")
    @Scenario(2)
    void swappedArgumentsOfEveryTypeAreFound(DataType<?> type) {
        check(type);
    }

    private <T> void check(DataType<T> type) {
        SchemaBuilder<Two<T>> right = Schema.builder("twos");
        var first = column(right, "first", type, Two<T>::first);
        var second = column(right, "second", type, Two<T>::second);
        assertThat(right.build(into(Two<T>::new, first, second)).columns()).hasSize(2);

        SchemaBuilder<Two<T>> wrong = Schema.builder("twos");
        var wrongFirst = column(wrong, "first", type, Two<T>::first);
        var wrongSecond = column(wrong, "second", type, Two<T>::second);
        assertThat(problems(wrong, into((T a, T b) -> new Two<>(b, a), wrongFirst, wrongSecond)))
                .containsExactly(SWAPPED);
    }

    private static <E, T> Column<E, T> column(
            SchemaBuilder<E> builder, String name, DataType<T> type, Function<E, T> accessor) {
        return builder.column(name, new ValueType<>(type.logical(), type.codec()), accessor);
    }

    record Flags(boolean a, boolean b, boolean c, boolean d, boolean e, boolean f, boolean g) {}

    @Test
    @Scenario(2)
    void anyTwoOfManyFlagsAreToldApart() {
        SchemaBuilder<Flags> flags = Schema.builder("flags");
        var a = flags.column("a", BOOLEAN, Flags::a);
        var b = flags.column("b", BOOLEAN, Flags::b);
        var c = flags.column("c", BOOLEAN, Flags::c);
        var d = flags.column("d", BOOLEAN, Flags::d);
        var e = flags.column("e", BOOLEAN, Flags::e);
        var f = flags.column("f", BOOLEAN, Flags::f);
        var g = flags.column("g", BOOLEAN, Flags::g);

        assertThat(problems(flags, into(Flags::new, g, b, d, c, e, f, a)))
                .containsExactly(
                        "columns g and a are swapped: the constructor takes each for the other; exchange them in the"
                                + " mapping, or exchange their accessors",
                        "columns d and c are swapped: the constructor takes each for the other; exchange them in the"
                                + " mapping, or exchange their accessors");
    }

    record Named(String first, String last, int age) {}

    @Test
    @Scenario(2)
    void whatIsSwappedDoesNotHideANullThatTheRecordCannotHold() {
        SchemaBuilder<Named> people = Schema.builder("people");
        var given = people.column("first", TEXT, Named::first);
        var family = people.column("last", TEXT, Named::last);
        var age = people.column("age", INTEGER, Named::age).nullable();

        assertThat(problems(people, into(Named::new, family, given, age)))
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).startsWith("columns last and first are swapped"))
                .anySatisfy(problem -> assertThat(problem).startsWith("column age is nullable, but the mapping fails"));
    }

    private final SchemaBuilder<Two<String>> texts = Schema.builder("texts");
    private final TextColumn<Two<String>> first = texts.column("first", TEXT, Two::first);
    private final TextColumn<Two<String>> second = texts.column("second", TEXT, Two::second);

    @Test
    @Scenario(2)
    void anAccessorOfAnotherComponent() {
        SchemaBuilder<Two<String>> wrong = Schema.builder("texts");
        var one = wrong.column("first", TEXT, Two::first);
        var other = wrong.column("second", TEXT, Two::first);

        assertThat(problems(wrong, into(Two<String>::new, one, other)))
                .containsExactly("the accessor of column second returns the value of column first; correct the"
                        + " accessor, or the order of the mapping");
    }

    @Test
    void aConstructorMayNormalise() {
        assertThat(texts.build(into(
                                (String a, String b) -> new Two<>(a.toUpperCase(Locale.ROOT), b + ""), first, second))
                        .columns())
                .hasSize(2);
    }

    @Test
    void anAccessorThatDoesNotReturnWhatWasGiven() {
        assertThat(problems(texts, into((String a, String b) -> new Two<>(a + "!", b), first, second)))
                .containsExactly("the accessor of column first does not return what the constructor was given; correct"
                        + " the accessor, or the order of the mapping");
    }

    @Test
    void anAccessorThatFails() {
        SchemaBuilder<Two<String>> wrong = Schema.builder("texts");
        var one = wrong.column("first", TEXT, two -> {
            throw new IllegalStateException("broken");
        });
        var other = wrong.column("second", TEXT, Two::second);

        assertThat(problems(wrong, into(Two<String>::new, one, other)))
                .containsExactly("the accessor of column first fails (IllegalStateException: broken); correct it");
    }

    record Range(int low, int high) {
        Range {
            if (low < 100 || high <= low) {
                throw new IllegalArgumentException("100 at least, and ascending");
            }
        }
    }

    private final SchemaBuilder<Range> ranges = Schema.builder("ranges");
    private final NumberColumn<Range, Integer> low = ranges.column("low", INTEGER, Range::low);
    private final NumberColumn<Range, Integer> high = ranges.column("high", INTEGER, Range::high);

    @Test
    void aConstructorThatRefusesMadeUpValuesNeedsAnExample() {
        assertThat(problems(ranges, into(Range::new, low, high)))
                .containsExactly("the mapping refuses made-up values (IllegalArgumentException: 100 at least, and"
                        + " ascending); add .example(…) with a record it accepts, whose values are then used");
    }

    @Test
    void anExampleIsUsedInstead() {
        assertThat(ranges.example(new Range(100, 200))
                        .build(into(Range::new, low, high))
                        .columns())
                .hasSize(2);
    }

    @Test
    void anExampleFindsSwappedArguments() {
        record Loose(int low, int high) {}
        SchemaBuilder<Loose> loose = Schema.builder("loose");
        var one = loose.column("low", INTEGER, Loose::low);
        var other = loose.column("high", INTEGER, Loose::high);

        assertThat(problems(
                        loose.example(new Loose(1, 2)), into((Integer a, Integer b) -> new Loose(b, a), one, other)))
                .containsExactly("columns low and high are swapped: the constructor takes each for the other; exchange"
                        + " them in the mapping, or exchange their accessors");
    }

    @Test
    void anExampleThatTheMappingRefuses() {
        assertThat(problems(
                        ranges.example(new Range(100, 200)),
                        into((Integer a, Integer b) -> new Range(b, a), low, high)))
                .containsExactly("the mapping fails on the values of an example (IllegalArgumentException: 100 at"
                        + " least, and ascending); correct the mapping or the example");
    }

    @Test
    void anExampleThatCannotBeWritten() {
        SchemaBuilder<Tag> tags = Schema.builder("tags");
        var text = tags.column(
                "text",
                TEXT.as(Email::new, email -> {
                    throw new IllegalStateException("no");
                }),
                tag -> new Email("@"));

        assertThat(problems(tags.example(new Tag("x")), into(email -> new Tag("x"), text)))
                .containsExactly("an example can't be written (IllegalStateException: no); correct the accessor or the"
                        + " example");
    }

    @Test
    void aCodecThatRefusesMadeUpValuesNeedsAnExample() {
        SchemaBuilder<Two<Color>> colors = Schema.builder("colors");
        ValueType<Color> lowerCase = TEXT.as(
                text -> Color.valueOf(text.toUpperCase(Locale.ROOT)),
                color -> color.name().toLowerCase(Locale.ROOT));
        var one = colors.column("first", lowerCase, Two::first);
        var other = colors.column("second", lowerCase, Two::second);

        assertThat(problems(colors, into(Two<Color>::new, one, other)))
                .containsExactly(
                        "the codec of column first refuses made-up values (IllegalArgumentException: No enum constant "
                                + Color.class.getCanonicalName()
                                + ".A); add .example(…) with a record that has a value for it",
                        "the codec of column second refuses made-up values (IllegalArgumentException: No enum constant "
                                + Color.class.getCanonicalName()
                                + ".A); add .example(…) with a record that has a value for it");
    }

    @Test
    void columnsThatMadeUpValuesCannotTellApart() {
        SchemaBuilder<Two<Prefs>> prefs = Schema.builder("prefs");
        var one = prefs.column("first", json(Prefs.class), Two::first);
        var other = prefs.column("second", json(Prefs.class), Two::second);

        assertThat(problems(prefs, into(Two<Prefs>::new, one, other)))
                .containsExactly("columns first and second can't be told apart by made-up values, so the mapping can't"
                        + " be checked; add .example(…) with a record that has different values for them");
    }

    @Test
    void oneColumnOfSuchATypeNeedsNoExample() {
        record One(Prefs prefs) {}
        SchemaBuilder<One> ones = Schema.builder("ones");
        var prefs = ones.column("prefs", json(Prefs.class), One::prefs);

        assertThat(ones.build(into(One::new, prefs)).columns()).hasSize(1);
    }

    record Aged(String name, int age, Optional<Long> height) {}

    private final SchemaBuilder<Aged> aged = Schema.builder("aged");
    private final TextColumn<Aged> name = aged.column("name", TEXT, Aged::name).nullable();
    private final NumberColumn<Aged, Integer> age = aged.column("age", INTEGER, Aged::age);
    private final NumberColumn<Aged, Long> height =
            aged.column("height", BIGINT, (Aged a) -> a.height().orElse(null)).nullable();

    @Test
    void aNullableColumnOfAPrimitiveComponent() {
        assertThat(problems(aged, into(Aged::new, name, age.nullable(), height.optional())))
                .containsExactly("column age is nullable, but the mapping fails when it is null"
                        + " (NullPointerException); let the record hold null (Integer instead of int), remove"
                        + " nullable(), or add .example(…) with a record that has a null there");
    }

    @Test
    void aNullableColumnMayBeAnOptional() {
        assertThat(aged.build(into(Aged::new, name, age, height.optional())).columns())
                .hasSize(3);
    }

    record Paid(boolean paid, Long at) {
        Paid {
            if (paid != (at != null)) {
                throw new IllegalArgumentException("at, exactly when paid");
            }
        }
    }

    @Test
    void anExampleShowsThatANullIsAllowed() {
        SchemaBuilder<Paid> payments = Schema.builder("payments");
        var paid = payments.column("paid", BOOLEAN, Paid::paid);
        var at = payments.column("at", BIGINT, Paid::at).nullable();

        assertThat(payments.example(new Paid(true, 1L))
                        .example(new Paid(false, null))
                        .build(into(Paid::new, paid, at))
                        .columns())
                .hasSize(2);
    }
}
