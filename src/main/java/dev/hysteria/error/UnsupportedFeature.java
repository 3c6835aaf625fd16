package dev.hysteria.error;

/** A feature that a dialect cannot express with the meaning the library promises, refused by name. */
public final class UnsupportedFeature extends HysteriaException {
    private final String feature;
    private final String dialect;
    private final String whatToDoInstead;

    /**
     * Refuses a feature.
     *
     * @param feature what was asked for, such as {@code FULL JOIN in a recursive query}
     * @param dialect the name of the dialect that cannot do it
     * @param whatToDoInstead what to write instead, as a sentence
     */
    public UnsupportedFeature(String feature, String dialect, String whatToDoInstead) {
        super(
                ErrorCode.UNSUPPORTED_FEATURE,
                Explanation.of("%s does not support %s".formatted(dialect, feature), whatToDoInstead));
        this.feature = feature;
        this.dialect = dialect;
        this.whatToDoInstead = whatToDoInstead;
    }

    /** {@return what was asked for} */
    public String feature() {
        return feature;
    }

    /** {@return the name of the dialect that cannot do it} */
    public String dialect() {
        return dialect;
    }

    /** {@return what to write instead} */
    public String whatToDoInstead() {
        return whatToDoInstead;
    }
}
