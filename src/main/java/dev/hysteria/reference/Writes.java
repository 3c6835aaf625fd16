package dev.hysteria.reference;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.IdentityAction;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.Scoping;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.TruncateScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Commands. A command sees the rows as they were when it began, writes all it has to write, and only then are keys and references checked,
 * so that rows may exchange their keys. Either all of it happens or, when it throws, nothing.
 */
final class Writes {
    private final Evaluation evaluation;
    private final Draft draft;

    Writes(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.draft = new Draft(evaluation.execution().tables());
    }

    /** What a command left and returned. */
    record Written(Tables tables, Answer answer) {}

    Written of(Command command) {
        Answer answer = switch (command) {
            case Command.Insert insert -> answer(insert.returning(), new Inserts(evaluation, draft).of(insert));
            case Command.Update update -> answer(update.returning(), updated(update));
            case Command.Delete delete -> answer(delete.returning(), deleted(delete));
            case Command.Truncate(TableName table, IdentityAction identity, TruncateScope scope, Scoping scoping) ->
                new Answer(List.of(), List.of(), truncated(table, identity, scope));
        };
        ForeignKeys foreignKeys = new ForeignKeys(evaluation.execution(), draft);
        foreignKeys.follow(evaluation);
        foreignKeys.check();
        new UniqueKeys(evaluation, draft).check();
        return new Written(draft.after(), answer);
    }

    /** {@return what is returned of the written rows, each given as the scope of what is returned} */
    private Answer answer(Returning returning, List<Scope> written) {
        return switch (returning) {
            case Returning.Nothing nothing -> new Answer(List.of(), List.of(), written.size());
            case Returning.Rows(List<SelectItem> items) -> {
                List<Expr> expressions =
                        items.stream().map(SelectItem::expression).toList();
                List<List<@Nullable Object>> rows = new ArrayList<>(written.size());
                written.forEach(row -> rows.add(evaluation.all(expressions, row)));
                yield new Answer(items.stream().map(SelectItem::name).toList(), rows, written.size());
            }
        };
    }

    private List<Scope> updated(Command.Update update) {
        Matches matches = new Matches(evaluation, update.target());
        Draft.Rows rows = draft.rows(update.target().table());
        StoredRows stored = new StoredRows(evaluation, draft, update.target().table());
        Map<Matches.Match, Tuple> changed = new LinkedHashMap<>();
        for (Matches.Match match : matches.of(update.from(), update.filter(), update.ordering(), update.page())) {
            Map<Identifier, @Nullable Object> values = new HashMap<>();
            for (Assignment assignment : update.assignments()) {
                values.put(assignment.column(), evaluation.of(assignment.value(), match.scope()));
            }
            changed.put(match, stored.changed(match.row(), values));
        }
        List<Scope> written = new ArrayList<>(changed.size());
        changed.forEach((match, row) -> {
            rows.put(match.number(), row);
            written.add(match.with(update.target(), row));
        });
        return written;
    }

    private List<Scope> deleted(Command.Delete delete) {
        Matches matches = new Matches(evaluation, delete.target());
        Draft.Rows rows = draft.rows(delete.target().table());
        List<Scope> written = new ArrayList<>();
        for (Matches.Match match : matches.of(delete.using(), delete.filter(), delete.ordering(), delete.page())) {
            rows.remove(match.number());
            written.add(match.scope());
        }
        return written;
    }

    private long truncated(TableName table, IdentityAction identity, TruncateScope scope) {
        Draft.Rows rows = draft.rows(table);
        List<Long> numbers = List.copyOf(rows.all().keySet());
        numbers.forEach(rows::remove);
        if (identity == IdentityAction.RESTART) {
            rows.restartIdentity();
        }
        if (scope == TruncateScope.CASCADE) {
            draft.before().referencesTo(table).stream()
                    .map(Tables.Reference::table)
                    .filter(referring -> !draft.touched().contains(referring))
                    .forEach(referring -> truncated(referring, identity, scope));
        }
        // a truncation does what it says and no more: it has no referential actions
        var unused = rows.takePending();
        return numbers.size();
    }

    /** {@return the scope of what is said about a target's row} */
    static Scope scope(Target target, Tuple row) {
        return new Scope.Sources(new Scope.Outermost(), Map.of(target.alias(), row));
    }
}
