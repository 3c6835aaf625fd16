package dev.hysteria.dialect;

/** How things are named and spelled. */
public record NamingForms(Quoting quoting, AliasForm tableAlias, Namespaces namespaces, QuestionMarks questionMarks) {

    /** What stands around an identifier. */
    public enum Quoting {
        /** {@code "a""b"}. */
        DOUBLE_QUOTES,
        /** {@code "a"}; a name can't contain the quote. */
        DOUBLE_QUOTES_WITHOUT_ESCAPE,
        /**
         * {@code `a``b`}; a name can't end with a space, nor have characters beyond the first 65,536, nor a backslash before a backtick, by
         * which a driver loses its place.
         */
        BACKTICKS,
        /** {@code [a]]b]}. */
        BRACKETS
    }

    /** What stands between a source and its alias. */
    public enum AliasForm {
        /** {@code t AS a}. */
        AS,
        /** {@code t a}. */
        BARE
    }

    /** How a question mark is sent that is no placeholder. */
    public enum QuestionMarks {
        /** {@code ??}, which the driver sends as one. */
        DOUBLED,
        /** Not at all: the driver takes every one for a placeholder. */
        NONE
    }

    /** What a table's namespace is. */
    public enum Namespaces {
        /** A schema within the database. */
        SCHEMA,
        /** Another database of the same server. */
        DATABASE,
        /** An attached database file. */
        ATTACHED
    }
}
