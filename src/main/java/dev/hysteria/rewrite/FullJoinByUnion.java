package dev.hysteria.rewrite;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.Optional;

/**
 * Says a full join as two joins: takes {@code FROM a FULL JOIN b ON c}, gives {@code FROM (SELECT a.x, b.y FROM a LEFT JOIN b ON c UNION ALL
 * SELECT NULL, b.y FROM b WHERE NOT EXISTS (SELECT 1 FROM a WHERE c))} and points every {@code a.x} and {@code b.y} around it to that
 * table's columns.
 *
 * <p>The first half has all pairs and the unmatched rows of {@code a}, the second the unmatched rows of {@code b}: each as often as the full
 * join has it, since nothing is deduplicated. Only the columns that are used are selected. Of full joins inside each other the innermost
 * goes first. Raw text that names the joined sources is not seen and will not find them.
 */
public record FullJoinByUnion(Joins joins) implements Rewrite {

    /** Which full joins. */
    public enum Joins {
        /** All. */
        ALL,
        /** Those whose condition does not demand that a value of one side equals one of the other: those can be neither merged nor hashed. */
        WITHOUT_EQUALITY
    }

    @Override
    public Statement apply(Statement statement) {
        return new Unions(joins, FreshNames.of(statement)).statement(statement);
    }

    private record Unions(Joins joins, FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, same -> Tree.mapChildren(same, this));
        }

        @Override
        public Query query(Query query) {
            return split(Tree.mapChildren(query, this));
        }

        @Override
        public Command command(Command command) {
            return split(Tree.mapChildren(command, this));
        }

        private Query split(Query query) {
            Optional<Source.Join> join =
                    query instanceof Query.Select select ? innermost(select.source()) : Optional.empty();
            return join.map(full -> new FullJoinHalves(full, names))
                    .map(halves -> split(halves.in(query, Tree::mapChildren)))
                    .orElse(query);
        }

        private Command split(Command command) {
            return innermost(sources(command))
                    .map(full -> new FullJoinHalves(full, names))
                    .map(halves -> split(halves.in(command, Tree::mapChildren)))
                    .orElse(command);
        }

        private Optional<Source.Join> innermost(Source source) {
            if (source instanceof Source.CrossJoin cross) {
                return innermost(cross.left()).or(() -> innermost(cross.right()));
            }
            return source instanceof Source.Join join
                    ? innermost(join.left())
                            .or(() -> innermost(join.right()))
                            .or(() -> Optional.of(join).filter(this::isSplit))
                    : Optional.empty();
        }

        private boolean isSplit(Source.Join join) {
            return join.kind() == JoinKind.FULL
                    && switch (joins) {
                        case ALL -> true;
                        case WITHOUT_EQUALITY -> !SidesEquality.isDemandedBy(join);
                    };
        }
    }

    private static Source sources(Command command) {
        if (command instanceof Command.Update update) {
            return update.from();
        }
        return command instanceof Command.Delete delete ? delete.using() : new Source.Nothing();
    }
}
