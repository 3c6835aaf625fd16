package dev.hysteria.mutation;

/**
 * What became of a mutation.
 *
 * @param exam the questions that told
 * @param reached how many questions were said otherwise
 * @param words what was told from what, or why nothing was
 */
record Verdict(Outcome outcome, String exam, int reached, String words) {

    /** How a mutation was told from the right dialect. */
    enum Outcome {
        /** A statement returned or left other rows than those of the reference. */
        ROWS,
        /** A statement was an error. */
        ERROR,
        /** The server ends, as is {@linkplain Crashes known}. */
        CRASH,
        /** A statement is refused that the right dialect says: golden files and the published matrix show it. */
        REFUSAL,
        /** Not by any answer; but a golden file is not the same. */
        TEXT,
        /** Not at all, although statements were said otherwise. */
        SURVIVED,
        /** No statement was said otherwise. */
        UNREACHED;

        boolean isTold() {
            return this == ROWS || this == ERROR || this == CRASH || this == REFUSAL;
        }
    }
}
