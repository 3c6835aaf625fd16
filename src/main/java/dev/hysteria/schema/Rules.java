package dev.hysteria.schema;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the application demands of records that are written, and does with them. */
record Rules<E>(Validators<E> validators, List<RecordHook<E>> hooks) {
    Rules {
        hooks = List.copyOf(hooks);
    }

    /** Rules as they were declared, before their columns are known to be the schema's. Mutable, of one builder. */
    static final class Draft<E> {
        private final List<Validators.Validator<E>> validators = new ArrayList<>();
        private final List<RecordHook<E>> hooks = new ArrayList<>();

        void add(Validators.Validator<E> validator) {
            validators.add(validator);
        }

        void add(RecordHook<E> hook) {
            hooks.add(hook);
        }

        /** {@return the rules; what is wrong with them is reported} */
        Rules<E> checked(Owner<E> owner, FinalColumns<E> columns) {
            List<Validators.Validator<E>> checked = new ArrayList<>();
            for (Validators.Validator<E> validator : validators) {
                if (validator.message().isBlank()) {
                    owner.report("a validate(…) demands nothing that could be told; say what is demanded");
                }
                switch (validator) {
                    case Validators.OfRecord<E> ofRecord -> checked.add(ofRecord);
                    case Validators.OfColumn<E, ?> ofColumn ->
                        name(owner, columns, ofColumn.column()).ifPresent(name -> checked.add(ofColumn.named(name)));
                }
            }
            names(owner);
            return new Rules<>(new Validators<>(checked), hooks);
        }

        private static <E> Optional<Identifier> name(Owner<E> owner, FinalColumns<E> columns, Column<E, ?> given) {
            Optional<Column<E, ?>> column = columns.find(given);
            if (column.isEmpty()) {
                owner.report("validate(…) names column " + given.name()
                        + ", which is not in the mapping; name a column of this schema");
            }
            if (column.filter(known -> known.content() instanceof ColumnContent.Computed)
                    .isPresent()) {
                owner.report("validate(…) names column " + given.name()
                        + ", which the database computes; validate what it is computed from, or declare a check(…)");
            }
            return column.map(Column::name);
        }

        private void names(Owner<E> owner) {
            Set<String> names = new HashSet<>();
            for (RecordHook<E> hook : hooks) {
                if (hook.name().isBlank()) {
                    owner.report("a hook has an empty name; name it by what it does");
                } else if (!names.add(hook.name())) {
                    owner.report("two hooks are named " + hook.name() + "; rename one of them");
                }
            }
        }
    }
}
