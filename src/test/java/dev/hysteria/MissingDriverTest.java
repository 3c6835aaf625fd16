package dev.hysteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.hysteria.testing.WithoutLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody needs the drivers of databases that are not used, and whoever lacks the one that is used is told its name. */
class MissingDriverTest {

    @ParameterizedTest
    @CsvSource({
        "org.postgresql., org.postgresql:postgresql, jdbc:postgresql://localhost/app",
        "com.mysql., com.mysql:mysql-connector-j, jdbc:mysql://localhost/app",
        "org.mariadb., org.mariadb.jdbc:mariadb-java-client, jdbc:mariadb://localhost/app",
        "org.sqlite., org.xerial:sqlite-jdbc, jdbc:sqlite::memory:",
        "com.microsoft., com.microsoft.sqlserver:mssql-jdbc, jdbc:sqlserver://localhost",
        "oracle., com.oracle.database.jdbc:ojdbc11, jdbc:oracle:thin:@//localhost/app"
    })
    void theMissingArtifactIsNamed(String library, String artifact, String url) {
        Throwable failure = catchThrowable(() -> WithoutLibrary.call(library, Opener.class, "open", url));

        assertThat(failure).hasMessageStartingWith("HY-103 ").hasMessageContaining("add " + artifact + " to");
    }

    @ParameterizedTest
    @CsvSource({"org.postgresql.", "com.mysql.", "org.mariadb.", "com.microsoft.", "oracle."})
    void anotherDatabaseOpensWithoutIt(String library) throws Throwable {
        assertThat(WithoutLibrary.call(library, Opener.class, "open", "jdbc:sqlite::memory:"))
                .isEqualTo("SQLite");
    }

    @Test
    void aServerIsAskedForWithoutTheEmbeddedDatabase() {
        String nobodyThere = "jdbc:postgresql://localhost:1/app?connectTimeout=1";

        Throwable failure = catchThrowable(() -> WithoutLibrary.call("org.sqlite.", Opener.class, "open", nobodyThere));

        assertThat(failure).hasMessageStartingWith("HY-701 ");
    }

    /** Opens a database in the class loader of whoever calls it. */
    public static final class Opener {
        private Opener() {}

        /** {@return the name of the dialect of the database that was opened} */
        public static String open(String url) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(Opener.class.getClassLoader());
            try (Database database = Database.open(url)) {
                return database.dialect().name();
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }
}
