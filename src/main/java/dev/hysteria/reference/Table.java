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
import java.util.Optional;

/**
 * A table: immutable.
 *
 * @param definition how it was created, with the foreign keys that were added since
 * @param rows its rows, by a number that each keeps as long as it is there
 * @param nextRow the number of the next row
 * @param nextIdentity what the next row's identity column is given
 */
record Table(Ddl.CreateTable definition, Heading heading, Map<Long, Tuple> rows, long nextRow, long nextIdentity) {

    Table {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    static Table of(Ddl.CreateTable definition) {
        List<Identifier> columns =
                definition.columns().stream().map(Ddl.ColumnDefinition::name).toList();
        return new Table(definition, new Heading(columns), Map.of(), 0, 1);
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
        return new Table(more, heading, rows, nextRow, nextIdentity);
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

    /** {@return the primary key and the unique keys} */
    List<Ddl.UniqueKey> keys() {
        List<Ddl.UniqueKey> keys = new ArrayList<>();
        Optional<Ddl.PrimaryKey> primary = definition.primaryKey();
        primary.ifPresent(key -> keys.add(new Ddl.UniqueKey(key.name(), key.columns())));
        keys.addAll(definition.uniqueKeys());
        return keys;
    }

    /** {@return what the values of some columns of a row are told apart by} */
    Identity identity(Tuple row, List<Identifier> columns) {
        List<LogicalType> types =
                columns.stream().map(column -> column(column).type()).toList();
        return Identity.of(row.values(columns), types);
    }
}
