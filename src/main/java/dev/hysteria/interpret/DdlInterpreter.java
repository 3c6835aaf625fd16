package dev.hysteria.interpret;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ReferentialAction;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.TextIndex;
import dev.hysteria.ast.Uniqueness;
import dev.hysteria.dialect.DdlForms.EnumForm;
import dev.hysteria.dialect.DdlForms.IdentityForm;
import dev.hysteria.dialect.DdlForms.SequenceForm;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Data definition as text: one change may take several statements, or none. */
final class DdlInterpreter {

    private static final LogicalType TEXT = new LogicalType.Text();

    private final Dialect dialect;
    private final List<RenderedSql> statements = new ArrayList<>();

    DdlInterpreter(Dialect dialect) {
        this.dialect = dialect;
    }

    List<RenderedSql> write(Ddl ddl) {
        switch (ddl) {
            case Ddl.CreateTable table -> createTable(table);
            case Ddl.DropTable(TableName table) -> drop("DROP TABLE ", table);
            case Ddl.AddForeignKey(TableName table, Ddl.ForeignKey key) -> addForeignKey(table, key);
            case Ddl.CreateIndex(TableName table, Ddl.Index index) -> createIndex(table, index);
            case Ddl.CreateTextIndex(TableName table, TextIndex index) ->
                TextIndexInterpreter.creation(table, index, renderer()).forEach(this::statement);
            case Ddl.DropTextIndex(TableName table, TextIndex index) ->
                TextIndexInterpreter.removal(table, index, renderer()).forEach(this::statement);
            case Ddl.CreateView(TableName view, List<Identifier> columns, Query query) ->
                statement(renderer -> {
                    renderer.out.sql("CREATE VIEW ").table(view).sql(" (");
                    renderer.out.identifiers(columns).sql(") AS\n");
                    renderer.queries.kept(query);
                });
            case Ddl.DropView(TableName view) -> drop("DROP VIEW ", view);
            case Ddl.CreateSequence(TableName sequence) -> createSequence(sequence);
            case Ddl.DropSequence(TableName sequence) -> {
                requireSequences();
                drop("DROP SEQUENCE ", sequence);
            }
            case Ddl.CreateEnum(LogicalType.Enumeration type) -> createEnum(type);
            case Ddl.DropEnum(LogicalType.Enumeration type) -> {
                if (dialect.traits().ddl().enums() == EnumForm.TYPE) {
                    statement(renderer -> renderer.out.sql("DROP TYPE ").sql(dialect.columnType(type)));
                }
            }
        }
        return statements;
    }

    private void statement(Consumer<Renderer> write) {
        Renderer renderer = renderer();
        write.accept(renderer);
        statements.add(renderer.out.rendered());
    }

    private Renderer renderer() {
        return new Renderer(dialect, ValueForm.LITERALS);
    }

    private void drop(String words, TableName name) {
        statement(renderer -> renderer.out.sql(words).table(name));
    }

    // ---- tables

    private void createTable(Ddl.CreateTable table) {
        statement(renderer -> table(renderer, table));
        table.uniqueKeys().stream()
                .filter(key -> needsIndex(table, key))
                .forEach(key -> createIndex(table.table(), index(table, key)));
        comments(table);
    }

    private void table(Renderer renderer, Ddl.CreateTable table) {
        requireKeys(renderer, table);
        List<Runnable> elements = new ArrayList<>();
        var columns = new ColumnInterpreter(renderer);
        table.columns().forEach(column -> elements.add(() -> columns.write(table, column)));
        if (!declaresKeyAtColumn(table)) {
            table.primaryKey()
                    .ifPresent(key -> elements.add(() -> named(renderer, key.name(), "PRIMARY KEY", key.columns())));
        }
        table.uniqueKeys().stream()
                .filter(key -> !needsIndex(table, key))
                .forEach(key -> elements.add(() -> named(renderer, key.name(), "UNIQUE", key.columns())));
        table.checks().forEach(check -> elements.add(() -> check(renderer, check)));
        table.foreignKeys().forEach(key -> elements.add(() -> foreignKey(renderer, table.table(), key)));
        renderer.out.sql("CREATE TABLE ").table(table.table()).sql(" (\n  ");
        renderer.out.list(elements, ",\n  ", Runnable::run).sql("\n)");
    }

    private static void requireKeys(Renderer renderer, Ddl.CreateTable table) {
        List<Identifier> keys = new ArrayList<>();
        table.primaryKey().ifPresent(key -> keys.addAll(key.columns()));
        table.uniqueKeys().forEach(key -> keys.addAll(key.columns()));
        table.foreignKeys().forEach(key -> keys.addAll(key.columns()));
        table.columns().stream()
                .filter(column -> keys.contains(column.name()))
                .forEach(column -> IndexInterpreter.requireKey(renderer, column.name(), column.type()));
    }

    private boolean declaresKeyAtColumn(Ddl.CreateTable table) {
        return dialect.traits().ddl().identity() == IdentityForm.INTEGER_PRIMARY_KEY
                && table.columns().stream().anyMatch(column -> column.content() instanceof ColumnContent.Identity);
    }

    private static void named(Renderer renderer, Identifier name, String words, List<Identifier> columns) {
        renderer.out.sql("CONSTRAINT ").identifier(name).sql(" ").sql(words);
        renderer.out.sql(" (").identifiers(columns).sql(")");
    }

    private static void check(Renderer renderer, Ddl.Check check) {
        renderer.out.sql("CONSTRAINT ").identifier(check.name()).sql(" CHECK (");
        renderer.expressions.write(Unqualified.of(check.condition()));
        renderer.out.sql(")");
    }

    // ---- unique keys that a constraint would get wrong

    private boolean needsIndex(Ddl.CreateTable table, Ddl.UniqueKey key) {
        boolean nullable =
                columns(table, key).stream().anyMatch(column -> column.nullability() == Nullability.NULLABLE);
        return nullable
                && switch (dialect.traits().ddl().indexes().uniqueNulls()) {
                    case DISTINCT -> false;
                    case EQUAL -> true;
                    case EQUAL_UNLESS_ALL_NULL -> key.columns().size() > 1;
                };
    }

    private static Ddl.Index index(Ddl.CreateTable table, Ddl.UniqueKey key) {
        List<SortKey> keys = columns(table, key).stream()
                .map(column ->
                        new Expr.Column(table.table().name(), column.name(), column.type(), column.nullability()))
                .map(column -> SortKey.of(column, Direction.ASCENDING))
                .toList();
        return new Ddl.Index(key.name(), Uniqueness.UNIQUE, keys, new Expr.True());
    }

    private static List<Ddl.ColumnDefinition> columns(Ddl.CreateTable table, Ddl.UniqueKey key) {
        return key.columns().stream()
                .flatMap(name ->
                        table.columns().stream().filter(column -> column.name().equals(name)))
                .toList();
    }

    private void createIndex(TableName table, Ddl.Index index) {
        statement(renderer -> new IndexInterpreter(renderer).create(table, index));
    }

    // ---- foreign keys

    private void addForeignKey(TableName table, Ddl.ForeignKey key) {
        statement(renderer -> {
            switch (renderer.traits.ddl().foreignKeys().addition()) {
                case ALTER_TABLE -> {
                    renderer.out.sql("ALTER TABLE ").table(table).sql(" ADD ");
                    foreignKey(renderer, table, key);
                }
                case IN_CREATE_TABLE_ONLY ->
                    throw renderer.refusal(
                            "a foreign key for a table that is there",
                            "Create the table with it, all statements of createAll(…) rendered together.");
            }
        });
    }

    private static void foreignKey(Renderer renderer, TableName table, Ddl.ForeignKey key) {
        named(renderer, key.name(), "FOREIGN KEY", key.columns());
        renderer.out.sql(" REFERENCES ");
        referenced(renderer, table, key.referenced());
        renderer.out.sql(" (");
        renderer.out.identifiers(key.referencedColumns()).sql(")");
        action(renderer, " ON DELETE ", key.onDelete());
        switch (renderer.traits.ddl().foreignKeys().updates()) {
            case ON_UPDATE -> action(renderer, " ON UPDATE ", key.onUpdate());
            case NONE -> {
                if (key.onUpdate() != ReferentialAction.NO_ACTION) {
                    throw renderer.refusal(
                            "a foreign key that follows a changed key",
                            "Leave keys unchanged, or update both in a transaction.");
                }
            }
        }
    }

    /** Within an attached file, the table referred to is named alone. */
    private static void referenced(Renderer renderer, TableName table, TableName referenced) {
        switch (renderer.traits.naming().namespaces()) {
            case SCHEMA, DATABASE -> renderer.out.table(referenced);
            case ATTACHED -> {
                if (!table.namespace().equals(referenced.namespace())) {
                    throw renderer.refusal(
                            "a foreign key from " + table + " to " + referenced + ", in another namespace",
                            "Keep both tables in one file.");
                }
                renderer.out.identifier(referenced.name());
            }
        }
    }

    private static void action(Renderer renderer, String words, ReferentialAction action) {
        renderer.out.sql(
                switch (action) {
                    case NO_ACTION -> "";
                    case CASCADE -> words + "CASCADE";
                    case SET_NULL -> words + "SET NULL";
                });
    }

    // ---- sequences and types

    private void createSequence(TableName sequence) {
        requireSequences();
        statement(
                renderer -> renderer.out.sql("CREATE SEQUENCE ").table(sequence).sql(" START WITH 1 INCREMENT BY 1"));
    }

    private void requireSequences() {
        if (dialect.traits().ddl().sequences() == SequenceForm.NONE) {
            throw noSequences(dialect);
        }
    }

    /** {@return the refusal of a sequence, to be thrown} */
    static UnsupportedFeature noSequences(Dialect dialect) {
        return new UnsupportedFeature(
                "a sequence",
                dialect.name(),
                "Let the database number the key with generated(), or make keys in the application with"
                        + " generatedBy(…).");
    }

    private void createEnum(LogicalType.Enumeration type) {
        if (dialect.traits().ddl().enums() == EnumForm.TYPE) {
            statement(renderer -> {
                renderer.out.sql("CREATE TYPE ").sql(dialect.columnType(type)).sql(" AS ENUM (");
                renderer.out
                        .list(type.labels(), ", ", label -> renderer.out.literal(label, TEXT))
                        .sql(")");
            });
        }
    }

    // ---- comments

    private void comments(Ddl.CreateTable table) {
        for (Ddl.ColumnDefinition column : table.columns()) {
            column.comment().ifPresent(text -> comment(table.table(), column.name(), text));
        }
    }

    private void comment(TableName table, Identifier column, String text) {
        switch (dialect.traits().ddl().comments()) {
            case STATEMENT ->
                statement(renderer -> {
                    renderer.out.sql("COMMENT ON COLUMN ").table(table).sql(".").identifier(column);
                    renderer.out.sql(" IS ").literal(text, TEXT);
                });
            case EXTENDED_PROPERTY -> statement(renderer -> extendedProperty(renderer.out, table, column, text));
            case INLINE, NONE -> {}
        }
    }

    private static void extendedProperty(SqlWriter out, TableName table, Identifier column, String text) {
        out.sql("EXEC sp_addextendedproperty @name = N'MS_Description', @value = ")
                .literal(text, TEXT);
        out.sql(", @level0type = N'SCHEMA', @level0name = ");
        out.literal(table.namespace().map(Identifier::text).orElse("dbo"), TEXT);
        out.sql(", @level1type = N'TABLE', @level1name = ").literal(table.name().text(), TEXT);
        out.sql(", @level2type = N'COLUMN', @level2name = ").literal(column.text(), TEXT);
    }
}
