package dev.hysteria.reference;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a target that an update or deletion affects. */
final class Matches {
    private final Evaluation evaluation;
    private final Target target;

    Matches(Evaluation evaluation, Target target) {
        this.evaluation = evaluation;
        this.target = target;
    }

    /** A row of the target, with rows of the other sources beside it. */
    record Match(long number, Tuple row, Map<Identifier, Tuple> rows) {

        Scope scope() {
            return new Scope.Sources(new Scope.Outermost(), rows);
        }

        /** {@return the scope with the target's row as it is now} */
        Scope with(Target target, Tuple written) {
            return new Scope.Sources(new Scope.Outermost(), Sources.both(rows, Map.of(target.alias(), written)));
        }
    }

    /** {@return the matches in order, one for each row of the target that matches} */
    List<Match> of(Source further, Expr filter, List<SortKey> ordering, Page page) {
        List<Match> found = new ArrayList<>();
        List<Map<Identifier, Tuple>> beside = new Sources(evaluation).rows(further, new Scope.Outermost());
        evaluation.execution().tables().table(target.table()).rows().forEach((number, row) -> {
            for (Map<Identifier, Tuple> other : beside) {
                Match match = new Match(number, row, Sources.both(other, Map.of(target.alias(), row)));
                if (evaluation.isTrue(filter, match.scope())) {
                    found.add(match);
                }
            }
        });
        Ordering order = evaluation.queries().ordering();
        Set<Long> seen = new HashSet<>();
        List<Match> distinct = order.sorted(found, ordering, Match::scope).stream()
                .filter(match -> seen.add(match.number()))
                .toList();
        return evaluation.queries().page(distinct, page, new Scope.Outermost());
    }
}
