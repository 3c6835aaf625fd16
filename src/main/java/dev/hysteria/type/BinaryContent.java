package dev.hysteria.type;

/** What bytes are for those who look at them. */
public enum BinaryContent {
    /** A value: equal bytes are equal values. */
    PLAIN,
    /** The ciphertext of a value: different each time the value is written, so that nothing can be told from it. */
    ENCRYPTED
}
