package dev.hysteria.interpret;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.ComputedStorage;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.TableName;
import dev.hysteria.dialect.DdlForms.EnumForm;
import dev.hysteria.dialect.StorageForms.ArrayStorage;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.JsonArray;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Columns of a table's definition as text: type, default, checks of what the type can't keep out, comment. */
final class ColumnInterpreter {

    private static final LogicalType TEXT = new LogicalType.Text();

    private final Renderer renderer;
    private final SqlWriter out;

    ColumnInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    void write(Ddl.CreateTable table, Ddl.ColumnDefinition column) {
        out.identifier(column.name()).sql(" ");
        switch (column.content()) {
            case ColumnContent.Plain plain -> typed(column);
            case ColumnContent.Default(Expr value) -> {
                typeOf(column);
                beforeDefault(table, column);
                defaultValue(value, column.type());
                nullability(column);
            }
            case ColumnContent.Identity identity -> identity(table, column);
            case ColumnContent.Sequence(TableName sequence) -> {
                typeOf(column);
                beforeDefault(table, column);
                nextValue(sequence);
                nullability(column);
            }
            case ColumnContent.Computed(Expr value, ComputedStorage storage) -> computed(column, value, storage);
        }
        switch (renderer.traits.ddl().comments()) {
            case INLINE ->
                column.comment().ifPresent(text -> out.sql(" COMMENT ").literal(text, TEXT));
            case STATEMENT, EXTENDED_PROPERTY, NONE -> {}
        }
        switch (column.content()) {
            case ColumnContent.Plain plain -> checks(column);
            case ColumnContent.Default given -> checks(column);
            case ColumnContent.Sequence sequence -> checks(column);
            case ColumnContent.Identity identity -> {}
            case ColumnContent.Computed computed -> {}
        }
    }

    private void typed(Ddl.ColumnDefinition column) {
        typeOf(column);
        nullability(column);
    }

    private void typeOf(Ddl.ColumnDefinition column) {
        requireExact(column);
        out.sql(renderer.dialect.columnType(column.type()));
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

    // ---- where a value comes from that is left out

    private void beforeDefault(Ddl.CreateTable table, Ddl.ColumnDefinition column) {
        switch (renderer.traits.ddl().defaults()) {
            case NAMED -> {
                String name = "df_" + table.table().name() + "_" + column.name();
                out.sql(" CONSTRAINT ").identifier(Identifier.of(name));
            }
            case BARE, BARE_WHEN_SHORT -> {}
        }
        out.sql(" DEFAULT ");
    }

    private void defaultValue(Expr value, LogicalType column) {
        boolean constant =
                value instanceof Expr.Literal || value instanceof Expr.Parameter || value instanceof Expr.Null;
        boolean called = value.type() instanceof LogicalType.Json && !(value instanceof Expr.Null);
        boolean bare = constant
                && !called
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

    private void nextValue(TableName sequence) {
        switch (renderer.traits.ddl().sequences()) {
            case NEXTVAL_FUNCTION -> {
                String name = new SqlWriter(renderer.dialect, ValueForm.LITERALS)
                        .table(sequence)
                        .rendered()
                        .text();
                out.sql("nextval(").literal(name, TEXT).sql(")");
            }
            case NEXT_VALUE_FOR -> out.sql("(NEXT VALUE FOR ").table(sequence).sql(")");
            case NEXTVAL_COLUMN -> out.table(sequence).sql(".NEXTVAL");
            case NONE -> throw DdlInterpreter.noSequences(renderer.dialect);
        }
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
            case INTEGER_PRIMARY_KEY -> integerPrimaryKey(table, column);
        }
    }

    private void integerPrimaryKey(Ddl.CreateTable table, Ddl.ColumnDefinition column) {
        var key = table.primaryKey()
                .filter(primary -> primary.columns().equals(List.of(column.name())))
                .orElseThrow(() -> renderer.refusal(
                        "a generated column that is not the whole primary key", "Make it the primary key."));
        out.sql("INTEGER CONSTRAINT ").identifier(key.name()).sql(" PRIMARY KEY");
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
                renderer.expressions.write(Unqualified.of(value));
                out.sql(stored ? ") PERSISTED" : ")");
            }
        }
    }

    private void generatedAlways(Ddl.ColumnDefinition column, Expr value, String storage) {
        typeOf(column);
        out.sql(" GENERATED ALWAYS AS (");
        renderer.expressions.write(Unqualified.of(value));
        out.sql(")").sql(storage);
    }

    // ---- checks

    // In one clause: not every database takes a second one at a column.
    private void checks(Ddl.ColumnDefinition column) {
        Expr stored = new Expr.Output(column.name(), column.type());
        List<Runnable> conditions = new ArrayList<>();
        renderer.dialect
                .columnCheck(column.type())
                .ifPresent(form -> conditions.add(() -> renderer.expressions.form(form, stored)));
        if (column.type() instanceof LogicalType.Enumeration type && !isChecked(type)) {
            conditions.add(() -> renderer.expressions.write(labels(stored, type)));
        }
        if (column.type() instanceof LogicalType.Array(LogicalType.Enumeration element) && !isElementChecked(element)) {
            conditions.add(() -> elements(column.name(), element));
        }
        if (!conditions.isEmpty()) {
            out.sql(" CHECK (").list(conditions, " AND ", Runnable::run).sql(")");
        }
    }

    private static Expr labels(Expr stored, LogicalType.Enumeration type) {
        return new Expr.InList(
                stored,
                type.labels().stream()
                        .<Expr>map(label -> new Expr.Literal(label, type))
                        .toList());
    }

    /** {@return whether something else keeps other labels out: the table's check, or the column's type} */
    private boolean isChecked(LogicalType.Enumeration type) {
        return type.storage() == EnumStorage.TEXT_WITH_CHECK
                || switch (renderer.traits.ddl().enums()) {
                    case TYPE, INLINE -> true;
                    case CHECK -> false;
                };
    }

    private boolean isElementChecked(LogicalType.Enumeration element) {
        return element.storage() == EnumStorage.NATIVE
                && renderer.traits.ddl().enums() == EnumForm.TYPE
                && renderer.traits.storage().arrays() == ArrayStorage.NATIVE;
    }

    private void elements(Identifier column, LogicalType.Enumeration element) {
        switch (renderer.traits.storage().arrays()) {
            case NATIVE -> {
                out.sql("array_remove(").identifier(column).sql(", NULL) <@ ");
                out.literal(element.labels(), new LogicalType.Array(element));
            }
            case JSON -> renderer.expressions.write(emptiedOf(column, element));
        }
    }

    /** Whether nothing is left of the JSON array when the labels, as JSON texts, and what stands between them are taken away. */
    private static Expr emptiedOf(Identifier column, LogicalType.Enumeration element) {
        Stream<String> labels = element.labels().stream().map(ColumnInterpreter::quoted);
        Expr rest = Stream.concat(labels, Stream.of("null", ",", " "))
                .map(ColumnInterpreter::text)
                .reduce(
                        new Expr.Output(column, TEXT),
                        (left, gone) -> new Expr.Function(ScalarFunction.REPLACE, List.of(left, gone, text("")), TEXT));
        return new Expr.Comparison(ComparisonOperator.EQUAL, rest, text("[]"));
    }

    private static String quoted(String label) {
        String array = JsonArray.write(List.of(label), TEXT);
        return array.substring(1, array.length() - 1);
    }

    private static Expr text(String value) {
        return new Expr.Literal(value, TEXT);
    }
}
