package dev.hysteria.query;

import dev.hysteria.ast.Target;
import dev.hysteria.schema.Alias;

/** What commands write to. */
final class Targets {

    private Targets() {}

    static Target of(Alias<?> alias) {
        Target target = alias.schema().target();
        return new Target(target.table(), alias.name(), target.key(), target.scoping());
    }
}
