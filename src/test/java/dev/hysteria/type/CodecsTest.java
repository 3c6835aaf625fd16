package dev.hysteria.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.error.MappingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecsTest {
    enum Role {
        ADMIN,
        MEMBER
    }

    @Test
    void timesAreCutToTheMicrosecond() {
        assertThat(Types.TIMESTAMP.codec().encode(Instant.parse("0001-01-01T00:00:00.123456789Z")))
                .isEqualTo(Instant.parse("0001-01-01T00:00:00.123456Z"));
        assertThat(Types.DATETIME.codec().encode(LocalDateTime.parse("9999-12-31T23:59:59.999999999")))
                .isEqualTo(LocalDateTime.parse("9999-12-31T23:59:59.999999"));
        assertThat(Types.TIME.codec().encode(LocalTime.MAX)).isEqualTo(LocalTime.parse("23:59:59.999999"));
        assertThat(Types.OFFSET_TIMESTAMP.codec().encode(OffsetDateTime.parse("2026-01-01T01:00:00+01:00")))
                .isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(Types.OFFSET_TIMESTAMP.codec().decode(Instant.parse("2026-01-01T00:00:00Z")))
                .isEqualTo(OffsetDateTime.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void yearsThatSomeDatabasesLackAreRefused() {
        String why = " is outside the years 1 to 9999, which every database keeps";
        assertThatThrownBy(() -> Types.TIMESTAMP.codec().encode(Instant.parse("+10000-01-01T00:00:00Z")))
                .hasMessage("+10000-01-01T00:00:00Z" + why);
        assertThatThrownBy(() -> Types.TIMESTAMP.codec().encode(Instant.parse("0000-12-31T23:59:59Z")))
                .hasMessage("0000-12-31T23:59:59Z" + why);
        assertThatThrownBy(() -> Types.DATETIME.codec().encode(LocalDateTime.MAX))
                .hasMessageEndingWith(why);
        assertThatThrownBy(() -> Types.DATE.codec().encode(LocalDate.MIN)).hasMessageEndingWith(why);
        assertThat(Types.DATE.codec().encode(LocalDate.of(1, 1, 1))).isEqualTo(LocalDate.of(1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersThatSomeDatabasesLackAreRefused(double number) {
        assertThatThrownBy(() -> Types.DOUBLE.codec().encode(number))
                .hasMessage(number + " is not a finite number; store null instead");
        assertThatThrownBy(() -> Types.REAL.codec().encode((float) number))
                .hasMessage(number + " is not a finite number; store null instead");
        assertThat(Types.DOUBLE.codec().encode(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void anUnknownLabelIsAnErrorOrTheFallback() {
        assertThat(Types.enumOf(Role.class).codec().decode("ADMIN")).isEqualTo(Role.ADMIN);
        assertThat(Types.enumOf(Role.class, Role.MEMBER).codec().decode("GUEST"))
                .isEqualTo(Role.MEMBER);
        assertThatThrownBy(() -> Types.enumOf(Role.class).codec().decode("GUEST"))
                .isInstanceOf(MappingException.class)
                .hasMessage("""
                    HY-204 A value cannot be read
                      Logical type: enum dev.hysteria.type.CodecsTest$Role
                      What came: the label 'GUEST'
                      What to do: add the label to the enum, correct the stored value, or declare a fallback with enumOf(type, fallback). Known labels: ADMIN, MEMBER.\
                    """);
    }

    @Test
    void typesAreDescribedAsMessagesNameThem() {
        assertThat(List.of(
                        Types.decimal(12, 2).logical().described(),
                        Types.varchar(26).logical().described(),
                        Types.arrayOf(Types.INTEGER).logical().described(),
                        Types.enumOf(Role.class).logical().described()))
                .containsExactly("decimal(12, 2)", "varchar(26)", "array of integer", "enum Role");
    }
}
