package dev.hysteria.ast;

import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;

/** A statement that changes what a database contains besides rows. */
public sealed interface Ddl extends Statement {

    /** Creates a table with its keys and checks; foreign keys to tables that come later are added by {@link AddForeignKey}. */
    record CreateTable(
            TableName table,
            List<ColumnDefinition> columns,
            Optional<PrimaryKey> primaryKey,
            List<UniqueKey> uniqueKeys,
            List<Check> checks,
            List<ForeignKey> foreignKeys)
            implements Ddl {
        public CreateTable {
            columns = List.copyOf(columns);
            uniqueKeys = List.copyOf(uniqueKeys);
            checks = List.copyOf(checks);
            foreignKeys = List.copyOf(foreignKeys);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("table " + table + " has no columns");
            }
        }
    }

    /** Removes a table; an error when something refers to it or it is not there. */
    record DropTable(TableName table) implements Ddl {}

    /** A foreign key for a table that is there already. */
    record AddForeignKey(TableName table, ForeignKey key) implements Ddl {}

    /** An index for a table that is there already. */
    record CreateIndex(TableName table, Index index) implements Ddl {}

    /** An index of words for a table that is there already. */
    record CreateTextIndex(TableName table, TextIndex index) implements Ddl {}

    /** Removes an index of words; its table is there still. */
    record DropTextIndex(TableName table, TextIndex index) implements Ddl {}

    /** A view: a query under a name, whose columns are these. Its values are written into it. */
    record CreateView(TableName view, List<Identifier> columns, Query query) implements Ddl {
        public CreateView {
            columns = List.copyOf(columns);
            if (columns.size() != query.items().size()) {
                throw new IllegalArgumentException("view " + view + " has " + columns.size()
                        + " columns, but its query returns " + query.items().size());
            }
        }
    }

    /** Removes a view; an error when something refers to it or it is not there. */
    record DropView(TableName view) implements Ddl {}

    /** A counter from 1, independent of tables. It has gaps: a number once given is not given again. */
    record CreateSequence(TableName sequence) implements Ddl {}

    /** Removes a sequence; an error when something refers to it or it is not there. */
    record DropSequence(TableName sequence) implements Ddl {}

    /** A type of labels for the columns that are stored as it; nothing where the database has no such types. */
    record CreateEnum(LogicalType.Enumeration type) implements Ddl {}

    /** Removes a type of labels; nothing where the database has no such types. */
    record DropEnum(LogicalType.Enumeration type) implements Ddl {}

    /** A column as it is declared. Text columns compare by code point. */
    record ColumnDefinition(
            Identifier name,
            LogicalType type,
            Nullability nullability,
            ColumnContent content,
            Optional<String> comment) {}

    /** The columns that identify a row. */
    record PrimaryKey(Identifier name, List<Identifier> columns) {
        public PrimaryKey {
            columns = List.copyOf(columns);
        }
    }

    /** Columns whose values no two rows share. */
    record UniqueKey(Identifier name, List<Identifier> columns) {
        public UniqueKey {
            columns = List.copyOf(columns);
        }
    }

    /** A condition every row must not make FALSE. */
    record Check(Identifier name, Expr condition) {}

    /** Columns whose values are those of a key of another table, or of the same one. */
    record ForeignKey(
            Identifier name,
            List<Identifier> columns,
            TableName referenced,
            List<Identifier> referencedColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate) {
        public ForeignKey {
            columns = List.copyOf(columns);
            referencedColumns = List.copyOf(referencedColumns);
        }
    }

    /** An index; {@code predicate} restricts it to the rows for which it is TRUE, {@link Expr.True} when it has all. */
    record Index(Identifier name, Uniqueness uniqueness, List<SortKey> keys, Expr predicate) {
        public Index {
            keys = List.copyOf(keys);
        }
    }
}
