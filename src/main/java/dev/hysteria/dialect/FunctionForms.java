package dev.hysteria.dialect;

import java.util.EnumMap;
import java.util.function.Function;

/**
 * The forms of all functions of one enum, worked out once.
 *
 * @param <F> the enum
 */
public final class FunctionForms<F extends Enum<F>> {

    private final EnumMap<F, FunctionForm> forms;

    private FunctionForms(EnumMap<F, FunctionForm> forms) {
        this.forms = forms;
    }

    /** {@return the forms that {@code form}, an exhaustive switch as a rule, gives for each constant} */
    public static <F extends Enum<F>> FunctionForms<F> of(Class<F> type, Function<F, FunctionForm> form) {
        EnumMap<F, FunctionForm> forms = new EnumMap<>(type);
        for (F function : type.getEnumConstants()) {
            forms.put(function, form.apply(function));
        }
        return new FunctionForms<>(forms);
    }

    /** {@return the form of one function} */
    public FunctionForm of(F function) {
        FunctionForm form = forms.get(function);
        if (form == null) {
            throw new IllegalArgumentException(function + " has no form");
        }
        return form;
    }
}
