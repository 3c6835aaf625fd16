package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.LockStrength;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Scoping;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import java.util.List;
import java.util.Set;

/** What FROM names as text. */
final class SourceInterpreter {

    private final Renderer renderer;
    private final SqlWriter out;

    SourceInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    void from(Source source, Lock lock) {
        if (source instanceof Source.Nothing) {
            out.sql(emptySource());
        } else {
            out.sql(" FROM ");
            write(source, lock);
        }
    }

    private String emptySource() {
        return switch (renderer.traits.select().emptySource()) {
            case OMITTED -> "";
            case DUAL -> " FROM DUAL";
        };
    }

    void write(Source source, Lock lock) {
        switch (source) {
            case Source.Nothing nothing -> throw new IllegalArgumentException("a source without rows can't be joined");
            case Source.Table(TableName table, Identifier alias, Scoping scoping) -> {
                scoping.requireNone();
                table(table, alias);
                hints(alias, lock);
            }
            case Source.Common(Identifier name, Identifier alias) -> {
                out.identifier(name);
                if (!alias.equals(name)) {
                    alias(alias);
                }
            }
            case Source.Derived(Query query, Identifier alias) -> {
                requireSeen(OuterSources.of(query));
                renderer.queries.nested(query);
                alias(alias);
            }
            case Source.Lateral lateral -> lateral(lateral);
            case Source.Values values -> values(values);
            case Source.Join join -> join(join, lock);
            case Source.CrossJoin(Source left, Source right) -> {
                write(left, lock);
                out.sql(isApplied(right) ? " CROSS APPLY " : " CROSS JOIN ");
                right(right, lock);
            }
        }
    }

    /** Writes a table with its alias, unless that is its name anyway. */
    void table(TableName table, Identifier alias) {
        out.table(table);
        if (!alias.equals(table.name())) {
            alias(alias);
        }
    }

    void alias(Identifier alias) {
        out.sql(
                switch (renderer.traits.naming().tableAlias()) {
                    case AS -> " AS ";
                    case BARE -> " ";
                });
        out.identifier(alias);
    }

    /** Writes a source that follows CROSS JOIN in a command. */
    void parenthesised(Source source) {
        right(source, new Lock.None());
    }

    private void right(Source source, Lock lock) {
        if (source instanceof Source.Join || source instanceof Source.CrossJoin) {
            out.sql("(");
            write(source, lock);
            out.sql(")");
        } else {
            write(source, lock);
        }
    }

    private void join(Source.Join join, Lock lock) {
        write(join.left(), lock);
        if (isApplied(join.right())) {
            apply(join.kind(), (Source.Lateral) join.right(), join.condition());
            return;
        }
        out.sql(
                switch (join.kind()) {
                    case INNER -> " JOIN ";
                    case LEFT -> " LEFT JOIN ";
                    case RIGHT -> " RIGHT JOIN ";
                    case FULL -> " FULL JOIN ";
                });
        right(join.right(), lock);
        out.sql(" ON ");
        renderer.expressions.write(join.condition());
    }

    private boolean isApplied(Source source) {
        return source instanceof Source.Lateral
                && switch (renderer.traits.select().laterals()) {
                    case APPLY -> true;
                    case LATERAL, LATERAL_SORTED, NONE, NONE_AND_ISOLATED -> false;
                };
    }

    private void lateral(Source.Lateral lateral) {
        switch (renderer.traits.select().laterals()) {
            case LATERAL, LATERAL_SORTED -> out.sql("LATERAL ");
            case APPLY -> {}
            case NONE, NONE_AND_ISOLATED ->
                throw renderer.refusal(
                        "lateral joins",
                        "Use a window function, a correlated sub-query for one value, or two queries.");
        }
        renderer.queries.lateral(lateral.query());
        alias(lateral.alias());
    }

    private void apply(JoinKind kind, Source.Lateral lateral, Expr condition) {
        out.sql(
                switch (kind) {
                    case INNER -> " CROSS APPLY ";
                    case LEFT -> " OUTER APPLY ";
                    case RIGHT, FULL ->
                        throw renderer.refusal("a right or full lateral join", "Exchange the two sides.");
                });
        if (condition instanceof Expr.True) {
            write(lateral, new Lock.None());
            return;
        }
        // APPLY has no ON: the condition goes inside, where it sees the same names
        out.sql("(SELECT * FROM ");
        write(lateral, new Lock.None());
        out.sql(" WHERE ");
        renderer.expressions.write(condition);
        out.sql(")");
        alias(lateral.alias());
    }

    /** Refuses the sources of queries around a derived or common table where it can't see them. */
    void requireSeen(Set<Identifier> outer) {
        boolean seen = switch (renderer.traits.select().laterals()) {
            case LATERAL, LATERAL_SORTED, APPLY, NONE -> true;
            case NONE_AND_ISOLATED -> false;
        };
        if (!seen && !outer.isEmpty()) {
            throw renderer.refusal(
                    "a table made by a query that refers to the queries around it",
                    "Without a limit, a set operation or a window in the inner query none may be needed; else use a join or two queries.");
        }
    }

    private void values(Source.Values values) {
        requireSeen(OuterSources.of(values));
        out.sql("(");
        for (int i = 0; i < values.rows().size(); i++) {
            out.sql(i == 0 ? "SELECT " : " UNION ALL SELECT ");
            valuesRow(values.rows().get(i), values.columns());
            out.sql(emptySource());
        }
        out.sql(")");
        alias(values.alias());
    }

    private void valuesRow(List<Expr> row, List<Identifier> columns) {
        for (int i = 0; i < row.size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            renderer.collations.ordered(row.get(i));
            out.sql(" AS ").identifier(columns.get(i));
        }
    }

    private void hints(Identifier alias, Lock lock) {
        boolean hinted = switch (renderer.traits.select().locking()) {
            case TABLE_HINTS -> true;
            case CLAUSE, CLAUSE_OR_SHARE_MODE, CLAUSE_UPDATE_ONLY, NONE -> false;
        };
        if (!hinted || !(lock instanceof Lock.Rows(LockStrength strength, var sources, var waiting))) {
            return;
        }
        if (!sources.isEmpty() && !sources.contains(alias)) {
            return;
        }
        out.sql(
                switch (strength) {
                    case UPDATE -> " WITH (UPDLOCK, ROWLOCK";
                    case SHARE -> " WITH (REPEATABLEREAD, ROWLOCK";
                });
        out.sql(
                switch (waiting) {
                    case WAIT -> ")";
                    case NO_WAIT -> ", NOWAIT)";
                    case SKIP_LOCKED -> ", READPAST)";
                });
    }
}
