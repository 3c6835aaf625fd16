package dev.hysteria.error;

import java.util.List;
import java.util.Optional;

/** A row that the database refused because of a constraint. */
public abstract sealed class ConstraintViolation extends DatabaseException
        permits CheckViolation, ForeignKeyViolation, NotNullViolation, UniqueViolation {
    private final ConstraintReference constraint;

    ConstraintViolation(
            ErrorCode code, Explanation explanation, ConstraintReference constraint, DatabaseFailure failure) {
        super(code, constraint.addTo(explanation), failure);
        this.constraint = constraint;
    }

    /** {@return the constraint, as far as the database told which one} */
    public ConstraintReference constraint() {
        return constraint;
    }

    /** {@return the table, when known} */
    public Optional<String> table() {
        return constraint.table();
    }

    /** {@return the constraint's name, when known} */
    public Optional<String> constraintName() {
        return constraint.name();
    }

    /** {@return the constraint's columns; empty when not known} */
    public List<String> columns() {
        return constraint.columns();
    }

    /** {@return this violation, of the constraint as a schema names it, for a session that knows more than the database told} */
    public ConstraintViolation of(ConstraintReference named) {
        ConstraintViolation copy = switch (this) {
            case UniqueViolation violation -> new UniqueViolation(named, failure());
            case ForeignKeyViolation violation -> new ForeignKeyViolation(named, failure());
            case CheckViolation violation -> new CheckViolation(named, failure());
            case NotNullViolation violation -> new NotNullViolation(named, failure());
        };
        copy.setStackTrace(getStackTrace());
        return copy;
    }
}
