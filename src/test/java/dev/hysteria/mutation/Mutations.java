package dev.hysteria.mutation;

import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.Node;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.EveryForm;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.TemporalKind;
import dev.hysteria.error.QueryException;
import dev.hysteria.mutation.Mutation.Family;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.type.LogicalType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every mutation of a dialect. What the {@link Dialect} is asked is found by reflection, and so are the components of its answers: a new trait, a
 * new function or another rewrite of a chain is mutated without being named here.
 */
final class Mutations {
    private static final Method REWRITES = question("rewrites");

    private final Dialect dialect;
    private final Arities arities;
    private final List<Mutation> all = new ArrayList<>();

    private Mutations(Dialect dialect, Arities arities) {
        this.dialect = dialect;
        this.arities = arities;
    }

    static List<Mutation> of(Dialect dialect, Arities arities) {
        Mutations mutations = new Mutations(dialect, arities);
        mutations.leftOut();
        mutations.exchanged();
        mutations.records(Family.TRAIT, question("traits"), dialect.traits());
        mutations.records(Family.LIMIT, question("limits"), dialect.limits());
        Arrays.stream(Dialect.class.getMethods())
                .sorted(Comparator.comparing(Method::getName))
                .forEach(mutations::answers);
        return List.copyOf(mutations.all);
    }

    /** {@return the mutations that leave out one rewrite each} */
    static List<Mutation> leftOut(Dialect dialect) {
        Mutations mutations = new Mutations(dialect, Arities.of(List.<Node>of()));
        mutations.leftOut();
        return List.copyOf(mutations.all);
    }

    private static Method question(String name) {
        return Arrays.stream(Dialect.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void add(Family family, String place, String change, Method question, Object answer) {
        add(family, place, change, question, given -> true, answer);
    }

    private void add(
            Family family, String place, String change, Method question, Predicate<List<Object>> about, Object answer) {
        all.add(new Mutation(family, place, change, MutatedDialect.of(dialect, question, about, answer)));
    }

    // ---- rewrites

    private void leftOut() {
        for (Rewrite rewrite : dialect.rewrites()) {
            List<Rewrite> others = new ArrayList<>(dialect.rewrites());
            others.remove(rewrite);
            add(Family.REWRITE_LEFT_OUT, name(rewrite), "left out", REWRITES, List.copyOf(others));
        }
    }

    private void exchanged() {
        for (int i = 0; i + 1 < dialect.rewrites().size(); i++) {
            List<Rewrite> exchanged = new ArrayList<>(dialect.rewrites());
            Rewrite first = exchanged.remove(i);
            exchanged.add(i + 1, first);
            String change = "after " + name(exchanged.get(i));
            add(Family.REWRITES_EXCHANGED, name(first), change, REWRITES, List.copyOf(exchanged));
        }
    }

    private static String name(Rewrite rewrite) {
        return rewrite.getClass().getSimpleName();
    }

    // ---- traits, limits

    private <R extends Record> void records(Family family, Method question, R answer) {
        for (Records.Variant<R> variant : Records.variants(answer)) {
            add(family, variant.place(), variant.change(), question, variant.value());
        }
    }

    // ---- answers about a function or type

    private void answers(Method question) {
        Class<?>[] asked = question.getParameterTypes();
        if (question.getReturnType() == FunctionForm.class && asked.length == 1) {
            functions(question, asked[0]);
        } else if (question.getReturnType() == FunctionForm.class && asked[0] == LogicalType.class) {
            EveryForm.TYPES.forEach(to -> casts(question, to));
        } else if (question.getReturnType() == FunctionForm.class) {
            EveryForm.TYPES.stream()
                    .filter(type -> TemporalKind.of(type) != TemporalKind.NONE)
                    .forEach(type -> parts(question, asked[0], type));
        } else if (question.getReturnType() == String.class && asked.length == 1) {
            EveryForm.TYPES.forEach(type -> types(question, type));
        } else if (question.getReturnType() == Optional.class && asked.length == 1) {
            EveryForm.TYPES.forEach(type -> checks(question, type));
        }
    }

    private void functions(Method question, Class<?> functions) {
        for (Object function : functions.getEnumConstants()) {
            int arguments = arities.of(function);
            Map<Object, FunctionForm> forms = new LinkedHashMap<>();
            for (Object other : functions.getEnumConstants()) {
                if (arities.of(other) == arguments) {
                    forms.put(other, (FunctionForm) answer(question, other));
                }
            }
            for (Forms.Wrong wrong : Forms.of(function, arguments, forms)) {
                String place = question.getName() + " " + function;
                add(Family.FUNCTION, place, wrong.change(), question, given -> given.contains(function), wrong.form());
            }
        }
    }

    private void parts(Method question, Class<?> parts, LogicalType type) {
        Map<Object, FunctionForm> forms = new LinkedHashMap<>();
        for (Object part : parts.getEnumConstants()) {
            if (isPartOf(part, type)) {
                forms.put(part, (FunctionForm) answer(question, part, type));
            }
        }
        forms.values().removeIf(FunctionForm.Refused.class::isInstance);
        int arguments = question.getName().equals("dateDifference") ? 2 : 1;
        for (Object part : forms.keySet()) {
            for (Forms.Wrong wrong : Forms.of(part, arguments, forms)) {
                String place = question.getName() + " " + part + " of " + described(type);
                List<Object> about = List.of(part, type);
                add(Family.FUNCTION, place, wrong.change(), question, about::equals, wrong.form());
            }
        }
    }

    private static boolean isPartOf(Object part, LogicalType type) {
        TemporalKind kind = TemporalKind.of(type);
        return part instanceof DateField field ? kind.has(field) : kind.has((DateUnit) part);
    }

    /** The answer for the next type of another answer, and that for one half way round, which is of another kind. */
    private void types(Method question, LogicalType type) {
        List<LogicalType> types = EveryForm.TYPES;
        Object own = answer(question, type);
        Set<Object> seen = new LinkedHashSet<>();
        for (int start : List.of(1, types.size() / 2)) {
            for (int i = start; i < types.size() + start; i++) {
                LogicalType other = types.get((types.indexOf(type) + i) % types.size());
                Object answer = answer(question, other);
                if (!answer.equals(own)) {
                    if (seen.add(answer)) {
                        String change = own + " -> " + answer;
                        add(
                                Family.TYPE,
                                question.getName() + " " + described(type),
                                change,
                                question,
                                ofKind(type),
                                answer);
                    }
                    break;
                }
            }
        }
    }

    /** From each type that can be cast to {@code to}: the form of the next one that is another. */
    private void casts(Method question, LogicalType to) {
        Map<Object, FunctionForm> forms = new LinkedHashMap<>();
        for (LogicalType from : EveryForm.TYPES) {
            FunctionForm form = cast(question, from, to);
            if (!(form instanceof FunctionForm.Refused)) {
                forms.put(from, form);
            }
        }
        forms.forEach((from, form) -> forms.values().stream()
                .filter(other -> !other.equals(form))
                .findFirst()
                .ifPresent(other -> add(
                        Family.TYPE,
                        question.getName() + " " + described((LogicalType) from) + " to " + described(to),
                        form + " -> " + other,
                        question,
                        given -> ofKind((LogicalType) from).test(given)
                                && ofKind(to).test(given.subList(1, 2)),
                        other)));
    }

    /** Casts that mean something else everywhere are refused by exception. */
    private FunctionForm cast(Method question, LogicalType from, LogicalType to) {
        try {
            return (FunctionForm) answer(question, from, to);
        } catch (QueryException undefined) {
            return FunctionForm.refused("it is not defined");
        }
    }

    private void checks(Method question, LogicalType type) {
        if (!answer(question, type).equals(Optional.empty())) {
            add(
                    Family.CHECK,
                    question.getName() + " " + described(type),
                    "none",
                    question,
                    ofKind(type),
                    Optional.empty());
        }
    }

    private static Predicate<List<Object>> ofKind(LogicalType type) {
        return given -> given.getFirst().getClass() == type.getClass();
    }

    private static String described(LogicalType type) {
        return type.getClass().getSimpleName();
    }

    private Object answer(Method question, Object... about) {
        try {
            return question.invoke(dialect, about);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof QueryException undefined) {
                throw undefined;
            }
            throw new IllegalStateException(failure);
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
