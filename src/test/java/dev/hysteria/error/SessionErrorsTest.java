package dev.hysteria.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SessionErrorsTest {
    private static final FailedStatement QUERY =
            new FailedStatement("SQLite", "SELECT \"id\" FROM \"users\" WHERE \"id\" = ?", List.of("long"));

    @Test
    void aMissingRecordShowsTheQuery() {
        RecordNotFound exception = new RecordNotFound("users", QUERY);

        assertThat(exception).hasMessage("""
            HY-801 No record of users was found, but one was required
              Dialect: SQLite
              Statement:
                SELECT "id" FROM "users" WHERE "id" = ?
              Parameter types: long
              What to do: check the key, or ask for an Optional where the record may be missing.\
            """);
        assertThat(exception.statement()).isEqualTo(QUERY);
    }

    @Test
    void tooManyRecordsSaysHowManyWereAllowed() {
        TooManyRecords exception = new TooManyRecords("users", 1, QUERY);

        assertThat(exception).hasMessage("""
            HY-802 More records of users were found than the 1 allowed
              Dialect: SQLite
              Statement:
                SELECT "id" FROM "users" WHERE "id" = ?
              Parameter types: long
              What to do: filter by a unique key, or ask for the first record or a list.\
            """);
        assertThat(exception.allowed()).isEqualTo(1);
        assertThat(exception.statement()).isEqualTo(QUERY);
    }

    @Test
    void aClosedDatabaseSaysSo() {
        assertThat(new ClosedException("The database")).hasMessage("""
            HY-703 The database was used after it was closed
              What to do: close it once, when the application stops, after the last use has returned.\
            """);
    }

    @Test
    void aFinishedTransactionSaysHowItEnded() {
        assertThat(TransactionException.finished("rolled back")).hasMessage("""
            HY-712 The transaction was used after it was rolled back
              What to do: keep every use of the transaction inside its block; do not store it in a field \
            or hand it to work that outlives the block.\
            """);
    }

    @Test
    void aTransactionOnAnotherThreadNamesBoth() {
        assertThat(TransactionException.wrongThread("main", "worker-1")).hasMessage("""
            HY-713 The transaction of thread main was used by thread worker-1
              What to do: use the transaction only on the thread that began it; begin another one for \
            parallel work.\
            """);
    }

    @Test
    void aNestedIsolationNamesBothLevels() {
        assertThat(TransactionException.isolationDiffers("READ COMMITTED", "SERIALIZABLE"))
                .hasMessage("""
                    HY-714 A nested transaction asked for SERIALIZABLE inside a transaction at READ COMMITTED
                      What to do: ask for the isolation in the outermost transaction; a nested one is a savepoint \
                    and cannot change it.\
                    """);
    }
}
