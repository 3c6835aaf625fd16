package dev.hysteria.error;

import java.util.List;

/**
 * What somebody outside asked for, and can't be had: a sort or filter that is not allowed, a value that is none, a page that can't be, a
 * cursor that is not ours. Nothing was sent to a database; a request that brought it is a bad one. The message holds no values.
 */
public final class InvalidInput extends HysteriaException {
    private InvalidInput(ErrorCode code, Explanation explanation) {
        super(code, explanation);
    }

    /** {@return the refusal of a filter or sort on {@code name}, which is not one of {@code allowed}} */
    public static InvalidInput columnNotAllowed(String name, List<String> allowed) {
        return new InvalidInput(
                ErrorCode.COLUMN_NOT_ALLOWED,
                Explanation.of(
                                "\"%s\" is not allowed as a filter or sort".formatted(Shown.name(name)),
                                "use an allowed name; to allow this one, add its column where the filters and sorts"
                                        + " are declared.")
                        .on("Allowed", Shown.list(allowed)));
    }

    /**
     * {@return the refusal of a page}
     *
     * @param what what is wrong with the request, such as {@code number}
     * @param allowed what it has to be
     */
    public static InvalidInput page(String what, String allowed) {
        return new InvalidInput(
                ErrorCode.PAGE_INVALID,
                Explanation.of(
                        "The %s of a page is not %s".formatted(what, allowed),
                        "ask for pages from 1 on, of 1 row or more."));
    }

    /** {@return the refusal of a cursor, without a word on why: it was changed or cut, or made for another order or by another key} */
    public static InvalidInput cursor() {
        return new InvalidInput(
                ErrorCode.CURSOR_INVALID,
                Explanation.of(
                        "A cursor is not one that was given out for this query",
                        "begin at the first page again; cursors end with a change of the query's order or of the"
                                + " cursor key."));
    }

    /**
     * {@return the refusal of a value, which is not shown}
     *
     * @param name what the value was given for
     * @param expected what it has to be, such as {@code a value of type integer}
     */
    public static InvalidInput value(String name, String expected) {
        return new InvalidInput(
                ErrorCode.INPUT_INVALID,
                Explanation.of(
                        "What was given for \"%s\" is not %s".formatted(Shown.name(name), expected),
                        "correct the input: integers are digits, dates and times ISO 8601, truth values true or false."));
    }

    /**
     * {@return the refusal of too much}
     *
     * @param what what is counted, such as {@code filters}
     * @param most how many there may be
     */
    public static InvalidInput tooMuch(String what, int most) {
        return new InvalidInput(
                ErrorCode.INPUT_INVALID,
                Explanation.of("More than %d %s were given".formatted(most, what), "ask for less at once."));
    }
}
