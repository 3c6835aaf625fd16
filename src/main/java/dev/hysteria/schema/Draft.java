package dev.hysteria.schema;

import dev.hysteria.ast.Expr;
import java.util.List;
import java.util.Optional;

/** A constraint or index as it was declared, before its columns are known to be the schema's. */
sealed interface Draft<E> {

    record Key<E>(ColumnKeys.Role role, Optional<String> name, List<Column<E, ?>> columns) implements Draft<E> {}

    record Check<E>(String name, Expr condition) implements Draft<E> {}

    record ForeignKey<E>(Optional<String> name, Reference<E, ?> reference, ReferenceActions actions)
            implements Draft<E> {}

    record ColumnIndex<E>(List<Column<E, ?>> columns) implements Draft<E> {}

    record Words<E>(FullText<E> words) implements Draft<E> {}

    record Indexed<E>(Index index) implements Draft<E> {}
}
