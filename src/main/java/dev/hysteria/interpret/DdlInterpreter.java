package dev.hysteria.interpret;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ComputedStorage;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.ReferentialAction;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.dialect.DdlForms.IdentityForm;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Data definition as text: one change may take several statements. */
final class DdlInterpreter {

    private static final LogicalType TEXT = new LogicalType.Text();

    private final Dialect dialect;
    private final List<RenderedSql> statements = new ArrayList<>();
    private Renderer renderer;
    private SqlWriter out;

    DdlInterpreter(Dialect dialect) {
        this.dialect = dialect;
        this.renderer = new Renderer(dialect, ValueForm.LITERALS);
        this.out = renderer.out;
    }

    List<RenderedSql> write(Ddl ddl) {
        switch (ddl) {
            case Ddl.CreateTable table -> createTable(table);
            case Ddl.DropTable(TableName table) -> out.sql("DROP TABLE ").table(table);
            case Ddl.AddForeignKey(TableName table, Ddl.ForeignKey key) -> {
                out.sql("ALTER TABLE ").table(table).sql(" ADD ");
                foreignKey(key);
            }
            case Ddl.CreateIndex(TableName table, Ddl.Index index) -> createIndex(table, index);
        }
        statements.add(out.rendered());
        if (ddl instanceof Ddl.CreateTable table) {
            table.uniqueKeys().stream().filter(key -> isIndex(table, key)).forEach(key -> uniqueIndex(table, key));
            comments(table);
        }
        return statements;
    }

    private void createTable(Ddl.CreateTable table) {
        requireKeys(table);
        List<Runnable> elements = new ArrayList<>();
        for (Ddl.ColumnDefinition column : table.columns()) {
            elements.add(() -> column(table, column));
        }
        if (!declaresKeyAtColumn(table)) {
            table.primaryKey().ifPresent(key -> elements.add(() -> named(key.name(), "PRIMARY KEY", key.columns())));
        }
        table.uniqueKeys().stream()
                .filter(key -> !isIndex(table, key))
                .forEach(key -> elements.add(() -> named(key.name(), "UNIQUE", key.columns())));
        table.checks().forEach(check -> elements.add(() -> check(check)));
        table.foreignKeys().forEach(key -> elements.add(() -> foreignKey(key)));
        out.sql("CREATE TABLE ").table(table.table()).sql(" (\n  ");
        out.list(elements, ",\n  ", Runnable::run).sql("\n)");
    }

    private void requireKeys(Ddl.CreateTable table) {
        List<Identifier> keys = new ArrayList<>();
        table.primaryKey().ifPresent(key -> keys.addAll(key.columns()));
        table.uniqueKeys().forEach(key -> keys.addAll(key.columns()));
        table.foreignKeys().forEach(key -> keys.addAll(key.columns()));
        for (Ddl.ColumnDefinition column : table.columns()) {
            if (keys.contains(column.name())) {
                requireKey(column.name(), column.type());
            }
        }
    }

    private void requireKey(Identifier column, LogicalType type) {
        boolean endless = type instanceof LogicalType.Text
                || type instanceof LogicalType.Binary
                || type instanceof LogicalType.Json
                || type instanceof LogicalType.Array;
        switch (renderer.traits.ddl().textKeys()) {
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

    private boolean declaresKeyAtColumn(Ddl.CreateTable table) {
        return renderer.traits.ddl().identity() == IdentityForm.INTEGER_PRIMARY_KEY
                && table.columns().stream().anyMatch(column -> column.content() instanceof ColumnContent.Identity);
    }

    private void named(Identifier name, String words, List<Identifier> columns) {
        constraint(name).sql(words).sql(" (").identifiers(columns).sql(")");
    }

    private SqlWriter constraint(Identifier name) {
        return out.sql("CONSTRAINT ").identifier(name).sql(" ");
    }

    private void check(Ddl.Check check) {
        constraint(check.name()).sql("CHECK (");
        renderer.expressions.write(unqualified(check.condition()));
        out.sql(")");
    }

    private void foreignKey(Ddl.ForeignKey key) {
        named(key.name(), "FOREIGN KEY", key.columns());
        out.sql(" REFERENCES ")
                .table(key.referenced())
                .sql(" (")
                .identifiers(key.referencedColumns())
                .sql(")");
        action(" ON DELETE ", key.onDelete());
        switch (renderer.traits.ddl().updateActions()) {
            case ON_UPDATE -> action(" ON UPDATE ", key.onUpdate());
            case NONE -> {
                if (key.onUpdate() != ReferentialAction.NO_ACTION) {
                    throw renderer.refusal(
                            "a foreign key that follows a changed key",
                            "Leave keys unchanged, or update both in a transaction.");
                }
            }
        }
    }

    private void action(String words, ReferentialAction action) {
        out.sql(
                switch (action) {
                    case NO_ACTION -> "";
                    case CASCADE -> words + "CASCADE";
                    case SET_NULL -> words + "SET NULL";
                });
    }

    private void createIndex(TableName table, Ddl.Index index) {
        out.sql("CREATE INDEX ")
                .identifier(index.name())
                .sql(" ON ")
                .table(table)
                .sql(" (");
        out.list(index.keys(), ", ", key -> {
            Expr expression = unqualified(key.expression());
            boolean column = expression instanceof Expr.Output;
            requireIndexable(expression);
            out.sql(column ? "" : "(");
            renderer.expressions.write(expression);
            out.sql(column ? "" : ")");
            out.sql(
                    switch (key.direction()) {
                        case ASCENDING -> "";
                        case DESCENDING -> " DESC";
                    });
        });
        out.sql(")");
        if (!(index.predicate() instanceof Expr.True)) {
            switch (renderer.traits.ddl().partialIndexes()) {
                case WHERE, WHERE_AND_NULLS_BY_WHERE -> renderer.queries.where(unqualified(index.predicate()));
                case NONE, NONE_AND_NULLS_BY_CASE ->
                    throw renderer.refusal("an index on a part of the rows", "Index all rows.");
            }
        }
    }

    private void requireIndexable(Expr key) {
        if (key instanceof Expr.Output(Identifier name, LogicalType type)) {
            requireKey(name, type);
            return;
        }
        switch (renderer.traits.ddl().indexKeys()) {
            case EXPRESSIONS -> {}
            case COLUMNS ->
                throw renderer.refusal("an index on an expression", "Index a computed column of that expression.");
        }
    }

    /** In data definition, columns are named without their table. */
    private static Expr unqualified(Expr expression) {
        return new TreeMapper() {
            @Override
            public Expr expr(Expr inner) {
                return inner instanceof Expr.Column(var source, var name, var type, var nullability)
                        ? new Expr.Output(name, type)
                        : Tree.mapChildren(inner, this);
            }
        }.expr(expression);
    }

    // ---- unique keys that rows with nulls must not meet

    private boolean isIndex(Ddl.CreateTable table, Ddl.UniqueKey key) {
        boolean nulls = !nullable(table, key).isEmpty();
        return switch (renderer.traits.ddl().partialIndexes()) {
            case WHERE, NONE -> false;
            case WHERE_AND_NULLS_BY_WHERE -> nulls;
            case NONE_AND_NULLS_BY_CASE -> nulls && key.columns().size() > 1;
        };
    }

    private static List<Identifier> nullable(Ddl.CreateTable table, Ddl.UniqueKey key) {
        return table.columns().stream()
                .filter(column -> column.nullability() == Nullability.NULLABLE)
                .map(Ddl.ColumnDefinition::name)
                .filter(key.columns()::contains)
                .toList();
    }

    private void uniqueIndex(Ddl.CreateTable table, Ddl.UniqueKey key) {
        renderer = new Renderer(dialect, ValueForm.LITERALS);
        out = renderer.out;
        List<Identifier> nullable = nullable(table, key);
        out.sql("CREATE UNIQUE INDEX ")
                .identifier(key.name())
                .sql(" ON ")
                .table(table.table())
                .sql(" (");
        switch (renderer.traits.ddl().partialIndexes()) {
            case WHERE_AND_NULLS_BY_WHERE -> {
                out.identifiers(key.columns()).sql(") WHERE ");
                notNull(nullable);
            }
            case NONE_AND_NULLS_BY_CASE -> {
                out.list(key.columns(), ", ", column -> {
                    out.sql("CASE WHEN ");
                    notNull(nullable);
                    out.sql(" THEN ").identifier(column).sql(" END");
                });
                out.sql(")");
            }
            case WHERE, NONE -> throw new IllegalStateException("a constraint is enough");
        }
        statements.add(out.rendered());
    }

    private void notNull(List<Identifier> columns) {
        out.list(columns, " AND ", column -> out.identifier(column).sql(" IS NOT NULL"));
    }

    // ---- columns

    private void column(Ddl.CreateTable table, Ddl.ColumnDefinition column) {
        out.identifier(column.name()).sql(" ");
        switch (column.content()) {
            case ColumnContent.Plain plain -> typed(column);
            case ColumnContent.Default(Expr value) -> {
                typeOf(column);
                defaultName(table.table(), column.name());
                out.sql(" DEFAULT ");
                defaultValue(value, column.type());
                nullability(column);
            }
            case ColumnContent.Identity identity -> identity(table, column);
            case ColumnContent.Computed(Expr value, ComputedStorage storage) -> computed(column, value, storage);
        }
        switch (renderer.traits.ddl().comments()) {
            case INLINE ->
                column.comment().ifPresent(text -> out.sql(" COMMENT ").literal(text, TEXT));
            case STATEMENT, EXTENDED_PROPERTY, NONE -> {}
        }
    }

    private void typed(Ddl.ColumnDefinition column) {
        typeOf(column);
        nullability(column);
    }

    private void typeOf(Ddl.ColumnDefinition column) {
        requireExact(column);
        out.sql(dialect.columnType(column.type()));
    }

    /** Refuses a decimal that the database would round, here where the schema meets the dialect. */
    private void requireExact(Ddl.ColumnDefinition column) {
        boolean rounded = column.type() instanceof LogicalType.Decimal decimal
                && switch (renderer.traits.storage().decimals()) {
                    case EXACT -> false;
                    case EXACT_TO_15_DIGITS -> decimal.precision() > 15;
                };
        if (rounded) {
            throw renderer.refusal(
                    column.type().described() + " as the type of column " + column.name(),
                    "It keeps 15 digits exactly: use a precision of up to 15, or store the number as text.");
        }
    }

    private void nullability(Ddl.ColumnDefinition column) {
        out.sql(column.nullability() == Nullability.NOT_NULL ? " NOT NULL" : "");
    }

    private void defaultName(TableName table, Identifier column) {
        switch (renderer.traits.ddl().defaults()) {
            case NAMED -> out.sql(" CONSTRAINT ").identifier(Identifier.of("df_" + table.name() + "_" + column));
            case BARE, BARE_WHEN_SHORT -> {}
        }
    }

    private void defaultValue(Expr value, LogicalType column) {
        boolean constant =
                value instanceof Expr.Literal || value instanceof Expr.Parameter || value instanceof Expr.Null;
        boolean bare = constant
                && switch (renderer.traits.ddl().defaults()) {
                    case BARE, NAMED -> true;
                    case BARE_WHEN_SHORT -> isShort(column);
                };
        out.sql(bare ? "" : "(");
        renderer.expressions.stored(value);
        out.sql(bare ? "" : ")");
    }

    private static boolean isShort(LogicalType type) {
        return type.isNumeric()
                || type instanceof LogicalType.Bool
                || type instanceof LogicalType.Varchar
                || type instanceof LogicalType.Uuid
                || type instanceof LogicalType.Enumeration;
    }

    private void identity(Ddl.CreateTable table, Ddl.ColumnDefinition column) {
        switch (renderer.traits.ddl().identity()) {
            case GENERATED_BY_DEFAULT -> {
                typeOf(column);
                out.sql(" GENERATED BY DEFAULT AS IDENTITY");
            }
            case GENERATED_BY_DEFAULT_ON_NULL -> {
                typeOf(column);
                out.sql(" GENERATED BY DEFAULT ON NULL AS IDENTITY");
            }
            case AUTO_INCREMENT -> {
                typed(column);
                out.sql(" AUTO_INCREMENT");
            }
            case IDENTITY_FUNCTION -> {
                typeOf(column);
                out.sql(" IDENTITY(1, 1) NOT NULL");
            }
            case INTEGER_PRIMARY_KEY -> {
                boolean alone = table.primaryKey()
                        .filter(key -> key.columns().equals(List.of(column.name())))
                        .isPresent();
                if (!alone) {
                    throw renderer.refusal(
                            "a generated column that is not the whole primary key", "Make it the primary key.");
                }
                out.sql("INTEGER ");
                constraint(table.primaryKey().orElseThrow().name()).sql("PRIMARY KEY");
            }
        }
    }

    private void computed(Ddl.ColumnDefinition column, Expr value, ComputedStorage storage) {
        boolean stored = storage == ComputedStorage.STORED;
        switch (renderer.traits.ddl().computed()) {
            case GENERATED_ALWAYS -> generatedAlways(column, value, stored ? " STORED" : " VIRTUAL");
            case GENERATED_ALWAYS_STORED -> {
                if (!stored) {
                    throw renderer.refusal("a virtual computed column", "Store it.");
                }
                generatedAlways(column, value, " STORED");
            }
            case GENERATED_ALWAYS_VIRTUAL -> {
                if (stored) {
                    throw renderer.refusal("a stored computed column", "Make it virtual.");
                }
                generatedAlways(column, value, " VIRTUAL");
            }
            case AS_PERSISTED -> {
                out.sql("AS (");
                renderer.expressions.write(unqualified(value));
                out.sql(stored ? ") PERSISTED" : ")");
            }
        }
    }

    private void generatedAlways(Ddl.ColumnDefinition column, Expr value, String storage) {
        typeOf(column);
        out.sql(" GENERATED ALWAYS AS (");
        renderer.expressions.write(unqualified(value));
        out.sql(")").sql(storage);
    }

    // ---- comments

    private void comments(Ddl.CreateTable table) {
        for (Ddl.ColumnDefinition column : table.columns()) {
            column.comment()
                    .flatMap(text -> comment(table.table(), column.name(), text))
                    .ifPresent(statements::add);
        }
    }

    private Optional<RenderedSql> comment(TableName table, Identifier column, String text) {
        renderer = new Renderer(dialect, ValueForm.LITERALS);
        out = renderer.out;
        return switch (renderer.traits.ddl().comments()) {
            case STATEMENT -> {
                out.sql("COMMENT ON COLUMN ").table(table).sql(".").identifier(column);
                out.sql(" IS ").literal(text, TEXT);
                yield Optional.of(out.rendered());
            }
            case EXTENDED_PROPERTY -> {
                out.sql("EXEC sp_addextendedproperty @name = N'MS_Description', @value = ")
                        .literal(text, TEXT);
                out.sql(", @level0type = N'SCHEMA', @level0name = ");
                out.literal(table.namespace().map(Identifier::text).orElse("dbo"), TEXT);
                out.sql(", @level1type = N'TABLE', @level1name = ")
                        .literal(table.name().text(), TEXT);
                out.sql(", @level2type = N'COLUMN', @level2name = ").literal(column.text(), TEXT);
                yield Optional.of(out.rendered());
            }
            case INLINE, NONE -> Optional.empty();
        };
    }
}
