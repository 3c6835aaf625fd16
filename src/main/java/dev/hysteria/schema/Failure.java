package dev.hysteria.schema;

import dev.hysteria.error.MappingException;
import java.util.Optional;

/** How a message shows what the user's code threw. */
final class Failure {

    private Failure() {}

    /** {@return the exception's class and message in parentheses, after a space; empty of none} */
    static String shown(Optional<RuntimeException> failure) {
        return failure.map(thrown ->
                        thrown instanceof MappingException && thrown.getCause() != null ? thrown.getCause() : thrown)
                .map(thrown -> " (" + thrown.getClass().getSimpleName() + message(thrown) + ")")
                .orElse("");
    }

    // The virtual machine words its own null pointer messages by the caller's bytecode; they say nothing about a
    // schema.
    private static String message(Throwable thrown) {
        return thrown.getMessage() == null || thrown instanceof NullPointerException ? "" : ": " + thrown.getMessage();
    }
}
