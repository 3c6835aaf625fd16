package dev.hysteria.equivalence;

import dev.hysteria.ast.Expr;
import dev.hysteria.type.BinaryContent;
import dev.hysteria.type.LogicalType;
import java.util.List;

/** What can be done with the values of a type, and which types go together. */
enum TypeFamily {
    TRUTH,
    INTEGER,
    DECIMAL,
    FLOATING,
    TEXT,
    TIME,
    /** Compared for equality only: UUIDs, bytes, labels. */
    VALUE,
    /** Not compared as others are: documents, arrays and ciphertexts. */
    STRUCTURE;

    static TypeFamily of(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> TRUTH;
            case LogicalType.SmallInt t -> INTEGER;
            case LogicalType.Int t -> INTEGER;
            case LogicalType.BigInt t -> INTEGER;
            case LogicalType.Decimal t -> DECIMAL;
            case LogicalType.Real t -> FLOATING;
            case LogicalType.DoublePrecision t -> FLOATING;
            case LogicalType.Varchar t -> TEXT;
            case LogicalType.Text t -> TEXT;
            case LogicalType.Timestamp t -> TIME;
            case LogicalType.DateTime t -> TIME;
            case LogicalType.Date t -> TIME;
            case LogicalType.Time t -> TIME;
            case LogicalType.Uuid t -> VALUE;
            case LogicalType.Binary(BinaryContent content) -> content == BinaryContent.PLAIN ? VALUE : STRUCTURE;
            case LogicalType.Enumeration t -> VALUE;
            case LogicalType.Json t -> STRUCTURE;
            case LogicalType.Array t -> STRUCTURE;
        };
    }

    boolean isNumeric() {
        return this == INTEGER || this == DECIMAL || this == FLOATING;
    }

    /** {@return whether values are less or greater than others} */
    boolean isOrdered() {
        return isNumeric() || this == TEXT || this == TIME;
    }

    /** {@return whether values can be equal, and so be sorted, grouped and told apart} */
    boolean isComparable() {
        return this != STRUCTURE;
    }

    /** {@return whether values of one type stand where those of the other are asked for} */
    static boolean match(LogicalType one, LogicalType other) {
        TypeFamily family = of(one);
        return family == of(other) && (family == TEXT || family == DECIMAL || one.equals(other));
    }

    /** {@return the type that holds the values of all} */
    static LogicalType common(List<Expr> expressions) {
        LogicalType common = expressions.getFirst().type();
        for (Expr expression : expressions) {
            common = common(common, expression.type());
        }
        return common;
    }

    private static LogicalType common(LogicalType one, LogicalType other) {
        if (one instanceof LogicalType.Decimal a && other instanceof LogicalType.Decimal b) {
            int scale = Math.max(a.scale(), b.scale());
            int whole = Math.max(a.precision() - a.scale(), b.precision() - b.scale());
            return new LogicalType.Decimal(Math.min(whole + scale, 38), scale);
        }
        return one.isText() && !one.equals(other) ? new LogicalType.Text() : one;
    }
}
