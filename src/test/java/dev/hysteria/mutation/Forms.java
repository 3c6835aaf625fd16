package dev.hysteria.mutation;

import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.FunctionForm.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Wrong forms of functions that are easily written: that of another function, or with arguments exchanged. */
final class Forms {
    private static final int OTHERS = 2;

    private Forms() {}

    /** A wrong form, and where it is from. */
    record Wrong(String change, FunctionForm form) {}

    /**
     * {@return wrong forms of a function}
     *
     * @param forms the forms of all functions that take as many arguments, in order
     */
    static <F> List<Wrong> of(F function, int arguments, Map<F, FunctionForm> forms) {
        FunctionForm form = Objects.requireNonNull(forms.get(function));
        List<Wrong> wrong = new ArrayList<>();
        List<F> functions = List.copyOf(forms.keySet());
        int at = functions.indexOf(function);
        for (int i = 1; i < functions.size() && wrong.size() < OTHERS; i++) {
            F other = functions.get((at + i) % functions.size());
            FunctionForm otherForm = Objects.requireNonNull(forms.get(other));
            if (!(otherForm instanceof FunctionForm.Refused)
                    && !otherForm.equals(form)
                    && wrong.stream().noneMatch(known -> known.form().equals(otherForm))) {
                wrong.add(new Wrong("as " + other, otherForm));
            }
        }
        exchanged(form, arguments).ifPresent(exchanged -> wrong.add(new Wrong("arguments exchanged", exchanged)));
        return wrong;
    }

    private static Optional<FunctionForm> exchanged(FunctionForm form, int arguments) {
        if (arguments < 2) {
            return Optional.empty();
        }
        return switch (form) {
            case FunctionForm.Call(String name) ->
                Optional.of(FunctionForm.pattern(name + "(" + exchanged(arguments) + ")"));
            case FunctionForm.Pattern(List<Piece> pieces) ->
                Optional.of(new FunctionForm.Pattern(
                        pieces.stream().map(Forms::exchanged).toList()));
            case FunctionForm.Cast cast -> Optional.empty();
            case FunctionForm.Refused refused -> Optional.empty();
        };
    }

    private static String exchanged(int arguments) {
        return arguments == 2 ? "{1}, {0}" : "{1}, {0}, {2}";
    }

    private static Piece exchanged(Piece piece) {
        return switch (piece) {
            case Piece.Text text -> text;
            case Piece.Argument(int position) -> new Piece.Argument(position < 2 ? 1 - position : position);
        };
    }
}
