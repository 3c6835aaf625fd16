package dev.hysteria.interpret;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.TextIndex;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Indexes of words as text: what makes and removes them. {@link TextIndexSearch} asks them. */
final class TextIndexInterpreter {

    private static final LogicalType TEXT = new LogicalType.Text();
    private static final String NON_WORDS = "[^" + WordInterpreter.CHARACTERS + "]+";

    private final Renderer renderer;
    private final SqlWriter out;

    TextIndexInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    /** {@return what writes the statements that make an index, each with a writer of its own} */
    static List<Consumer<Renderer>> creation(TableName table, TextIndex index, Renderer renderer) {
        return switch (renderer.traits.ddl().indexes().words()) {
            case TOKEN_VECTOR -> List.of(each -> new TextIndexInterpreter(each).createVector(table, index));
            case VIRTUAL_TABLE -> virtualTable(table, index, key(table, index, renderer));
            case NONE -> throw none(renderer);
        };
    }

    /** {@return what writes the statements that remove an index} */
    static List<Consumer<Renderer>> removal(TableName table, TextIndex index, Renderer renderer) {
        return switch (renderer.traits.ddl().indexes().words()) {
            case TOKEN_VECTOR -> List.of(each -> each.out.sql("DROP INDEX ").table(named(table, index.name())));
            case VIRTUAL_TABLE -> {
                List<Consumer<Renderer>> statements = new ArrayList<>();
                for (Event event : Event.values()) {
                    statements.add(each -> each.out.sql("DROP TRIGGER ").table(named(table, event.trigger(index))));
                }
                statements.add(each -> each.out.sql("DROP TABLE ").table(named(table, index.name())));
                yield statements;
            }
            case NONE -> throw none(renderer);
        };
    }

    private static UnsupportedFeature none(Renderer renderer) {
        return renderer.refusal(
                "an index of the words of texts",
                "Leave it out on this database: what it would find is found without it, more slowly.");
    }

    private static TableName named(TableName table, Identifier name) {
        return new TableName(table.namespace(), name);
    }

    // ---- a vector of tokens

    private void createVector(TableName table, TextIndex index) {
        out.sql("CREATE INDEX ")
                .identifier(index.name())
                .sql(" ON ")
                .table(table)
                .sql(" USING gin (");
        vector(index, TextIndexInterpreter::unqualified);
        out.sql(")");
    }

    /** Writes the tokens of a row: of each word, behind a letter that makes it a word and no number. */
    void vector(TextIndex index, Function<ColumnName, Expr> columns) {
        out.sql("to_tsvector(").literal("simple", TEXT).sql(", regexp_replace(");
        renderer.expressions.write(texts(index, columns));
        out.sql(", ").literal(NON_WORDS, TEXT).sql(", ").literal(" q", TEXT);
        out.sql(", ").literal("g", TEXT).sql("))");
    }

    // ---- a virtual table and triggers, https://www.sqlite.org/fts5.html#contentless_delete_tables

    private enum Event {
        INSERT("insert"),
        UPDATE("update"),
        DELETE("delete");

        private final String suffix;

        Event(String suffix) {
            this.suffix = suffix;
        }

        Identifier trigger(TextIndex index) {
            return Identifier.of(index.name().text() + "_" + suffix);
        }
    }

    private static Identifier key(TableName table, TextIndex index, Renderer renderer) {
        return index.key()
                .orElseThrow(() -> renderer.refusal(
                        "an index of the words of texts on the table " + table
                                + ", whose primary key is not one column of integers",
                        "Give it such a key, or leave the index out on this database."));
    }

    private static List<Consumer<Renderer>> virtualTable(TableName table, TextIndex index, Identifier key) {
        return List.of(
                each -> each.out
                        .sql("CREATE VIRTUAL TABLE ")
                        .table(named(table, index.name()))
                        .sql(" USING fts5(words, content = '', contentless_delete = 1, detail = none, tokenize ="
                                + " 'unicode61 remove_diacritics 0')"),
                each -> new TextIndexInterpreter(each).fill(table, index, key),
                each -> new TextIndexInterpreter(each).trigger(table, index, key, Event.INSERT),
                each -> new TextIndexInterpreter(each).trigger(table, index, key, Event.UPDATE),
                each -> new TextIndexInterpreter(each).trigger(table, index, key, Event.DELETE));
    }

    private void fill(TableName table, TextIndex index, Identifier key) {
        insert(named(table, index.name()));
        out.sql(" SELECT ").identifier(key).sql(", ");
        words(index, Optional.empty());
        out.sql(" FROM ").table(table);
    }

    private void trigger(TableName table, TextIndex index, Identifier key, Event event) {
        out.sql("CREATE TRIGGER ").table(named(table, event.trigger(index)));
        out.sql(
                switch (event) {
                    case INSERT -> " AFTER INSERT ON ";
                    case UPDATE -> " AFTER UPDATE ON ";
                    case DELETE -> " AFTER DELETE ON ";
                });
        out.identifier(table.name()).sql(" BEGIN");
        switch (event) {
            case INSERT -> added(index, key);
            case UPDATE -> {
                removed(index, key);
                added(index, key);
            }
            case DELETE -> removed(index, key);
        }
        out.sql(" END");
    }

    private void added(TextIndex index, Identifier key) {
        out.sql(" ");
        insert(new TableName(Optional.empty(), index.name()));
        out.sql(" VALUES (new.").identifier(key).sql(", ");
        words(index, Optional.of("new."));
        out.sql(");");
    }

    private void removed(TextIndex index, Identifier key) {
        out.sql(" DELETE FROM ")
                .identifier(index.name())
                .sql(" WHERE rowid = old.")
                .identifier(key)
                .sql(";");
    }

    private void insert(TableName table) {
        out.sql("INSERT INTO ").table(table).sql(" (rowid, words)");
    }

    private void words(TextIndex index, Optional<String> row) {
        out.sql("hysteria_words(");
        out.list(index.columns(), " || ' ' || ", column -> {
            out.sql("coalesce(").sql(row.orElse("")).identifier(column.name()).sql(", '')");
        });
        out.sql(")");
    }

    // ---- the texts of a row

    /** {@return the texts of a row in lower case, each behind a space} */
    private static Expr texts(TextIndex index, Function<ColumnName, Expr> columns) {
        List<Expr> parts = new ArrayList<>();
        for (ColumnName column : index.columns()) {
            parts.add(WordInterpreter.literal(" "));
            parts.add(new Expr.Function(
                    ScalarFunction.COALESCE, List.of(columns.apply(column), WordInterpreter.literal("")), TEXT));
        }
        return WordInterpreter.folded(new Expr.Concat(parts));
    }

    private static Expr unqualified(ColumnName column) {
        return new Expr.Output(column.name(), column.type());
    }

    /** {@return the columns of a table under some name} */
    static Function<ColumnName, Expr> of(Identifier alias) {
        return column -> new Expr.Column(alias, column.name(), column.type(), Nullability.NULLABLE);
    }
}
