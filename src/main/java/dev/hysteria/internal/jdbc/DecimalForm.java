package dev.hysteria.internal.jdbc;

import dev.hysteria.error.MappedValue;
import dev.hysteria.error.MappingException;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Decimals. What is read has at most the type's scale; a finer result of arithmetic is rounded half away from zero. */
sealed interface DecimalForm extends ValueForm {

    LogicalType.Decimal type();

    @Override
    default int jdbcType() {
        return Types.DECIMAL;
    }

    /** {@return the value, rounded when it is finer than the type} */
    default BigDecimal toScale(BigDecimal value) {
        BigDecimal scaled =
                value.scale() > type().scale() ? value.setScale(type().scale(), RoundingMode.HALF_UP) : value;
        if (scaled.signum() != 0 && scaled.precision() - scaled.scale() > type().precision() - type().scale()) {
            throw Stored.unreadable(type().described(), "a number with more digits");
        }
        return scaled;
    }

    /** The database keeps every digit. */
    record Exact(LogicalType.Decimal type) implements DecimalForm {
        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            statement.setBigDecimal(index, (BigDecimal) canonical);
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            BigDecimal value = row.getBigDecimal(column);
            return value == null ? null : toScale(value);
        }
    }

    /**
     * The database keeps 64-bit integers and floating point numbers, and every decimal of up to 15 digits has a floating
     * point number of its own. A text would be kept too, but compare as text with whatever has no declared type.
     */
    record UpTo15Digits(LogicalType.Decimal type) implements DecimalForm {
        private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

        @Override
        public void bind(PreparedStatement statement, int index, Object canonical) throws SQLException {
            BigDecimal value = (BigDecimal) canonical;
            BigDecimal shortest = value.stripTrailingZeros();
            if (shortest.scale() <= 0 && shortest.precision() - shortest.scale() <= 18) {
                statement.setLong(index, shortest.longValueExact());
            } else if (shortest.precision() <= DIGITS.getPrecision()) {
                statement.setDouble(index, shortest.doubleValue());
            } else {
                throw MappingException.notEncodable(
                        MappedValue.of(type.described(), "a number of " + shortest.precision() + " digits"),
                        "the database keeps 15 digits of a decimal exactly: round the value, or store it as text.");
            }
        }

        @Override
        public @Nullable Object read(ResultSet row, int column) throws SQLException {
            Object stored = row.getObject(column);
            return stored == null ? null : toScale(toDecimal(stored));
        }

        private static BigDecimal toDecimal(Object stored) {
            return switch (stored) {
                case Integer whole -> BigDecimal.valueOf(whole);
                case Long whole -> BigDecimal.valueOf(whole);
                case Double floating -> new BigDecimal(floating).round(DIGITS);
                default -> new BigDecimal(stored.toString());
            };
        }
    }
}
