package dev.hysteria.input;

/** What a filter from outside may ask of an expression. */
public enum FilterOperator {
    /** Whether it equals a value: {@code age=30} or {@code age.eq=30}. */
    EQ("eq"),
    /** Whether it has a value, and another one: {@code age.ne=30}. */
    NE("ne"),
    /** Whether it is less: {@code age.lt=30}. */
    LT("lt"),
    /** Whether it is less or equal: {@code age.le=30}. */
    LE("le"),
    /** Whether it is greater: {@code age.gt=30}. */
    GT("gt"),
    /** Whether it is greater or equal: {@code age.ge=30}. */
    GE("ge"),
    /** Whether it is one of several values: {@code age.in=30&age.in=40}. */
    IN("in"),
    /** Whether a text contains another: {@code name.contains=an}; no character has a special meaning. */
    CONTAINS("contains"),
    /** Whether a text begins with another: {@code name.starts=an}. */
    STARTS_WITH("starts"),
    /** Whether a text ends with another: {@code name.ends=an}. */
    ENDS_WITH("ends"),
    /** Whether it is null or not: {@code name.null=true}. */
    IS_NULL("null");

    private final String word;

    FilterOperator(String word) {
        this.word = word;
    }

    /** {@return what the input calls it, behind the name and a point} */
    public String word() {
        return word;
    }
}
