package dev.hysteria.equivalence;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.IdentityAction;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.TruncateScope;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes commands. */
final class Commands {
    private final Grammar grammar;
    private final Dice dice;
    private final Insertions insertions;
    private final Changes changes;

    Commands(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
        this.insertions = new Insertions(grammar);
        this.changes = new Changes(grammar);
    }

    /** {@return a command of any kind} */
    Command any() {
        Table table = dice.one(grammar.tables);
        return switch (dice.below(20)) {
            case 0, 1, 2, 3, 4 -> insertions.any(table);
            case 5, 6, 7, 8, 9 -> insertions.upsert(table);
            case 10, 11, 12, 13, 14 -> changes.update(table);
            case 15, 16, 17, 18 -> changes.delete(table);
            default -> truncate();
        };
    }

    /** A table that another one refers to is emptied together with it: alone it can't be on some databases, or its rows are deleted. */
    private Command truncate() {
        Table table = dice.one(grammar.tables);
        boolean referred = grammar.tables.stream()
                .flatMap(each -> each.constraints().foreignKeys().stream())
                .anyMatch(key -> key.referenced().equals(table.name()));
        IdentityAction identity = dice.chance(50)
                ? IdentityAction.RESTART
                : table.identity().isPresent() ? IdentityAction.CONTINUE : IdentityAction.NONE;
        TruncateScope scope = referred || dice.chance(20) ? TruncateScope.CASCADE : TruncateScope.TABLE_ONLY;
        return new Command.Truncate(table.name(), identity, scope);
    }

    /** {@return what a command may return of rows that have these columns} */
    static Returning returning(Grammar grammar, List<Scope.Leaf> columns) {
        if (grammar.dice.chance(60) || columns.isEmpty()) {
            return new Returning.Nothing();
        }
        Scope scope = Scope.of(columns, List.of(), java.util.Optional.empty());
        List<SelectItem> items = new ArrayList<>();
        for (LogicalType type : grammar.dice.some(0, 2, () -> grammar.dice.one(Queries.TYPES))) {
            Expr item = grammar.expressions.of(Wish.of(type, scope, 1));
            items.add(new SelectItem(item, grammar.name("i")));
        }
        Expr column = grammar.dice.one(columns).expression();
        items.add(new SelectItem(column, grammar.name("i")));
        return new Returning.Rows(items);
    }

    static <T> List<T> both(List<? extends T> left, List<? extends T> right) {
        return Stream.<T>concat(left.stream(), right.stream()).toList();
    }
}
