package dev.hysteria.interpret;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Uniqueness;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.stream.Stream;

/** Indexes as text. In a unique one, rows with nulls differ from all others, whatever the database makes of nulls. */
final class IndexInterpreter {

    private final Renderer renderer;
    private final SqlWriter out;

    IndexInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    void create(TableName table, Ddl.Index index) {
        switch (index.uniqueness()) {
            case NOT_UNIQUE -> create("CREATE INDEX ", table, index, new Expr.True());
            case UNIQUE -> unique(table, index);
        }
    }

    private void unique(TableName table, Ddl.Index index) {
        List<Expr> present = nullable(index.keys())
                .<Expr>map(key -> new Expr.Not(new Expr.IsNull(key)))
                .toList();
        Expr rows = Expr.all(Stream.concat(Stream.of(index.predicate()), present.stream())
                .filter(condition -> !(condition instanceof Expr.True))
                .toList());
        switch (renderer.traits.ddl().indexes().uniqueNulls()) {
            case DISTINCT -> create("CREATE UNIQUE INDEX ", table, index, new Expr.True());
            case EQUAL -> create("CREATE UNIQUE INDEX ", table, with(index, rows), new Expr.True());
            case EQUAL_UNLESS_ALL_NULL -> {
                boolean leavesOut = !(index.predicate() instanceof Expr.True)
                        || (!present.isEmpty() && index.keys().size() > 1);
                create("CREATE UNIQUE INDEX ", table, with(index, new Expr.True()), leavesOut ? rows : new Expr.True());
            }
        }
    }

    private static Stream<Expr> nullable(List<SortKey> keys) {
        return keys.stream()
                .map(SortKey::expression)
                .filter(key -> key instanceof Expr.Column column && column.nullability() == Nullability.NULLABLE);
    }

    private static Ddl.Index with(Ddl.Index index, Expr predicate) {
        return new Ddl.Index(index.name(), index.uniqueness(), index.keys(), predicate);
    }

    /** Writes the index; a key of a row for which {@code rows} is not TRUE is made null. */
    private void create(String words, TableName table, Ddl.Index index, Expr rows) {
        out.sql(words);
        switch (renderer.traits.naming().namespaces()) {
            case SCHEMA, DATABASE -> out.identifier(index.name()).sql(" ON ").table(table);
            case ATTACHED ->
                out.table(new TableName(table.namespace(), index.name()))
                        .sql(" ON ")
                        .identifier(table.name());
        }
        out.sql(" (");
        out.list(index.keys(), ", ", key -> key(key, rows)).sql(")");
        if (!(index.predicate() instanceof Expr.True)) {
            switch (renderer.traits.ddl().indexes().partial()) {
                case WHERE -> renderer.queries.where(Unqualified.of(index.predicate()));
                case NONE ->
                    throw renderer.refusal(
                            partial(index.uniqueness()),
                            "Index all rows, or a computed column that is null in the other rows.");
            }
        }
    }

    /** Refuses a column that can't be part of a key or index. */
    static void requireKey(Renderer renderer, Identifier column, LogicalType type) {
        boolean endless = type instanceof LogicalType.Text
                || type instanceof LogicalType.Binary
                || type instanceof LogicalType.Json
                || type instanceof LogicalType.Array;
        switch (renderer.traits.ddl().indexes().textKeys()) {
            case ANY_LENGTH -> {}
            case DECLARED_LENGTH -> {
                if (endless) {
                    throw renderer.refusal(
                            "a key or index on the column " + column + " of type " + type.described(),
                            "Declare a text with a length: varchar(n).");
                }
            }
        }
    }

    private static String partial(Uniqueness uniqueness) {
        return switch (uniqueness) {
            case UNIQUE -> "a unique index on a part of the rows";
            case NOT_UNIQUE -> "an index on a part of the rows";
        };
    }

    private void key(SortKey key, Expr rows) {
        Expr expression = Unqualified.of(key.expression());
        requireIndexable(expression);
        if (rows instanceof Expr.True && expression instanceof Expr.Output) {
            renderer.expressions.write(expression);
        } else {
            out.sql("(");
            keyOf(expression, rows);
            out.sql(")");
        }
        out.sql(
                switch (key.direction()) {
                    case ASCENDING -> "";
                    case DESCENDING -> " DESC";
                });
    }

    private void keyOf(Expr expression, Expr rows) {
        if (rows instanceof Expr.True) {
            renderer.expressions.write(expression);
        } else {
            out.sql("CASE WHEN ");
            renderer.expressions.write(Unqualified.of(rows));
            out.sql(" THEN ");
            renderer.expressions.write(expression);
            out.sql(" END");
        }
    }

    private void requireIndexable(Expr key) {
        if (key instanceof Expr.Output(Identifier name, LogicalType type)) {
            requireKey(renderer, name, type);
            return;
        }
        switch (renderer.traits.ddl().indexes().keys()) {
            case EXPRESSIONS -> {}
            case COLUMNS ->
                throw renderer.refusal("an index on an expression", "Index a computed column of that expression.");
        }
    }
}
