package dev.hysteria.reference;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Tree;
import dev.hysteria.error.CheckViolation;
import dev.hysteria.error.ConstraintReference;
import dev.hysteria.error.DatabaseFailure;
import dev.hysteria.error.ForeignKeyViolation;
import dev.hysteria.error.NotNullViolation;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.error.ValueTooLarge;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The errors of rows that a table does not take, with the constraint's own name. */
record Violations(Execution execution) {

    UniqueViolation unique(TableName table, Key key) {
        return new UniqueViolation(constraint(table, key.name(), key.columns()), failure());
    }

    ForeignKeyViolation foreignKey(Tables.Reference reference) {
        Ddl.ForeignKey key = reference.key();
        return new ForeignKeyViolation(constraint(reference.table(), key.name(), key.columns()), failure());
    }

    CheckViolation check(TableName table, Ddl.Check check) {
        Set<Identifier> columns = new LinkedHashSet<>();
        Tree.visit(check.condition(), node -> {
            if (node instanceof Expr.Column column) {
                columns.add(column.name());
            }
        });
        return new CheckViolation(constraint(table, check.name(), List.copyOf(columns)), failure());
    }

    /** {@return the error of a label that a column's enum does not have} */
    CheckViolation label(TableName table, Identifier column) {
        return new CheckViolation(reference(table, Optional.empty(), List.of(column)), failure());
    }

    NotNullViolation notNull(TableName table, Identifier column) {
        return new NotNullViolation(reference(table, Optional.empty(), List.of(column)), failure());
    }

    ValueTooLarge tooLarge(Identifier column) {
        return new ValueTooLarge(Optional.of(column.text()), failure());
    }

    private static ConstraintReference constraint(TableName table, Identifier name, List<Identifier> columns) {
        return reference(table, Optional.of(name.text()), columns);
    }

    private static ConstraintReference reference(TableName table, Optional<String> name, List<Identifier> columns) {
        return new ConstraintReference(
                Optional.of(table.name().text()),
                name,
                columns.stream().map(Identifier::text).toList());
    }

    private DatabaseFailure failure() {
        return DatabaseFailure.found(execution.statement());
    }
}
