package dev.hysteria.type;

import java.math.BigDecimal;

/** Decimals brought to their declared scale; a value that would lose digits or does not fit is refused. */
record DecimalCodec(LogicalType.Decimal type) implements Codec<BigDecimal> {

    @Override
    public Object encode(BigDecimal value) {
        BigDecimal scaled;
        try {
            scaled = value.setScale(type.scale());
        } catch (ArithmeticException lost) {
            throw new IllegalArgumentException(
                    value.toPlainString() + " has more than " + type.scale() + " fractional digits; round it first",
                    lost);
        }
        if (scaled.precision() > type.precision()) {
            throw new IllegalArgumentException(
                    value.toPlainString() + " has more than " + type.precision() + " digits");
        }
        return scaled;
    }

    @Override
    public BigDecimal decode(Object canonical) {
        BigDecimal value = (BigDecimal) canonical;
        return value.scale() == type.scale() ? value : value.setScale(type.scale());
    }
}
