package dev.hysteria.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseExceptionTest {
    private static final FailedStatement COMMIT = new FailedStatement("MySQL", "COMMIT", List.of());
    private static final DatabaseFailure FOUND = DatabaseFailure.found(COMMIT);

    @Test
    void aUniqueViolationTellsWhichRowWhichStatementAndWhatToDo() {
        UniqueViolation violation = new UniqueViolation(Samples.CONSTRAINT, Samples.FAILURE);

        assertThat(violation).hasMessage("""
            HY-501 Another row of users already has the same values
              Constraint: users_email_key
              Columns: email
              Dialect: PostgreSQL
              Statement:
                INSERT INTO "users" ("email", "age")
                VALUES (?, ?)
              Parameter types: text, integer
              Reported: SQLSTATE 23505, vendor code 1062
              What to do: catch UniqueViolation and tell the user, or use onConflict(...) to update or skip \
            the existing row.\
            """).hasCause(Samples.CAUSE);
        assertThat(violation.constraint()).isEqualTo(Samples.CONSTRAINT);
        assertThat(violation.table()).contains("users");
        assertThat(violation.constraintName()).contains("users_email_key");
        assertThat(violation.columns()).containsExactly("email");
        assertThat(violation.dialect()).isEqualTo("PostgreSQL");
        assertThat(violation.statement()).isEqualTo(Samples.STATEMENT);
        assertThat(violation.sqlState()).contains("23505");
        assertThat(violation.vendorCode()).hasValue(1062);
    }

    @Test
    void aConstraintOfWhichNothingIsKnownIsNotInvented() {
        assertThat(new UniqueViolation(ConstraintReference.unknown(), FOUND)).hasMessage("""
            HY-501 Another row already has the same values
              Dialect: MySQL
              Statement:
                COMMIT
              What to do: catch UniqueViolation and tell the user, or use onConflict(...) to update or skip \
            the existing row.\
            """);
    }

    @Test
    void eachViolationSaysWhatIsWrong() {
        ConstraintReference reference = new ConstraintReference(Optional.of("orders"), Optional.empty(), List.of());

        assertThat(new ForeignKeyViolation(reference, FOUND)).hasMessage("""
            HY-502 A foreign key of orders would be broken
              Dialect: MySQL
              Statement:
                COMMIT
              What to do: when writing, write the referenced row first; when deleting, delete or move the \
            rows that refer to it, or give the foreign key a delete action.\
            """);
        assertThat(new CheckViolation(reference, FOUND)).hasMessage("""
            HY-503 A row of orders breaks a check
              Dialect: MySQL
              Statement:
                COMMIT
              What to do: correct the values; if they are right, the check is not: change it with a \
            migration.\
            """);
        assertThat(new NotNullViolation(reference, FOUND)).hasMessage("""
            HY-504 A row of orders has no value in a required column
              Dialect: MySQL
              Statement:
                COMMIT
              What to do: give the column a value, give it a default, or make it nullable with a \
            migration.\
            """);
    }

    @Test
    void aConnectionThatCannotBeMadeNamesItsUrlAndNoStatement() {
        DatabaseFailure failure =
                DatabaseFailure.of(FailedStatement.none("PostgreSQL"), DriverReport.of("08001", 0), Samples.CAUSE);

        assertThat(new ConnectionFailure(Samples.URL, failure)).hasMessage("""
            HY-701 The connection to jdbc:postgresql://db:5432/shop?user=me&password=*** failed
              Dialect: PostgreSQL
              Reported: SQLSTATE 08001
              What to do: check that the server runs and can be reached, and that its host, port, user \
            and password are right; where the database is a file, that its folder is there; the cause has the \
            details.\
            """);
        assertThat(new ConnectionFailure(failure))
                .hasMessageStartingWith("HY-701 The connection to the database failed\n");
    }

    @Test
    void aLostCommitWarnsAgainstRepeating() {
        assertThat(new CommitUnknown(FOUND)).hasMessage("""
            HY-702 The connection was lost during the commit, and it is unknown whether it happened
              Dialect: MySQL
              Statement:
                COMMIT
              What to do: do not repeat it blindly. Look whether its rows are there, or make the \
            transaction safe to repeat with a unique key of its own.\
            """);
    }

    @ParameterizedTest
    @CsvSource({
        "users.email, HY-505 A value is too long or out of range for users.email",
        ", HY-505 A value is too long or out of range for its column"
    })
    void aValueThatIsTooLargeNamesItsColumnWhereItIsKnown(String column, String firstLine) {
        assertThat(new ValueTooLarge(Optional.ofNullable(column), FOUND)
                        .getMessage()
                        .lines())
                .startsWith(firstLine);
    }

    @Test
    void theDatabasesOwnWordsAreShownOnlyWhenGivenAndWithoutSecrets() {
        DriverReport report = DriverReport.of("42601", 0).withWords("syntax error\nnear jdbc:x:y?password=secret");

        assertThat(new SyntaxRejected(new DatabaseFailure(COMMIT, report, Optional.empty())))
                .hasMessage("""
                    HY-506 The database did not understand the statement
                      Dialect: MySQL
                      Statement:
                        COMMIT
                      Reported: SQLSTATE 42601
                      In its words:
                        syntax error
                        near jdbc:x:y?password=***
                      What to do: if the statement holds raw SQL, or the tables differ from the schema, correct \
                    that. Otherwise it is a bug of Hysteria ORM: please report it with this message and the \
                    database's version.\
                    """);
    }

    @Test
    void aGiantStatementIsCutAndSaysByHowMuch() {
        FailedStatement giant = new FailedStatement("SQLite", "x".repeat(5_412), Collections.nCopies(1_050, "integer"));

        assertThat(new StatementFailed(DatabaseFailure.found(giant))
                        .getMessage()
                        .lines())
                .contains(
                        "    " + "x".repeat(2_000) + "... (3,412 more characters cut)",
                        "  Parameter types: " + "integer, ".repeat(50) + "... (1,000 more)");
    }

    @Test
    void aCutNeverSplitsACharacter() {
        assertThat(Shown.cut("a😀b", 2)).isEqualTo("a... (3 more characters cut)");
    }

    @Test
    void aStaleRecordHasNoReportOfADriver() {
        StaleRecord stale =
                new StaleRecord("users", List.of(7L), new StaleRecord.Versions(3, OptionalLong.empty()), COMMIT);

        assertThat(stale.getMessage().lines())
                .startsWith("HY-605 The record of users was removed since it was read as version 3");
        assertThat(new StaleRecord("users", List.of(7L), new StaleRecord.Versions(3, OptionalLong.of(5)), COMMIT))
                .hasMessageContaining("was changed to version 5 since it was read as version 3");
        assertThat(stale.key()).containsExactly(7L);
        assertThat(stale.table()).isEqualTo("users");
        assertThat(stale.sqlState()).isEmpty();
        assertThat(stale.vendorCode()).isEmpty();
        assertThat(stale).hasNoCause();
    }

    @Test
    void aSwitchOverTheSubtypesIsComplete() {
        DatabaseException exception = new Deadlock(FOUND);

        String answer = switch (exception) {
            case ConstraintViolation violation ->
                switch (violation) {
                    case UniqueViolation unique -> "unique";
                    case ForeignKeyViolation foreignKey -> "foreign key";
                    case CheckViolation check -> "check";
                    case NotNullViolation notNull -> "not null";
                };
            case StaleRecord stale -> "stale";
            case SerializationFailure serialization -> "serialization";
            case Deadlock deadlock -> "deadlock";
            case LockTimeout lock -> "lock";
            case QueryTimeout timeout -> "timeout";
            case ConnectionFailure connection -> "connection";
            case CommitUnknown commit -> "commit";
            case ValueTooLarge large -> "large";
            case SyntaxRejected syntax -> "syntax";
            case StatementFailed failed -> "failed";
        };

        assertThat(answer).isEqualTo("deadlock");
    }
}
