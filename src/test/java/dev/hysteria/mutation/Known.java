package dev.hysteria.mutation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of mutations without a look at answers.
 *
 * @param dialects the dialects, as a pattern of their names
 * @param mutations the mutations, as a pattern of {@link Mutation#name()}
 * @param reason what is known
 */
record Known(Pattern dialects, Pattern mutations, String reason) {

    static Known of(String dialects, String mutations, String reason) {
        return new Known(Pattern.compile(dialects), Pattern.compile(mutations, Pattern.DOTALL), reason);
    }

    /** {@return what the first of a list that is about the mutation says} */
    static Optional<String> reason(List<Known> list, Mutation mutation) {
        return list.stream()
                .filter(known -> known.covers(mutation))
                .map(Known::reason)
                .findFirst();
    }

    private boolean covers(Mutation mutation) {
        return dialects.matcher(mutation.dialect().name()).matches()
                && mutations.matcher(mutation.name()).matches();
    }
}
