package dev.hysteria.dialect;

/** How constants are written into a statement. */
public record LiteralForms(
        TextLiteral text, BinaryLiteral binary, TruthLiteral truth, TimeLiteral time, TimeParameter timeParameter) {

    /** How a text stands between quotes. */
    public enum TextLiteral {
        /** {@code 'it''s'}. */
        QUOTED,
        /** {@code 'it''s'}, and each backslash doubled. */
        QUOTED_BACKSLASH_DOUBLED,
        /** {@code N'it''s'}. */
        NATIONAL
    }

    /** How bytes are written, and made of a text of their hexadecimal digits. */
    public enum BinaryLiteral {
        /** {@code X'CAFE'}; {@code UNHEX(x)}. */
        X_QUOTED,
        /**
         * {@code X'CAFE'}, without digits {@code _binary''}; {@code UNHEX(x)}. Bytes that are none travel as an empty text: MySQL 8.0.31 ends
         * where it moves {@code X''} into a derived table.
         */
        X_QUOTED_UNLESS_EMPTY,
        /** {@code 0xCAFE}; {@code CONVERT(VARBINARY(MAX), x, 2)}. */
        HEXADECIMAL,
        /** {@code '\xCAFE'::bytea}; {@code decode(x, 'hex')}. */
        BACKSLASH_X_CAST,
        /** {@code HEXTORAW('CAFE')}; {@code HEXTORAW(x)}. */
        HEXTORAW
    }

    /** How truth values are written. */
    public enum TruthLiteral {
        /** {@code TRUE}, {@code FALSE}. */
        WORDS,
        /** {@code 1}, {@code 0}. */
        NUMBERS,
        /** {@code CAST(1 AS BIT)}. */
        BITS
    }

    /** How a time of day that is sent beside the statement is announced. */
    public enum TimeParameter {
        /** Not at all: {@code ?}. */
        BARE,
        /** {@code CAST(? AS type)} of a time of day: a bare one would be compared as a text with a time that is calculated. */
        CAST,
        /** The same, and of a moment: beside a column a bare one makes texts of both, with more digits than another one has. */
        CAST_MOMENTS_TOO
    }

    /** How dates and times are written. */
    public enum TimeLiteral {
        /** {@code TIMESTAMP '2026-01-02 03:04:05.000006'}. */
        KEYWORD,
        /** {@code CAST('2026-01-02 03:04:05.000006' AS type)}. */
        CAST,
        /** The stored text. */
        TEXT
    }
}
