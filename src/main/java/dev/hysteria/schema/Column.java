package dev.hysteria.schema;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.TableName;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A typed column of a table: an expression that also knows where it is stored and how a record gives its value.
 *
 * @param <E> the record
 * @param <T> the column's Java type
 */
public sealed interface Column<E, T> extends Expression<T> permits DeclaredColumn {

    /** {@return everything the column is besides its type} */
    ColumnDefinition<E, T> definition();

    /** {@return this column, read from the table under another name} */
    Column<E, T> of(Alias<E> alias);

    /** {@return the column's name} */
    default Identifier name() {
        return definition().name();
    }

    /** {@return the name of the table that has the column} */
    default TableName table() {
        return definition().declaration().owner().table();
    }

    /** {@return the schema that has the column; an error before it is built} */
    default Schema<E> schema() {
        return definition().declaration().owner().schema();
    }

    /** {@return whether the column admits null, by itself or because the record it is embedded in may be missing} */
    default boolean isNullable() {
        return definition().nullability() == Nullability.NULLABLE
                || definition()
                        .declaration()
                        .embedded()
                        .filter(Embedded::isNullable)
                        .isPresent();
    }

    /** {@return where the column's value comes from when it is left out} */
    default ColumnContent content() {
        return definition().contents().stream().findFirst().orElseGet(ColumnContent.Plain::new);
    }

    /** {@return the column as a command names it} */
    default ColumnName columnName() {
        return new ColumnName(name(), type().logical());
    }

    @Override
    default Expr.Column ast() {
        Nullability nullability = isNullable() ? Nullability.NULLABLE : Nullability.NOT_NULL;
        return new Expr.Column(definition().source(), name(), type().logical(), nullability);
    }

    /** {@return the model's value of this column in a record} */
    default @Nullable T valueOf(E record) {
        return ColumnValues.read(this, record);
    }

    /** {@return the canonical value of a model's value} */
    default @Nullable Object canonical(@Nullable T value) {
        return value == null ? null : ColumnValues.encode(this, value);
    }

    /** {@return the canonical value of this column in a record} */
    default @Nullable Object canonicalOf(E record) {
        return canonical(valueOf(record));
    }

    /** {@return the assignment of a value; {@link #toNull()} assigns none} */
    default Assignment<E> to(T value) {
        if (value == null) {
            throw QueryException.invalid(
                    qualifiedName() + " was assigned null by to(value)",
                    "use toNull(), or toNullable(value) when the value may be null.");
        }
        return to(parameter(value));
    }

    /** {@return the assignment of an expression, such as another column or {@code VIEWS.plus(1)}} */
    default Assignment<E> to(Expression<T> value) {
        return Assignment.of(this, value.ast());
    }

    /** {@return the assignment of null; refused when the column does not admit it} */
    default Assignment<E> toNull() {
        if (!isNullable()) {
            throw QueryException.invalid(
                    qualifiedName() + " was assigned null, but it is not nullable",
                    "assign a value, or declare the column nullable().");
        }
        return Assignment.of(this, new Expr.Null(type().logical()));
    }

    /** {@return the assignment of a value that may be null} */
    default Assignment<E> toNullable(@Nullable T value) {
        return value == null ? toNull() : to(value);
    }

    /** {@return the column as messages name it: {@code table.column}} */
    default String qualifiedName() {
        return table() + "." + name();
    }
}
