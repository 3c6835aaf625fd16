package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.error.MappedValue;
import dev.hysteria.error.MappingException;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.Codec;
import dev.hysteria.type.DataType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of values into the tree and out of a row, through codecs, with errors that name the expression. */
final class Coding {

    private Coding() {}

    /** {@return the parameter for a value that {@code subject} is compared or combined with} */
    static <T> Expr parameter(Expression<T> subject, @Nullable T value) {
        if (value == null) {
            throw QueryException.nullComparison(nameOf(subject));
        }
        return encoded(subject, value);
    }

    /** {@return the parameters for the elements of a list} */
    static <T> List<Expr> parameters(Expression<T> subject, Collection<? extends T> values) {
        List<Expr> parameters = new ArrayList<>(values.size());
        for (T value : values) {
            if (value == null) {
                throw QueryException.nullElement(nameOf(subject), parameters.size());
            }
            parameters.add(encoded(subject, value));
        }
        return parameters;
    }

    // A codec is the user's code and may throw anything; whatever it is, the message must name the column.
    private static <T> Expr encoded(Expression<T> subject, T value) {
        DataType<T> type = subject.type();
        try {
            return new Expr.Parameter(type.codec().encode(value), type.logical());
        } catch (MappingException failure) {
            throw failure.column().isPresent() ? failure : failure.at(nameOf(subject));
        } catch (RuntimeException failure) {
            throw MappingException.notEncodable(
                            mapped(type, value).at(nameOf(subject)),
                            "give a value that the column's type can hold; the cause says what was refused.")
                    .causedBy(failure);
        }
    }

    /** {@return what reads the value of {@code subject} at a position} */
    static <T> RowReader<T> reader(Expression<T> subject, int position) {
        DataType<T> type = subject.type();
        Codec<T> codec = type.codec();
        return row -> {
            Object canonical = row.value(position);
            if (canonical == null) {
                return null;
            }
            try {
                return codec.decode(canonical);
            } catch (MappingException failure) {
                throw failure.column().isPresent() ? failure : failure.at(nameOf(subject));
            } catch (RuntimeException failure) {
                throw MappingException.notDecodable(
                                mapped(type, canonical).at(nameOf(subject)),
                                "correct the stored value or the column's type; the cause says what was refused.")
                        .causedBy(failure);
            }
        };
    }

    /** {@return how a message calls an expression: a column as {@code table.column}} */
    static String nameOf(Expression<?> expression) {
        return expression.ast() instanceof Expr.Column column
                ? column.source() + "." + column.name()
                : expression.label().map(Identifier::text).orElse("an expression");
    }

    private static MappedValue mapped(DataType<?> type, Object value) {
        return MappedValue.of(
                type.logical().described(), "a " + value.getClass().getName());
    }
}
