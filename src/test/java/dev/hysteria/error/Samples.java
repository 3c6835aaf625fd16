package dev.hysteria.error;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** One exception of every kind, and values to make more of them. */
final class Samples {
    static final FailedStatement STATEMENT = new FailedStatement(
            "PostgreSQL", "INSERT INTO \"users\" (\"email\", \"age\")\nVALUES (?, ?)", List.of("text", "integer"));
    static final Throwable CAUSE = new IllegalStateException("the driver's own words");
    static final DatabaseFailure FAILURE = DatabaseFailure.of(STATEMENT, DriverReport.of("23505", 1062), CAUSE);
    static final ConstraintReference CONSTRAINT =
            new ConstraintReference(Optional.of("users"), Optional.of("users_email_key"), List.of("email"));
    static final RedactedUrl URL = RedactedUrl.of("jdbc:postgresql://db:5432/shop?user=me&password=secret");

    private Samples() {}

    static List<HysteriaException> all() {
        return Stream.of(configuration(), schemas(), queries(), database(), transactions(), records(), migrations())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HysteriaException> configuration() {
        return List.of(
                ConfigurationException.settingInvalid("pool.size", "0", "1 to 1000"),
                ConfigurationException.settingUnknown("pol.size", List.of("pool.size")),
                ConfigurationException.driverMissing("org.postgresql:postgresql", URL),
                ConfigurationException.urlUnknown(URL, List.of("jdbc:mysql:")),
                ConfigurationException.libraryMissing("org.example:json", "Types.json(...)"));
    }

    private static List<HysteriaException> schemas() {
        MappedValue value = MappedValue.of("integer", "text of 3 characters");
        return List.of(
                new SchemaException("users", List.of("it has no primary key")),
                MappingException.notEncodable(value, "use a number."),
                MappingException.notDecodable(value, "correct the row."),
                MappingException.unknownLabel(value, List.of("OPEN")),
                new ValidationFailed(
                        "users",
                        List.of(new ValidationFailed.Problem(
                                OptionalInt.of(2), Optional.of("email"), "must contain @"))));
    }

    private static List<HysteriaException> queries() {
        return List.of(
                QueryException.invalid("The limit is -1", "use 0 or more."),
                QueryException.nullComparison("users.email"),
                QueryException.nullElement("users.id", 2),
                QueryException.columnNotInScope("total", "orders", List.of("users as u")),
                QueryException.filterMissing("delete", "users"),
                QueryException.aliasDuplicated("u", List.of("users as u", "units as u")),
                QueryException.optionalSelectedAsRequired("orders.total", "orders"),
                QueryException.nestingTooDeep(1_000),
                QueryException.insertEmpty("users"),
                QueryException.columnAssignedTwice("email", "users"),
                QueryException.setOperationMismatch("UNION", List.of("text"), List.of("text", "integer")),
                InvalidInput.columnNotAllowed("password", List.of("email", "name")),
                InvalidInput.page("number", "1 or more"),
                InvalidInput.cursor(),
                InvalidInput.value("age.ge", "a value of type integer"),
                new UnsupportedFeature("FULL JOIN", "MySQL", "use a LEFT JOIN."));
    }

    private static List<HysteriaException> database() {
        return List.of(
                new UniqueViolation(CONSTRAINT, FAILURE),
                new ForeignKeyViolation(CONSTRAINT, FAILURE),
                new CheckViolation(CONSTRAINT, FAILURE),
                new NotNullViolation(CONSTRAINT, FAILURE),
                new ValueTooLarge(Optional.of("users.email"), FAILURE),
                new SyntaxRejected(FAILURE),
                new StatementFailed(FAILURE),
                new SerializationFailure(FAILURE),
                new Deadlock(FAILURE),
                new LockTimeout(FAILURE),
                new QueryTimeout(FAILURE),
                new StaleRecord("users", List.of(7L), new StaleRecord.Versions(3, OptionalLong.of(5)), STATEMENT),
                new ConnectionFailure(URL, FAILURE),
                new CommitUnknown(FAILURE));
    }

    private static List<HysteriaException> transactions() {
        return List.of(
                new ClosedException("The database"),
                TransactionException.invalid("A savepoint was released twice", "release it once."),
                TransactionException.finished("committed"),
                TransactionException.wrongThread("main", "worker-1"),
                TransactionException.isolationDiffers("READ COMMITTED", "SERIALIZABLE"));
    }

    private static List<HysteriaException> records() {
        return List.of(new RecordNotFound("users", STATEMENT), new TooManyRecords("users", 1, STATEMENT));
    }

    private static List<HysteriaException> migrations() {
        Explanation explanation = Explanation.of("Step 2 of 3 failed", "correct it and run it again.");
        return Stream.of(
                        ErrorCode.MIGRATION_FAILED,
                        ErrorCode.MIGRATION_CHANGED,
                        ErrorCode.MIGRATION_LOCKED,
                        ErrorCode.DESTRUCTIVE_CHANGE)
                .<HysteriaException>map(code -> new MigrationException(code, "0001_users", explanation, null))
                .toList();
    }
}
