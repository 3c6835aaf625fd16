package dev.hysteria.expression;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Projections.row;
import static dev.hysteria.expression.Trees.AGE;
import static dev.hysteria.expression.Trees.ID;
import static dev.hysteria.expression.Trees.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.error.MappingException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectionsTest {
    record Person(String name, int age) {}

    record Member(long id, @Nullable Person person) {}

    record Guest(long id, Optional<Person> person) {}

    private static final Projection<Person> PERSON = into(Person::new, NAME, AGE);

    @Test
    void readsIntoAConstructor() {
        assertThat(PERSON.expressions()).isEqualTo(List.of(NAME, AGE));
        assertThat(PERSON.parts()).isEqualTo(List.of(NAME, AGE));
        assertThat(PERSON.reader(0).read(ValuesRow.of("Ada", 36))).isEqualTo(new Person("Ada", 36));
    }

    @Test
    void nests() {
        Projection<Member> member = into(Member::new, ID, PERSON);
        assertThat(member.expressions()).isEqualTo(List.of(ID, NAME, AGE));
        assertThat(member.reader(1).read(ValuesRow.of("skipped", 7L, "Ada", 36)))
                .isEqualTo(new Member(7, new Person("Ada", 36)));
    }

    @Test
    void nothingIsEmptyWhereItIsOptional() {
        Projection<Guest> guest = into(Guest::new, ID, PERSON.optional());
        RowReader<Guest> reader = guest.reader(0);
        assertThat(reader.read(ValuesRow.of(7L, null, null))).isEqualTo(new Guest(7, Optional.empty()));
        assertThat(reader.read(ValuesRow.of(7L, "Ada", 36)))
                .isEqualTo(new Guest(7, Optional.of(new Person("Ada", 36))));
        assertThat(guest.required()).isEqualTo(List.of(ID));
    }

    @Test
    void nothingIsNullWhereItMayBe() {
        Projection<Member> member = into(Member::new, ID, PERSON.orNull());
        assertThat(member.reader(0).read(ValuesRow.of(7L, null, null))).isEqualTo(new Member(7, null));
        assertThat(member.required()).isEqualTo(List.of(ID));
        assertThat(PERSON.required()).isEqualTo(List.of(NAME, AGE));
    }

    @Test
    void anExpressionIsOptionalByItself() {
        assertThat(AGE.optional().reader(0).read(ValuesRow.of((Object) null))).isEqualTo(Optional.empty());
        assertThat(AGE.optional().reader(0).read(ValuesRow.of(5))).isEqualTo(Optional.of(5));
    }

    @Test
    void theWideFormReadsByPositionFromWhereItStands() {
        Projection<Person> wide = row(r -> new Person(r.textAt(0), r.intAt(1)), NAME, AGE);
        assertThat(wide.reader(0).read(ValuesRow.of("Ada", 36))).isEqualTo(new Person("Ada", 36));
        Projection<Member> member = into(Member::new, ID, wide);
        assertThat(member.reader(0).read(ValuesRow.of(7L, "Ada", 36))).isEqualTo(new Member(7, new Person("Ada", 36)));
        Projection<Integer> nested = row(r -> r.isNull(0) ? null : r.read(0, AGE), AGE);
        assertThat(into(Optional::ofNullable, nested).reader(1).read(ValuesRow.of(1, 2)))
                .isEqualTo(Optional.of(2));
    }

    @Test
    void aNullReadAsAPrimitiveIsAnErrorThatSaysWhere() {
        Projection<Person> wide = row(r -> new Person(r.textAt(0), r.intAt(1)), NAME, AGE);
        RowReader<Person> reader = wide.reader(0);
        assertThatThrownBy(() -> reader.read(ValuesRow.of("Ada", null)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("position 1");
    }

    @Test
    void everyPrimitiveIsRead() {
        ValuesRow values = ValuesRow.of(true, (short) 1, 2, 3L, 4f, 5d, new java.math.BigDecimal("6"), "7");
        for (Row r : List.of(values, new ShiftedRow(values, 0))) {
            assertThat(r.booleanAt(0)).isTrue();
            assertThat(r.shortAt(1)).isEqualTo((short) 1);
            assertThat(r.intAt(2)).isEqualTo(2);
            assertThat(r.longAt(3)).isEqualTo(3);
            assertThat(r.floatAt(4)).isEqualTo(4f);
            assertThat(r.doubleAt(5)).isEqualTo(5d);
            assertThat(r.decimalAt(6)).isEqualTo("6");
            assertThat(r.textAt(7)).isEqualTo("7");
        }
    }

    record Largest(
            int a,
            int b,
            int c,
            int d,
            int e,
            int f,
            int g,
            int h,
            int i,
            int j,
            int k,
            int l,
            int m,
            int n,
            int o,
            int p,
            int q,
            int s,
            int t,
            int u,
            int v,
            int w) {}

    @Test
    void takesUpToTwentyTwoArguments() {
        Projection<Largest> largest = into(
                Largest::new,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE,
                AGE);
        ValuesRow row = ValuesRow.of(IntStream.rangeClosed(1, 22).boxed().toArray());
        assertThat(largest.reader(0).read(row))
                .isEqualTo(new Largest(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22));
    }
}
