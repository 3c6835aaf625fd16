package dev.hysteria.equivalence;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;

/**
 * A table of a generated schema.
 *
 * @param key how many of the columns, from the first, are the primary key
 */
record Table(TableName name, List<Column> columns, int key) {
    Table {
        columns = List.copyOf(columns);
    }

    /** A column, and how far its values lie from the middle. */
    record Column(Identifier name, LogicalType type, Nullability nullability, Span span) {

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

    List<Column> keyColumns() {
        return columns.subList(0, key);
    }

    Source.Table as(Identifier alias) {
        return new Source.Table(name, alias);
    }

    Target target(Identifier alias) {
        return new Target(name, alias, keyColumns().stream().map(Column::named).toList());
    }

    Ddl definition() {
        return new Ddl.CreateTable(
                name,
                columns.stream()
                        .map(column -> new Ddl.ColumnDefinition(
                                column.name(),
                                column.type(),
                                column.nullability(),
                                new ColumnContent.Plain(),
                                Optional.empty()))
                        .toList(),
                Optional.of(new Ddl.PrimaryKey(
                        Identifier.of(name.name() + "_key"),
                        keyColumns().stream().map(Column::name).toList())),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name.toString()).append(" (");
        for (Column column : columns) {
            text.append(column == columns.getFirst() ? "" : ", ")
                    .append(column.name())
                    .append(' ')
                    .append(column.type().described())
                    .append(column.isNullable() ? "" : " not null");
        }
        return text.append("), key of ").append(key).toString();
    }
}
