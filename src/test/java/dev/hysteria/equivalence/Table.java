package dev.hysteria.equivalence;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of a generated schema.
 *
 * @param key how many of the columns, from the first, are the primary key
 */
record Table(TableName name, List<Column> columns, int key, Constraints constraints) {
    Table {
        columns = List.copyOf(columns);
    }

    /** What a table demands of its rows besides the primary key. */
    record Constraints(List<Ddl.UniqueKey> uniqueKeys, List<Ddl.Check> checks, List<Ddl.ForeignKey> foreignKeys) {
        Constraints {
            uniqueKeys = List.copyOf(uniqueKeys);
            checks = List.copyOf(checks);
            foreignKeys = List.copyOf(foreignKeys);
        }
    }

    /** A column, and how far its values lie from the middle. */
    record Column(Identifier name, LogicalType type, Nullability nullability, Span span, ColumnContent content) {

        static Column plain(String name, LogicalType type, Nullability nullability, Span span) {
            return new Column(Identifier.of(name), type, nullability, span, new ColumnContent.Plain());
        }

        Column with(ColumnContent newContent) {
            return new Column(name, type, nullability, span, newContent);
        }

        boolean isComputed() {
            return content instanceof ColumnContent.Computed;
        }

        boolean isIdentity() {
            return content instanceof ColumnContent.Identity;
        }

        /** {@return whether a row must be given a value for it} */
        boolean isRequired() {
            return !isNullable() && content instanceof ColumnContent.Plain;
        }

        boolean isNullable() {
            return nullability == Nullability.NULLABLE;
        }

        /** {@return the column of the source with this alias} */
        Expr.Column of(Identifier alias) {
            return new Expr.Column(alias, name, type, nullability);
        }

        ColumnName named() {
            return new ColumnName(name, type);
        }
    }

    /** {@return the columns that rows give values for} */
    List<Column> given() {
        return columns.stream().filter(column -> !column.isComputed()).toList();
    }

    Column column(Identifier name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the column that the database numbers} */
    Optional<Column> identity() {
        return columns.stream().filter(Column::isIdentity).findFirst();
    }

    /** {@return whether the column alone is a primary key of integers: without a value some databases number it, declared so or not} */
    boolean isNumber(Column column) {
        return key == 1 && column.equals(columns.getFirst()) && column.type().isInteger();
    }

    /** {@return the columns of each of its keys, the primary one first} */
    List<List<Identifier>> keys() {
        return Stream.concat(
                        Stream.of(keyColumns().stream().map(Column::name).toList()),
                        constraints.uniqueKeys().stream().map(Ddl.UniqueKey::columns))
                .toList();
    }

    /** {@return the foreign keys whose rows are of this table too} */
    List<Ddl.ForeignKey> selfReferences() {
        return constraints.foreignKeys().stream()
                .filter(key -> key.referenced().equals(name))
                .toList();
    }

    List<Column> keyColumns() {
        return columns.subList(0, key);
    }

    Source.Table as(Identifier alias) {
        return new Source.Table(name, alias);
    }

    Target target(Identifier alias) {
        return new Target(name, alias, keyColumns().stream().map(Column::named).toList());
    }

    /** {@return the query of all columns of all rows} */
    Query all() {
        Identifier alias = Identifier.of("everything");
        return Query.Select.of(
                columns.stream()
                        .map(column -> new SelectItem(column.of(alias), column.name()))
                        .toList(),
                as(alias));
    }

    Ddl.CreateTable definition() {
        return new Ddl.CreateTable(
                name,
                columns.stream()
                        .map(column -> new Ddl.ColumnDefinition(
                                column.name(), column.type(), column.nullability(), column.content(), Optional.empty()))
                        .toList(),
                Optional.of(new Ddl.PrimaryKey(
                        Identifier.of(name.name() + "_key"),
                        keyColumns().stream().map(Column::name).toList())),
                constraints.uniqueKeys(),
                constraints.checks(),
                constraints.foreignKeys());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name.toString()).append(" (");
        for (Column column : columns) {
            text.append(column == columns.getFirst() ? "" : ", ")
                    .append(column.name())
                    .append(' ')
                    .append(column.type().described())
                    .append(column.isNullable() ? "" : " not null")
                    .append(column.content() instanceof ColumnContent.Plain ? "" : " " + column.content());
        }
        text.append("), key of ").append(key);
        constraints.uniqueKeys().forEach(unique -> text.append("\n  unique ").append(unique.columns()));
        constraints.checks().forEach(check -> text.append("\n  check ").append(check.condition()));
        constraints.foreignKeys().forEach(foreign -> text.append("\n  ").append(foreign));
        return text.toString();
    }
}
