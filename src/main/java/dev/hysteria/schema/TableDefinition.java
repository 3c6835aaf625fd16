package dev.hysteria.schema;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Nullability;
import dev.hysteria.error.QueryException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a table is created, with some of its foreign keys left for later. */
record TableDefinition<E>(Schema<E> schema, Set<Constraint.ForeignKey<?>> deferred) {

    static <E> TableDefinition<E> of(Schema<E> schema) {
        return new TableDefinition<>(schema, Set.of());
    }

    /** {@return the statements that create what the table's columns need, the table, then its indexes} */
    List<Ddl> statements() {
        return Stream.of(needs(), Stream.of(createTable()), indexes())
                .flatMap(statements -> statements)
                .toList();
    }

    /** {@return the statements that create the enum types and sequences of the columns, each once} */
    Stream<Ddl> needs() {
        return Stream.concat(enums(), sequences()).distinct();
    }

    private Stream<Ddl> enums() {
        return schema.columns().stream()
                .flatMap(column -> NativeEnums.of(column).stream())
                .map(Ddl.CreateEnum::new);
    }

    private Stream<Ddl> sequences() {
        return schema.columns().stream()
                .map(Column::content)
                .filter(ColumnContent.Sequence.class::isInstance)
                .map(content -> new Ddl.CreateSequence(((ColumnContent.Sequence) content).sequence()));
    }

    Ddl createTable() {
        if (schema.kind() == TableKind.VIEW) {
            throw QueryException.invalid(
                    schema.table() + " is a view, which its columns do not define",
                    "create it from its query, with View.of(…).");
        }
        return new Ddl.CreateTable(
                schema.table(),
                schema.columns().stream().map(TableDefinition::column).toList(),
                schema.primaryKey().map(key -> new Ddl.PrimaryKey(key.name(), Names.of(key.columns()))),
                schema.uniqueKeys().stream()
                        .map(key -> new Ddl.UniqueKey(key.name(), Names.of(key.columns())))
                        .toList(),
                schema.checks().stream()
                        .map(check -> new Ddl.Check(check.name(), check.condition()))
                        .toList(),
                schema.foreignKeys().stream()
                        .filter(key -> !deferred.contains(key))
                        .map(TableDefinition::foreignKey)
                        .toList());
    }

    Stream<Ddl> indexes() {
        return Stream.concat(
                schema.indexes().stream().map(index -> new Ddl.CreateIndex(schema.table(), index)),
                schema.textIndexes().stream().map(index -> new Ddl.CreateTextIndex(schema.table(), index)));
    }

    Stream<Ddl> deferredKeys() {
        return schema.foreignKeys().stream()
                .filter(deferred::contains)
                .map(key -> new Ddl.AddForeignKey(schema.table(), foreignKey(key)));
    }

    private static Ddl.ColumnDefinition column(Column<?, ?> column) {
        return new Ddl.ColumnDefinition(
                column.name(),
                column.type().logical(),
                column.isNullable() ? Nullability.NULLABLE : Nullability.NOT_NULL,
                column.content(),
                column.definition().notes().comment());
    }

    private static Ddl.ForeignKey foreignKey(Constraint.ForeignKey<?> key) {
        return new Ddl.ForeignKey(
                key.name(),
                Names.of(key.columns()),
                key.referencedTable(),
                Names.of(key.referenced()),
                key.actions().onDelete(),
                key.actions().onUpdate());
    }
}
