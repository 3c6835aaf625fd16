package dev.hysteria.dialect.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.dialect.DriverError;
import dev.hysteria.dialect.EveryForm;
import dev.hysteria.dialect.ExpressionForms;
import dev.hysteria.dialect.Failure;
import dev.hysteria.dialect.FailureKind;
import dev.hysteria.dialect.IdentifierMeasure;
import dev.hysteria.error.ConstraintReference;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlServerDialectTest {
    private static final SqlServerDialect DIALECT = SqlServerDialect.INSTANCE;

    @Test
    void everyFunctionIsWrittenOrRefusedByName() {
        assertThat(EveryForm.said(DIALECT)).hasSizeGreaterThan(120);
        assertThat(EveryForm.refused(DIALECT))
                .filteredOn(name -> !name.contains(" of "))
                .containsExactly("GREATEST", "LEAST", "EVERY", "SOME", "NTH_VALUE");
    }

    @Test
    void partsThatATypeDoesNotHaveAreRefused() {
        assertThat(EveryForm.refused(DIALECT))
                .contains("extract HOUR of Date", "extract YEAR of Time", "add HOUR of Date", "truncate DAY of Time")
                .doesNotContain("difference in HOUR of Date", "extract HOUR of Time");
    }

    @Test
    void textColumnsHaveABinaryCollation() {
        for (LogicalType type : EveryForm.TYPES) {
            assertThat(DIALECT.columnType(type).endsWith(" COLLATE Latin1_General_100_BIN2"))
                    .as(type.toString())
                    .isEqualTo(DIALECT.castType(type).startsWith("NVARCHAR"));
        }
        assertThat(DIALECT.columnType(new LogicalType.Varchar(4_000))).startsWith("NVARCHAR(4000) ");
        assertThat(DIALECT.columnType(new LogicalType.Varchar(4_001))).startsWith("NVARCHAR(MAX) ");
    }

    @Test
    void lengthSeesTrailingSpacesAndCountsSurrogatePairsOnce() {
        assertThat(EveryForm.said(DIALECT))
                .containsEntry(
                        "LENGTH", "(LEN((CAST(a AS NVARCHAR(MAX)) + N'x') COLLATE Latin1_General_100_CI_AS_SC) - 1)");
    }

    @Test
    void weekdaysDoNotDependOnTheSession() {
        assertThat(EveryForm.said(DIALECT))
                .containsEntry(
                        "extract ISO_DAY_OF_WEEK of Date", "(DATEDIFF(DAY, CAST('0001-01-01' AS DATE), a) % 7 + 1)");
    }

    @Test
    void namesHaveAtMost128Characters() {
        assertThat(DIALECT.limits().identifierLength()).isEqualTo(128);
        assertThat(DIALECT.limits().identifierMeasure()).isEqualTo(IdentifierMeasure.CHARACTERS);
    }

    @Test
    void laterVersionsHaveMoreForms() {
        assertThat(SqlServerDialect.of(15)).isSameAs(DIALECT);
        assertThat(SqlServerDialect.of(16).traits().expression().nullSafeEquality())
                .isEqualTo(ExpressionForms.NullSafeEquality.IS_NOT_DISTINCT_FROM);
        assertThat(SqlServerDialect.of(17).traits().expression().texts().regexps())
                .isEqualTo(ExpressionForms.Regexps.REGEXP_LIKE_WITH_S);
        assertThatThrownBy(() -> SqlServerDialect.of(14)).hasMessageContaining("14");
    }

    @Test
    void constraintsAreNamed() {
        assertThat(failure(
                        2627,
                        "Violation of UNIQUE KEY constraint 'users_email_key'. Cannot insert duplicate key in object"
                                + " 'dbo.users'. The duplicate key value is (a@b.c)."))
                .isEqualTo(constraint(FailureKind.UNIQUE_VIOLATION, "users", "users_email_key"));
        assertThat(failure(
                        2601,
                        "Cannot insert duplicate key row in object 'dbo.users' with unique index 'users_email_key'. The"
                                + " duplicate key value is (a@b.c)."))
                .isEqualTo(constraint(FailureKind.UNIQUE_VIOLATION, "users", "users_email_key"));
        assertThat(failure(
                        547,
                        "The INSERT statement conflicted with the CHECK constraint \"users_age_check\". The conflict"
                                + " occurred in database \"shop\", table \"dbo.users\", column 'age'."))
                .isEqualTo(constraint(FailureKind.CHECK_VIOLATION, "users", "users_age_check", "age"));
        assertThat(failure(
                        515,
                        "Cannot insert the value NULL into column 'email', table 'shop.dbo.users'; column does not"
                                + " allow nulls. INSERT fails."))
                .isEqualTo(new Failure(
                        FailureKind.NOT_NULL_VIOLATION,
                        new ConstraintReference(Optional.of("users"), Optional.empty(), List.of("email"))));
    }

    @Test
    void aForeignKeyIsNamedFromBothSidesButItsTableOnlyFromOne() {
        assertThat(failure(
                        547,
                        "The INSERT statement conflicted with the FOREIGN KEY constraint \"orders_user_fkey\". The"
                                + " conflict occurred in database \"shop\", table \"dbo.users\", column 'id'."))
                .isEqualTo(new Failure(
                        FailureKind.FOREIGN_KEY_VIOLATION,
                        new ConstraintReference(Optional.empty(), Optional.of("orders_user_fkey"), List.of())));
        assertThat(failure(
                        547,
                        "The DELETE statement conflicted with the SAME TABLE REFERENCE constraint"
                                + " \"nodes_parent_fkey\". The conflict occurred in database \"shop\", table"
                                + " \"dbo.nodes\", column 'parent'."))
                .isEqualTo(constraint(FailureKind.FOREIGN_KEY_VIOLATION, "nodes", "nodes_parent_fkey", "parent"));
    }

    @ParameterizedTest
    @CsvSource({
        "1205, 40001, DEADLOCK",
        "3960, S0001, SERIALIZATION_FAILURE",
        "1222, S0051, LOCK_TIMEOUT",
        "0, HYT00, QUERY_TIMEOUT",
        "2628, S0001, VALUE_TOO_LARGE",
        "8152, 22001, VALUE_TOO_LARGE",
        "8115, 22003, VALUE_TOO_LARGE",
        "220, S0002, VALUE_TOO_LARGE",
        "4060, S0001, CONNECTION_FAILURE",
        "233, '', CONNECTION_FAILURE",
        "0, 08S01, CONNECTION_FAILURE",
        "102, S0001, SYNTAX_REJECTED",
        "208, S0002, SYNTAX_REJECTED",
        "50000, S0001, OTHER"
    })
    void codesAreClassified(int code, String state, FailureKind kind) {
        assertThat(DIALECT.classify(new DriverError(state, code, "", new RuntimeException())))
                .isEqualTo(Failure.of(kind));
    }

    private static Failure failure(int code, String message) {
        return DIALECT.classify(new DriverError("23000", code, message, new RuntimeException()));
    }

    private static Failure constraint(FailureKind kind, String table, String name, String... columns) {
        return new Failure(kind, new ConstraintReference(Optional.of(table), Optional.of(name), List.of(columns)));
    }
}
