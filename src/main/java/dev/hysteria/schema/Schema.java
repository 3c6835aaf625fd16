package dev.hysteria.schema;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Scoping;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.TextIndex;
import dev.hysteria.error.ConstraintReference;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import dev.hysteria.expression.TableExpression;
import dev.hysteria.schema.Supplied.Versioning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A table or view and the record its rows are read into; immutable, checked when it was built, safe to share.
 *
 * @param <E> the record
 */
public final class Schema<E> implements TableExpression<E> {

    private final Owner<E> owner;
    private final Optional<TableName> renamedFrom;
    private final Selectable<E> mapping;
    private final List<Column<E, ?>> columns;
    private final Constraints<E> constraints;
    private final Rules<E> rules;
    private final RecordWriter<E> writer;
    private final List<Integer> presence;
    private final Scopes<E> scopes;
    private final Scoping scoping;

    Schema(
            Owner<E> owner,
            Optional<TableName> renamedFrom,
            Selectable<E> mapping,
            List<Column<E, ?>> columns,
            Constraints<E> constraints,
            Rules<E> rules,
            Scopes<E> scopes) {
        this.owner = owner;
        this.renamedFrom = renamedFrom;
        this.mapping = mapping;
        this.columns = columns;
        this.constraints = constraints;
        this.rules = rules;
        this.scopes = scopes;
        this.scoping = scopes.scoping(columns);
        this.writer = new RecordWriter<>(columns);
        this.presence = columns.stream()
                .filter(column -> !column.isNullable())
                .findFirst()
                .map(column -> List.of(columns.indexOf(column)))
                .orElseGet(mapping::presence);
    }

    // ---- declaring

    /** {@return a builder for a table in the connection's default namespace} */
    public static <E> SchemaBuilder<E> builder(String table) {
        return builder(table, NamingConvention.AS_IS);
    }

    /** {@return a builder for a table whose columns are declared by the names of the record's components} */
    public static <E> SchemaBuilder<E> builder(String table, NamingConvention naming) {
        return new SchemaBuilder<>(new Owner<>(Optional.empty(), table, TableKind.TABLE), naming);
    }

    /** {@return a builder for a table in a namespace (an SQL schema)} */
    public static <E> SchemaBuilder<E> builder(String namespace, String table) {
        return builder(namespace, table, NamingConvention.AS_IS);
    }

    /** {@return a builder for a table in a namespace whose columns are declared by the names of the record's components} */
    public static <E> SchemaBuilder<E> builder(String namespace, String table, NamingConvention naming) {
        return new SchemaBuilder<>(new Owner<>(Optional.of(namespace), table, TableKind.TABLE), naming);
    }

    /** {@return a builder for a view: read like a table, never written, and created from a query instead of its columns} */
    public static <E> SchemaBuilder<E> view(String name) {
        return new SchemaBuilder<>(new Owner<>(Optional.empty(), name, TableKind.VIEW), NamingConvention.AS_IS);
    }

    /** {@return a builder for a view in a namespace (an SQL schema)} */
    public static <E> SchemaBuilder<E> view(String namespace, String name) {
        return new SchemaBuilder<>(new Owner<>(Optional.of(namespace), name, TableKind.VIEW), NamingConvention.AS_IS);
    }

    // ---- what it is

    /** {@return the table's name} */
    public TableName table() {
        return owner.table();
    }

    /** {@return whether it is a table or a view} */
    public TableKind kind() {
        return owner.kind();
    }

    /** {@return the name a migration finds the table under before it renames it} */
    public Optional<TableName> renamedFrom() {
        return renamedFrom;
    }

    /** {@return its columns, in the mapping's order, which is the order they are read and written in} */
    public List<Column<E, ?>> columns() {
        return columns;
    }

    /** {@return the column of this name} */
    public Optional<Column<E, ?>> column(Identifier name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** {@return its primary key, when it has one} */
    public Optional<Constraint.PrimaryKey<E>> primaryKey() {
        return constraints.primaryKey();
    }

    /** {@return the column that is the version of its rows, when one is} */
    public Optional<Column<E, ?>> version() {
        return columns.stream()
                .filter(column -> column.definition().supplied().versioning() == Versioning.VERSION)
                .findFirst();
    }

    /** {@return the column that says when a row was deleted, of a table that keeps deleted rows} */
    public Optional<TimeColumn<E, Instant>> deletedAt() {
        return scopes.deletedAt();
    }

    /** {@return which of its rows statements mean} */
    public Scoping scoping() {
        return scoping;
    }

    /** {@return its unique keys, without the primary key} */
    public List<Constraint.UniqueKey<E>> uniqueKeys() {
        return constraints.uniqueKeys();
    }

    /** {@return its checks, with those of the enums that are stored as text} */
    public List<Constraint.Check<E>> checks() {
        return constraints.checks();
    }

    /** {@return its foreign keys} */
    public List<Constraint.ForeignKey<E>> foreignKeys() {
        return constraints.foreignKeys();
    }

    /** {@return its indexes} */
    public List<Ddl.Index> indexes() {
        return constraints.indexes();
    }

    /** {@return its indexes of words} */
    public List<TextIndex> textIndexes() {
        return constraints.textIndexes();
    }

    /** {@return all its constraints: the primary key, unique keys, checks, foreign keys} */
    public List<Constraint<E>> constraints() {
        return constraints.all().toList();
    }

    /** {@return the constraint of this name, in any case} */
    public Optional<Constraint<E>> constraint(Identifier name) {
        return ReportedConstraint.named(name, constraints());
    }

    /** {@return the constraint that a database reported: found by its name in any case, else by its columns} */
    public Optional<Constraint<E>> constraint(ConstraintReference reported) {
        return ReportedConstraint.find(reported, constraints());
    }

    /** {@return what it demands of records before they are written} */
    public Validators<E> validators() {
        return rules.validators();
    }

    /** {@return what is done with each record that is written, in order} */
    public List<RecordHook<E>> hooks() {
        return rules.hooks();
    }

    // ---- reading and writing

    /** {@return this table under another name, to read it twice in one query} */
    public Alias<E> as(String name) {
        return new Alias<>(this, Identifier.of(name));
    }

    @Override
    public Source source() {
        return new Source.Table(table(), table().name(), scoping);
    }

    /**
     * {@return what a command writes to}
     *
     * @throws QueryException when it is a view, which is only read
     */
    public Target target() {
        if (kind() == TableKind.VIEW) {
            throw QueryException.invalid(
                    "%s is a view, which is only read".formatted(table()), "write to the tables that it reads.");
        }
        return new Target(
                table(),
                table().name(),
                primaryKey().stream()
                        .flatMap(key -> key.columns().stream())
                        .map(Column::columnName)
                        .toList(),
                scoping);
    }

    /** {@return what turns records into canonical values} */
    public RecordWriter<E> writer() {
        return writer;
    }

    @Override
    public List<Expression<?>> expressions() {
        return List.copyOf(columns);
    }

    @Override
    public RowReader<E> reader(int first) {
        return mapping.reader(first);
    }

    @Override
    public List<Expression<?>> required() {
        return mapping.required();
    }

    @Override
    public List<Integer> presence() {
        return presence;
    }

    // ---- creating

    /** {@return the statements that create the enum types and sequences of its columns, the table with its foreign keys, then its indexes} */
    public List<Ddl> createTable() {
        return TableDefinition.of(this).statements();
    }

    @Override
    public String toString() {
        return "Schema[" + table() + "]";
    }
}
