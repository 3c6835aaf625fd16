package dev.hysteria.rewrite;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Node;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.RawPart;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.Tree;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of tables, columns and aliases that occur in a statement, in lower case, and the raw text in it. */
final class TakenNames {
    private final Set<String> names = new HashSet<>();
    private final StringBuilder raw = new StringBuilder();

    /** Looks through the statement. */
    TakenNames(Statement statement) {
        Tree.visit(statement, this::take);
    }

    /** {@return whether the name was free; it is taken now} */
    boolean add(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return raw.indexOf(folded) < 0 && names.add(folded);
    }

    private void take(Node node) {
        if (node instanceof Expr.Column column) {
            take(column.source());
            take(column.name());
        } else if (node instanceof Expr.Output output) {
            take(output.name());
        } else if (node instanceof Expr.Raw fragment) {
            fragment.parts().forEach(this::take);
        } else if (node instanceof Source source) {
            source.aliases().forEach(this::take);
            take(source);
        } else if (node instanceof Query query) {
            take(query);
        } else if (node instanceof Command command) {
            take(command);
        }
    }

    private void take(Source source) {
        if (source instanceof Source.Values values) {
            values.columns().forEach(this::take);
        } else if (source instanceof Source.Common common) {
            take(common.name());
        } else if (source instanceof Source.Table table) {
            take(table.table().name());
        }
    }

    private void take(Query query) {
        query.items().stream().map(SelectItem::name).forEach(this::take);
        if (query instanceof Query.With with) {
            for (CommonTable table : with.tables()) {
                take(table.name());
                table.columns().forEach(this::take);
            }
        }
    }

    private void take(Command command) {
        if (command instanceof Command.Insert insert) {
            take(insert.target());
        } else if (command instanceof Command.Update update) {
            take(update.target());
        } else if (command instanceof Command.Delete delete) {
            take(delete.target());
        }
    }

    private void take(Target target) {
        take(target.alias());
        take(target.table().name());
    }

    private void take(RawPart part) {
        if (part instanceof RawPart.Text text) {
            raw.append(text.sql().toLowerCase(Locale.ROOT)).append('\n');
        }
    }

    private void take(Identifier name) {
        names.add(name.text().toLowerCase(Locale.ROOT));
    }
}
