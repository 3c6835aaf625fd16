package dev.hysteria.equivalence;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.TableName;
import dev.hysteria.error.CheckViolation;
import dev.hysteria.error.ConstraintReference;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.error.ForeignKeyViolation;
import dev.hysteria.error.NotNullViolation;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.type.LogicalType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A constraint that a command violated, as the schema names it.
 *
 * @param name the constraint's name, of a column that is not null the column's; nothing where a database does not tell
 */
record Violation(Kind kind, Optional<String> name) {

    /** What a row can violate. */
    enum Kind {
        UNIQUE,
        FOREIGN_KEY,
        CHECK,
        NOT_NULL,
        /** The column's type: the value is longer or larger than what it holds. */
        TYPE
    }

    static Violation ofType() {
        return new Violation(Kind.TYPE, Optional.empty());
    }

    static Violation of(ConstraintViolation violation, Aftermath aftermath) {
        ConstraintReference constraint = violation.constraint();
        return switch (violation) {
            case UniqueViolation unique -> new Violation(Kind.UNIQUE, key(constraint, aftermath));
            case ForeignKeyViolation foreign -> new Violation(Kind.FOREIGN_KEY, constraint.name());
            case CheckViolation check -> new Violation(Kind.CHECK, constraint.name());
            case NotNullViolation missing ->
                new Violation(Kind.NOT_NULL, constraint.columns().stream().findFirst());
        };
    }

    /** Some databases tell the columns of a key, some call every primary key {@code PRIMARY}. */
    private static Optional<String> key(ConstraintReference constraint, Aftermath aftermath) {
        TableName table = constraint.table().map(TableName::of).orElse(aftermath.target());
        Ddl.CreateTable definition = aftermath.world().table(table).table().definition();
        return Stream.concat(
                        definition.uniqueKeys().stream(),
                        definition.primaryKey().stream().map(key -> new Ddl.UniqueKey(key.name(), key.columns())))
                .filter(key -> constraint
                                .name()
                                .filter(key.name().text()::equals)
                                .isPresent()
                        || names(key.columns()).equals(new HashSet<>(constraint.columns()))
                        || (constraint.name().filter("PRIMARY"::equals).isPresent()
                                && definition.primaryKey().orElseThrow().name().equals(key.name())))
                .map(key -> key.name().text())
                .findFirst();
    }

    private static Set<String> names(List<Identifier> columns) {
        return new HashSet<>(columns.stream().map(Identifier::text).toList());
    }

    /** {@return whether both may be one and the same} */
    boolean matches(Violation other) {
        return kind == other.kind && (name.isEmpty() || other.name.isEmpty() || name.equals(other.name));
    }

    // ---- a table that demands nothing else

    /** {@return the table with this constraint only: which of several is reported when all are violated is not defined} */
    Ddl.CreateTable alone(Ddl.CreateTable table, Aftermath aftermath) {
        // an upsert is about its keys
        boolean all = aftermath.isUpsert();
        return new Ddl.CreateTable(
                table.table(),
                table.columns().stream().map(this::alone).toList(),
                table.primaryKey().filter(key -> all || (kind == Kind.UNIQUE && isMeant(key.name()))),
                table.uniqueKeys().stream()
                        .filter(key -> all || (kind == Kind.UNIQUE && isMeant(key.name())))
                        .toList(),
                table.checks().stream()
                        .filter(check -> kind == Kind.CHECK && isMeant(check.name()))
                        .toList(),
                table.foreignKeys().stream()
                        .filter(key -> kind == Kind.FOREIGN_KEY && isMeant(key.name()))
                        .toList());
    }

    private boolean isMeant(Identifier constraint) {
        return name.isEmpty() || name.get().equals(constraint.text());
    }

    private Ddl.ColumnDefinition alone(Ddl.ColumnDefinition column) {
        boolean required =
                kind == Kind.NOT_NULL && isMeant(column.name()) && column.nullability() == Nullability.NOT_NULL;
        boolean free = kind != Kind.TYPE && column.type() instanceof LogicalType.Varchar;
        return new Ddl.ColumnDefinition(
                column.name(),
                free ? new LogicalType.Text() : column.type(),
                required ? Nullability.NOT_NULL : Nullability.NULLABLE,
                column.content(),
                column.comment());
    }
}
