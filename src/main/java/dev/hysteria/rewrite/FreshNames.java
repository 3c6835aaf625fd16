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

/**
 * Aliases and column names that occur nowhere in one statement, however their letters are cased; each is given out once.
 *
 * <p>The statement is looked through when the first name is asked for. Serves one application of a rewrite.
 */
final class FreshNames {
    private final Statement statement;
    private final Set<String> taken = new HashSet<>();
    private final StringBuilder raw = new StringBuilder();
    private boolean read;

    private FreshNames(Statement statement) {
        this.statement = statement;
    }

    /** {@return the names that are not in {@code statement}} */
    static FreshNames of(Statement statement) {
        return new FreshNames(statement);
    }

    /** {@return {@code wish}, or {@code wish_2} and so on when it is taken} */
    Identifier like(String wish) {
        if (!read) {
            read = true;
            Tree.visit(statement, this::take);
        }
        String name = wish;
        for (int count = 2; raw.indexOf(name) >= 0 || !taken.add(name); count++) {
            name = wish + "_" + count;
        }
        return Identifier.of(name);
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
        taken.add(name.text().toLowerCase(Locale.ROOT));
    }
}
