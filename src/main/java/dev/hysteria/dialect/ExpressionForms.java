package dev.hysteria.dialect;

/** How expressions are written. */
public record ExpressionForms(
        Truths truths,
        TextForms texts,
        NullSafeEquality nullSafeEquality,
        IntegerForms integers,
        LongList longList,
        JsonForms json) {

    /** How predicates and truth values relate. */
    public enum Truths {
        /** A predicate is a value; TRUE and FALSE are words. */
        VALUES,
        /** A predicate is not a value, nor a value a predicate; what is always true is {@code 1 = 1}. A rewrite keeps them apart. */
        CONDITIONS
    }

    /** How texts are joined, ordered and matched. */
    public record TextForms(
            Concatenation concatenation, TextOrder order, LikeForm like, Regexps regexps, WordSearch words) {}

    /** How texts that come from no column are ordered. */
    public enum TextOrder {
        /** By code point, as those of columns. */
        BY_CODE_POINT,
        /** As the database's own collation says, unless {@code COLLATE "C"} is said. */
        COLLATE_C
    }

    /** How texts are joined. */
    public enum Concatenation {
        /** {@code a || b}. */
        PIPES,
        /** {@code CONCAT(a, b)}, null when one is null. */
        FUNCTION,
        /** {@code CAST(a AS text) + b}. */
        PLUS
    }

    /** How equality is said in which null equals null. */
    public enum NullSafeEquality {
        /** {@code a IS NOT DISTINCT FROM b}. */
        IS_NOT_DISTINCT_FROM,
        /** {@code a <=> b}. */
        SPACESHIP,
        /** {@code a IS b}. */
        IS,
        /** {@code EXISTS (SELECT a INTERSECT SELECT b)}. */
        INTERSECT,
        /** {@code DECODE(a, b, 1, 0) = 1}. */
        DECODE
    }

    /** What LIKE's pattern means besides {@code %} and {@code _}, always with an ESCAPE clause. */
    public enum LikeForm {
        /** Nothing. */
        STANDARD,
        /** {@code [} begins a class and is escaped too. */
        WITH_CLASSES
    }

    /** How a regular expression is searched. */
    public enum Regexps {
        /** {@code x COLLATE "und-x-icu" ~ p}, for Unicode letters; options stand in front of the pattern: {@code (?iw)p}. */
        TILDE,
        /** {@code x ~ '(?s)' || p}: options stand in front of the pattern, with {@code s} a dot matches a line feed. */
        TILDE_WITH_S,
        /** {@code REGEXP_LIKE(x, p, 'cn')}: with {@code n} a dot matches a line feed. */
        REGEXP_LIKE_WITH_N,
        /** {@code REGEXP_LIKE(x, p, 'cnu')}: with {@code n} a dot matches a line feed, with {@code u} only that ends a line. */
        REGEXP_LIKE_WITH_N_AND_U,
        /** {@code REGEXP_LIKE(x, p, 'cs')}: with {@code s} a dot matches a line feed. */
        REGEXP_LIKE_WITH_S,
        /** {@code x REGEXP '(?s)' || p}: options stand in front of the pattern, with {@code s} a dot matches a line feed. */
        REGEXP,
        /** It can't be. */
        NONE
    }

    /** How a word is found among those of a text, both in lower case. */
    public enum WordSearch {
        /** By a {@link Regexps regular expression}, with a class of what words consist of. */
        REGEXP,
        /** {@code instr(' ' || hysteria_words(x) || ' ', ' ' || hysteria_words(w) || ' ') > 0}, by a function that the connection registers. */
        POSITION_IN_WORDS,
        /** {@code INSTR(REGEXP_REPLACE(' ' || x || ' ', '[^…]+', ' '), ' ' || w || ' ') > 0}: a pattern has no room for two such classes. */
        POSITION_IN_SPACES,
        /** {@code ' ' + x + ' ' LIKE '%[^…]' + w + '[^…]%'}; what lies beyond U+FFFF is part of words. */
        LIKE_WITH_CLASSES
    }

    /** How integers are divided. */
    public record IntegerForms(IntegerDivision division, Remainder remainder) {}

    /** How the remainder of a division is taken, with the dividend's sign. */
    public enum Remainder {
        /** {@code MOD(a, b)}. */
        MOD,
        /** {@code MOD(a, b)}, of decimals {@code (MOD(a, b) + 0)}: of a negative one that divides evenly it is a zero less than zero. */
        MOD_PLUS_ZERO,
        /** {@code a % b}. */
        PERCENT,
        /** {@code a % b} of integers, {@code hysteria_remainder(a, b)}, which the connection registers, of decimals, {@code mod(a, b)} of others. */
        PERCENT_OF_INTEGERS
    }

    /** How integers are divided, toward zero. */
    public enum IntegerDivision {
        /** {@code a / b}. */
        SLASH,
        /** {@code a DIV b}. */
        DIV,
        /** {@code a // b}. */
        DOUBLE_SLASH,
        /** {@code TRUNC(a / b)}. */
        TRUNC
    }

    /** How a list too long for IN is sent, as one parameter. */
    public enum LongList {
        /** {@code = ANY (?)} over an array. */
        ARRAY,
        /** {@code IN (SELECT … FROM json_each(?))}. */
        JSON_EACH,
        /** {@code IN (SELECT … FROM JSON_TABLE(?, …))}; decimals, which would be read as doubles, in several lists. */
        JSON_TABLE,
        /** {@code IN (SELECT … FROM OPENJSON(?) WITH (…))}. */
        OPENJSON
    }
}
