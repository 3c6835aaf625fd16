package dev.hysteria.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammingErrorsTest {
    @Test
    void aSchemaExceptionNumbersEveryMistake() {
        List<String> problems = List.of("it has no primary key", "the column email is declared twice");

        SchemaException exception = new SchemaException("users", problems);

        assertThat(exception).hasMessage("""
            HY-201 The schema of table users has 2 mistakes
              1. it has no primary key
              2. the column email is declared twice
              What to do: correct the schema class; every mistake found is listed above.\
            """);
        assertThat(exception.table()).isEqualTo("users");
        assertThat(exception.problems()).isEqualTo(problems);
        assertThatIllegalArgumentException().isThrownBy(() -> new SchemaException("users", List.of()));
    }

    @Test
    void aColumnOutOfScopeNamesTheColumnItsTableAndTheSources() {
        assertThat(QueryException.columnNotInScope("total", "orders", List.of("users as u", "invoices")))
                .hasMessage("""
                    HY-304 Column total of orders is not in scope
                      Sources of the query: users as u, invoices
                      What to do: join orders, or take the column from one of the sources.\
                    """);
    }

    @Test
    void aComparisonWithNullNamesTheRightMethod() {
        assertThat(QueryException.nullComparison("users.email")).hasMessage("""
            HY-302 users.email was compared with null, which is never true
              What to do: use isNull() or isNotNull(); use isNotDistinctFrom(value) when the value may be \
            null.\
            """);
    }

    @Test
    void aWriteWithoutAFilterAsksForTheWordAll() {
        assertThat(QueryException.filterMissing("delete", "users")).hasMessage("""
            HY-305 The delete of users has no filter and would touch every row
              What to do: add where(...); say all() if every row is meant.\
            """);
    }

    @Test
    void aNameFromOutsideCannotForgeALine() {
        assertThat(InvalidInput.columnNotAllowed("x\n2026 INFO login\u202e \u001b[31m", List.of()))
                .hasMessage("""
                    HY-312 "x\\u000a2026 INFO login\\u202e \\u001b[31m" is not allowed as a filter or sort
                      Allowed: none
                      What to do: use an allowed name; to allow this one, add its column where the filters and \
                    sorts are declared.\
                    """);
    }

    @Test
    void aNameFromOutsideIsCut() {
        assertThat(InvalidInput.columnNotAllowed("x".repeat(1_000_000), List.of("email"))
                        .getMessage())
                .startsWith("HY-312 \"" + "x".repeat(200) + "... (999,800 more characters cut)\" is not");
    }

    @Test
    void anUnsupportedFeatureSaysWhatToDoInstead() {
        UnsupportedFeature exception = new UnsupportedFeature(
                "FULL JOIN in a recursive query", "MySQL", "write the two halves as a UNION of outer joins.");

        assertThat(exception).hasMessage("""
            HY-401 MySQL does not support FULL JOIN in a recursive query
              What to do: write the two halves as a UNION of outer joins.\
            """);
        assertThat(exception.feature()).isEqualTo("FULL JOIN in a recursive query");
        assertThat(exception.dialect()).isEqualTo("MySQL");
        assertThat(exception.whatToDoInstead()).isEqualTo("write the two halves as a UNION of outer joins.");
    }

    @Test
    void aWrongSettingNamesItsKeyValueAndRange() {
        assertThat(ConfigurationException.settingInvalid("pool.size", "0", "1 to 1000"))
                .hasMessage("""
                    HY-101 The setting pool.size is 0, which is not allowed
                      Allowed: 1 to 1000
                      What to do: set pool.size to a value in the allowed range.\
                    """);
    }

    @Test
    void aWrongSettingHidesASecret() {
        assertThat(ConfigurationException.settingInvalid("db.Password", "hunter2", "8 characters or more"))
                .hasMessageContaining("The setting db.Password is ***, which");
        assertThat(ConfigurationException.settingInvalid("url", "redis://:hunter2@h", "jdbc:..."))
                .hasMessageContaining("The setting url is redis://:***@h, which");
    }

    @Test
    void aMissingDriverNamesTheArtifactToAdd() {
        assertThat(ConfigurationException.driverMissing("org.postgresql:postgresql", Samples.URL))
                .hasMessage("""
                    HY-103 No driver was found for jdbc:postgresql://db:5432/shop?user=me&password=***
                      What to do: add org.postgresql:postgresql to the dependencies of the application.\
                    """);
    }

    @Test
    void aMissingLibraryNamesTheArtifactToAdd() {
        assertThat(ConfigurationException.libraryMissing("org.example:json", "Types.json(...)"))
                .hasMessage("""
                    HY-105 Types.json(...) needs a library that is not on the class path
                      What to do: add org.example:json to the dependencies of the application.\
                    """);
    }

    @Test
    void aMappingExceptionGetsItsColumnWhereItIsKnown() {
        MappingException thrown = MappingException.notDecodable(
                MappedValue.of("uuid", "text of 12 characters"), "correct the stored value.");

        MappingException named = thrown.causedBy(Samples.CAUSE).at("users.id");

        assertThat(thrown).hasMessageStartingWith("HY-203 A value cannot be read\n");
        assertThat(named).hasMessage("""
            HY-203 The value of users.id cannot be read
              Logical type: uuid
              What came: text of 12 characters
              What to do: correct the stored value.\
            """).hasCause(Samples.CAUSE);
        assertThat(named.column()).contains("users.id");
        assertThat(named.value()).isEqualTo(thrown.value().at("users.id"));
        assertThat(named.getStackTrace()).isEqualTo(thrown.getStackTrace());
    }

    @Test
    void aValueThatCannotBeWrittenNamesItsColumn() {
        assertThat(MappingException.notEncodable(
                        MappedValue.of("decimal(5, 2)", "a number of 7 digits").at("orders.total"),
                        "round the value first."))
                .hasMessage("""
                    HY-202 The value of orders.total cannot be written
                      Logical type: decimal(5, 2)
                      What came: a number of 7 digits
                      What to do: round the value first.\
                    """);
    }

    @Test
    void anUnknownLabelIsNamedBesideTheKnownOnes() {
        assertThat(MappingException.unknownLabel(
                        MappedValue.of("enum OrderState", "'PAYED'").at("orders.state"), List.of("OPEN", "PAID")))
                .hasMessage("""
                    HY-204 The value of orders.state cannot be read
                      Logical type: enum OrderState
                      What came: 'PAYED'
                      What to do: add the label to the enum, correct the stored value, or declare a fallback with \
                    enumOf(type, fallback). Known labels: OPEN, PAID.\
                    """);
    }

    @Test
    void aMigrationIsNamed() {
        MigrationException exception = new MigrationException(
                ErrorCode.MIGRATION_FAILED,
                "0007_orders",
                Explanation.of("Step 2 of 3 failed; step 1 was applied", "correct the step and run it again."),
                Samples.CAUSE);

        assertThat(exception).hasMessage("""
            HY-901 Step 2 of 3 failed; step 1 was applied
              Migration: 0007_orders
              What to do: correct the step and run it again.\
            """).hasCause(Samples.CAUSE);
        assertThat(exception.migration()).isEqualTo("0007_orders");
    }
}
