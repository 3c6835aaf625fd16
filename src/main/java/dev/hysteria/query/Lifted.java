package dev.hysteria.query;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.LiftedScopes;
import dev.hysteria.ast.Query;
import dev.hysteria.schema.Scope;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Scopes that a statement lifts. */
final class Lifted {

    private Lifted() {}

    static Set<Identifier> and(Set<Identifier> lifted, Scope... scopes) {
        Set<Identifier> more = new HashSet<>(lifted);
        Arrays.stream(scopes).map(Scope::name).forEach(more::add);
        return Set.copyOf(more);
    }

    static Query from(Query query, Set<Identifier> lifted) {
        return lifted.isEmpty() ? query : new LiftedScopes(lifted).query(query);
    }

    static Command from(Command command, Set<Identifier> lifted) {
        return lifted.isEmpty() ? command : new LiftedScopes(lifted).command(command);
    }
}
