package dev.hysteria.reference;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.TableName;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table: immutable.
 *
 * @param definition how it was created, with the foreign keys that were added since
 * @param indexes its unique indexes; the others have no effect
 * @param rows its rows, by a number that each keeps as long as it is there
 * @param nextRow the number of the next row
 * @param nextIdentity what the next row's identity column is given
 */
record Table(
        Ddl.CreateTable definition,
        List<Ddl.Index> indexes,
        Heading heading,
        Map<Long, Tuple> rows,
        long nextRow,
        long nextIdentity) {

    Table {
        indexes = List.copyOf(indexes);
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    static Table of(Ddl.CreateTable definition) {
        List<Identifier> columns =
                definition.columns().stream().map(Ddl.ColumnDefinition::name).toList();
        return new Table(definition, List.of(), new Heading(columns), Map.of(), 0, 1);
    }

    Table withForeignKey(Ddl.ForeignKey key) {
        List<Ddl.ForeignKey> keys = new ArrayList<>(definition.foreignKeys());
        keys.add(key);
        Ddl.CreateTable more = new Ddl.CreateTable(
                definition.table(),
                definition.columns(),
                definition.primaryKey(),
                definition.uniqueKeys(),
                definition.checks(),
                keys);
        return new Table(more, indexes, heading, rows, nextRow, nextIdentity);
    }

    Table withIndex(Ddl.Index index) {
        List<Ddl.Index> more = new ArrayList<>(indexes);
        more.add(index);
        return new Table(definition, more, heading, rows, nextRow, nextIdentity);
    }

    TableName name() {
        return definition.table();
    }

    Relation relation() {
        return new Relation(heading, List.copyOf(rows.values()));
    }

    Ddl.ColumnDefinition column(Identifier name) {
        return definition.columns().get(heading.place(name));
    }

    /** {@return the primary key, the unique keys and the unique indexes} */
    List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        definition.primaryKey().ifPresent(key -> keys.add(Key.of(key.name(), key.columns(), this)));
        definition.uniqueKeys().forEach(key -> keys.add(Key.of(key.name(), key.columns(), this)));
        indexes.forEach(index -> keys.add(Key.of(index)));
        return keys;
    }

    /** {@return the scope of what the table's own checks, indexes and computed columns say about a row} */
    Scope scope(Tuple row) {
        return new Scope.Sources(new Scope.Outermost(), Map.of(name().name(), row));
    }

    /** {@return what the values of some columns of a row are told apart by} */
    Identity identity(Tuple row, List<Identifier> columns) {
        List<LogicalType> types =
                columns.stream().map(column -> column(column).type()).toList();
        return Identity.of(row.values(columns), types);
    }
}
