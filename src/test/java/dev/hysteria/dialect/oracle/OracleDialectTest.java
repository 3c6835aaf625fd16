package dev.hysteria.dialect.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.dialect.DriverError;
import dev.hysteria.dialect.EveryForm;
import dev.hysteria.dialect.Failure;
import dev.hysteria.dialect.FailureKind;
import dev.hysteria.dialect.IdentifierMeasure;
import dev.hysteria.dialect.SelectForms;
import dev.hysteria.error.ConstraintReference;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OracleDialectTest {
    private static final OracleDialect DIALECT = OracleDialect.INSTANCE;

    @Test
    void everyFunctionIsWrittenOrRefusedByName() {
        assertThat(EveryForm.said(DIALECT)).hasSizeGreaterThan(120);
        assertThat(EveryForm.refused(DIALECT))
                .filteredOn(name -> !name.contains(" of "))
                .containsExactly("RANDOM_UUID", "EVERY", "SOME");
    }

    @Test
    void partsThatATypeDoesNotHaveAreRefused() {
        assertThat(EveryForm.refused(DIALECT))
                .contains("extract HOUR of Date", "extract YEAR of Time", "add HOUR of Date", "truncate DAY of Time")
                .doesNotContain("difference in HOUR of Date", "extract HOUR of Time");
    }

    @Test
    void aCastNeverNamesALob() {
        for (LogicalType type : EveryForm.TYPES) {
            assertThat(DIALECT.castType(type)).as(type.toString()).doesNotContain("LOB");
        }
        assertThat(DIALECT.columnType(new LogicalType.Varchar(4_000))).isEqualTo("VARCHAR2(4000 CHAR)");
        assertThat(DIALECT.columnType(new LogicalType.Varchar(4_001))).isEqualTo("CLOB");
    }

    @Test
    void monthsAreAddedWithoutStickingToTheMonthsEnd() {
        assertThat(EveryForm.said(DIALECT))
                .containsEntry(
                        "add MONTH of DateTime",
                        "(a + NUMTODSINTERVAL(ADD_MONTHS(TRUNC(a, 'MM'), b) + LEAST(EXTRACT(DAY FROM a), EXTRACT(DAY"
                                + " FROM LAST_DAY(ADD_MONTHS(TRUNC(a, 'MM'), b)))) - 1 - TRUNC(a), 'DAY'))");
    }

    @Test
    void weekdaysDoNotDependOnTheSession() {
        assertThat(EveryForm.said(DIALECT))
                .containsEntry("extract ISO_DAY_OF_WEEK of Date", "(TRUNC(a) - TRUNC(a, 'IW') + 1)");
    }

    @Test
    void namesHaveAtMost128Bytes() {
        assertThat(DIALECT.limits().identifierLength()).isEqualTo(128);
        assertThat(DIALECT.limits().identifierMeasure()).isEqualTo(IdentifierMeasure.BYTES);
    }

    @Test
    void laterVersionsHaveMoreForms() {
        assertThat(OracleDialect.of(19)).isSameAs(DIALECT);
        assertThat(OracleDialect.of(23).traits().select().sets()).isEqualTo(SelectForms.SetForms.COMPLETE);
        assertThatThrownBy(() -> OracleDialect.of(18)).hasMessageContaining("18");
    }

    @ParameterizedTest
    @CsvSource({
        "1, UNIQUE_VIOLATION, ORA-00001: unique constraint (SHOP.users_email_key) violated",
        "1, UNIQUE_VIOLATION, ORA-00001: unique constraint (SHOP.users_email_key) violated on table SHOP.users columns"
                + " (email)",
        "2291, FOREIGN_KEY_VIOLATION, ORA-02291: integrity constraint (SHOP.users_email_key) violated - parent key not"
                + " found",
        "2292, FOREIGN_KEY_VIOLATION, ORA-02292: integrity constraint (SHOP.users_email_key) violated - child record"
                + " found",
        "2290, CHECK_VIOLATION, ORA-02290: check constraint (SHOP.users_email_key) violated",
        "2091, CHECK_VIOLATION, 'ORA-02091: transaction rolled back\nORA-02290: check constraint"
                + " (SHOP.users_email_key) violated'"
    })
    void constraintsAreNamed(int code, FailureKind kind, String message) {
        assertThat(failure(code, message))
                .isEqualTo(new Failure(
                        kind, new ConstraintReference(Optional.empty(), Optional.of("users_email_key"), List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "1400, 'ORA-01400: cannot insert NULL into (\"SHOP\".\"users\".\"email\")'",
        "1407, 'ORA-01407: cannot update (\"SHOP\".\"users\".\"email\") to NULL'"
    })
    void nullsAreNamedByTableAndColumn(int code, String message) {
        assertThat(failure(code, message))
                .isEqualTo(new Failure(
                        FailureKind.NOT_NULL_VIOLATION,
                        new ConstraintReference(Optional.of("users"), Optional.empty(), List.of("email"))));
    }

    @ParameterizedTest
    @CsvSource({
        "8177, SERIALIZATION_FAILURE",
        "60, DEADLOCK",
        "54, LOCK_TIMEOUT",
        "30006, LOCK_TIMEOUT",
        "1013, QUERY_TIMEOUT",
        "12899, VALUE_TOO_LARGE",
        "1438, VALUE_TOO_LARGE",
        "17002, CONNECTION_FAILURE",
        "3113, CONNECTION_FAILURE",
        "12514, CONNECTION_FAILURE",
        "933, SYNTAX_REJECTED",
        "942, SYNTAX_REJECTED",
        "20001, OTHER"
    })
    void codesAreClassified(int code, FailureKind kind) {
        assertThat(failure(code, "")).isEqualTo(Failure.of(kind));
    }

    private static Failure failure(int code, String message) {
        return DIALECT.classify(new DriverError("", code, message, new RuntimeException()));
    }
}
