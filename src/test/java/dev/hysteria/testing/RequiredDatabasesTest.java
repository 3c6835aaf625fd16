package dev.hysteria.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Fails the build for each required database that does not run. */
class RequiredDatabasesTest {
    @TestFactory
    Stream<DynamicTest> eachRequiredDatabaseRuns() {
        return RequiredDatabases.all().stream()
                .sorted()
                .map(database -> DynamicTest.dynamicTest(
                        database.title() + " is required", () -> TestDatabases.running(database)));
    }

    @Test
    void withoutASettingNoneIsRequiredOutsideOfCi() {
        assertThat(RequiredDatabases.of(Optional.empty(), false)).isEqualTo(withUrl());
    }

    @Test
    void inCiTheFourThatComeInJarsAreRequired() {
        assertThat(RequiredDatabases.of(Optional.empty(), true))
                .contains(TestDatabase.SQLITE, TestDatabase.POSTGRES, TestDatabase.MYSQL, TestDatabase.MARIADB);
    }

    @Test
    void theSettingReplacesWhatCiRequires() {
        assertThat(RequiredDatabases.of(Optional.of("oracle, SQLServer"), true))
                .contains(TestDatabase.ORACLE, TestDatabase.SQLSERVER)
                .doesNotContain(TestDatabase.SQLITE);
        assertThat(RequiredDatabases.of(Optional.of(""), true)).isEqualTo(withUrl());
    }

    @Test
    void anUnknownNameIsAnErrorThatListsTheKnownOnes() {
        assertThatThrownBy(() -> RequiredDatabases.of(Optional.of("orcale"), false))
                .hasMessageContaining("orcale")
                .hasMessageContaining("oracle");
    }

    private static Set<TestDatabase> withUrl() {
        return RequiredDatabases.of(Optional.of(""), false);
    }
}
