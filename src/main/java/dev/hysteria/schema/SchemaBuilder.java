package dev.hysteria.schema;

import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.TableScope;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Selectable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Declares the columns of a table, then its indexes and constraints, then builds its {@link Schema}.
 *
 * <p>Meant for the static initialiser of one class: mutable, for one thread, and finished once {@link #build} was called. Columns are
 * immutable and modified after they are declared, so the columns that count are those in the mapping. Mistakes are collected and reported
 * together by {@code build}.
 *
 * @param <E> the record that a row is read into
 */
public final class SchemaBuilder<E> extends ColumnDeclarations<E, E> {

    private final Owner<E> owner;
    private final NamingConvention naming;
    private final List<ColumnDefinition<E, ?>> declared = new ArrayList<>();
    private final List<Draft<E>> drafts = new ArrayList<>();
    private final Rules.Draft<E> rules = new Rules.Draft<>();
    private final List<E> examples = new ArrayList<>();
    private Optional<TableName> formerName = Optional.empty();
    private Scopes<E> scopes = Scopes.none();

    SchemaBuilder(Owner<E> owner, NamingConvention naming) {
        this.owner = owner;
        this.naming = naming;
    }

    @Override
    public <W> Embedded<E, W> embedded(String name, Function<? super E, ? extends @Nullable W> accessor) {
        return new Embedded<>(this, Optional.empty(), List.of(name), accessor::apply, false);
    }

    @Override
    <T> ColumnDefinition<E, T> declare(String name, Function<? super E, ? extends @Nullable T> accessor) {
        return declare(List.of(name), accessor, Optional.empty());
    }

    <T> ColumnDefinition<E, T> declare(
            List<String> path, Function<? super E, ? extends @Nullable T> accessor, Optional<Embedded<E, ?>> embedded) {
        requireUnbuilt();
        var declaration = new Declaration<E, T>(owner, declared.size() + 1, accessor, embedded);
        Identifier name =
                owner.identifier(naming.columnName(path), declaration.numbered(), "column_" + (declared.size() + 1));
        ColumnDefinition<E, T> definition = ColumnDefinition.of(declaration, name);
        declared.add(definition);
        return definition;
    }

    // ---- keys, checks and indexes

    /** Declares the primary key; for one of a single column there is {@link DeclaredColumn#primaryKey()}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The columns are copied, never stored as an array.
    public final SchemaBuilder<E> primaryKey(Column<E, ?>... columns) {
        return add(new Draft.Key<>(ColumnKeys.Role.PRIMARY, Optional.empty(), List.of(columns)));
    }

    /** Declares the primary key under exactly this name. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The columns are copied, never stored as an array.
    public final SchemaBuilder<E> primaryKey(String name, Column<E, ?>... columns) {
        return add(new Draft.Key<>(ColumnKeys.Role.PRIMARY, Optional.of(name), List.of(columns)));
    }

    /** Declares columns that are unique together; for a single column there is {@link DeclaredColumn#unique()}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The columns are copied, never stored as an array.
    public final SchemaBuilder<E> unique(Column<E, ?>... columns) {
        return add(new Draft.Key<>(ColumnKeys.Role.UNIQUE, Optional.empty(), List.of(columns)));
    }

    /** Declares columns that are unique together, under exactly this name. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The columns are copied, never stored as an array.
    public final SchemaBuilder<E> unique(String name, Column<E, ?>... columns) {
        return add(new Draft.Key<>(ColumnKeys.Role.UNIQUE, Optional.of(name), List.of(columns)));
    }

    /** Declares a condition that no row makes FALSE, under exactly this name; its values are written into the definition. */
    public SchemaBuilder<E> check(String name, Condition condition) {
        return add(new Draft.Check<>(name, Constants.inline(condition.ast())));
    }

    /** Declares a foreign key of several columns; for a single one there is {@link DeclaredColumn#references}. */
    public SchemaBuilder<E> foreignKey(Reference<E, ?> reference) {
        return foreignKey(reference, on -> on);
    }

    /** Declares a foreign key of several columns with actions, such as {@code on -> on.delete(CASCADE)}. */
    public SchemaBuilder<E> foreignKey(Reference<E, ?> reference, UnaryOperator<ReferenceActions> actions) {
        return add(new Draft.ForeignKey<>(Optional.empty(), reference, actions.apply(ReferenceActions.NONE)));
    }

    /** Declares a foreign key of several columns with actions, under exactly this name. */
    public SchemaBuilder<E> foreignKey(
            String name, Reference<E, ?> reference, UnaryOperator<ReferenceActions> actions) {
        return add(new Draft.ForeignKey<>(Optional.of(name), reference, actions.apply(ReferenceActions.NONE)));
    }

    /** Declares an index of columns, ascending. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The columns are copied, never stored as an array.
    public final SchemaBuilder<E> index(Column<E, ?>... columns) {
        return add(new Draft.ColumnIndex<>(List.of(columns)));
    }

    /** Declares an index with directions, expressions, a condition or a name. */
    public SchemaBuilder<E> index(Index index) {
        return add(new Draft.Indexed<>(index));
    }

    /**
     * Declares an index of the words of texts, by which they are found: {@code WORDS = books.fullText(TITLE, BLURB)}.
     *
     * <p>See {@link FullText} for what words are. Not every database has such indexes, and the others refuse to create one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The columns are copied, never stored as an array.
    public final FullText<E> fullText(TextColumn<E>... columns) {
        return fullText(
                ConstraintNames.of(ConstraintNames.TEXT_INDEX, owner.table(), Names.of(List.of(columns))), columns);
    }

    /** Declares an index of the words of texts, under exactly this name. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The columns are copied, never stored as an array.
    public final FullText<E> fullText(String name, TextColumn<E>... columns) {
        return fullText(
                owner.identifier(name, "the name of a constraint or index", ConstraintNames.TEXT_INDEX), columns);
    }

    // ---- validators and hooks

    /**
     * Demands something of the values of a column, such as {@code validate(EMAIL, "must contain @", email -> email.contains("@"))}.
     *
     * <p>It is asked about every record that is written, after hooks have changed it and before anything is sent, and about the values that
     * commands assign. What does not meet it is told, with all else that is wrong, by {@code ValidationFailed}. It is not asked about nulls,
     * nor about what {@code onInsert} and {@code onUpdate} supply, and it can't be about what only the database knows: an expression that is
     * assigned, the rows of a query.
     *
     * @param message what is demanded, as the error tells it
     * @param valid whether a value meets it
     */
    public <T> SchemaBuilder<E> validate(Column<E, T> column, String message, Predicate<? super T> valid) {
        requireUnbuilt();
        rules.add(new Validators.OfColumn<>(column, column.name(), message, valid));
        return this;
    }

    /**
     * Demands something of each record as a whole, like {@link #validate(Column, String, Predicate)}. It is not asked about commands that
     * assign columns, since they give no record.
     */
    public SchemaBuilder<E> validate(String message, Predicate<? super E> valid) {
        requireUnbuilt();
        rules.add(new Validators.OfRecord<>(message, valid));
        return this;
    }

    /** Declares what is done with each record that is written, in this order, after what was declared before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The hooks are copied, never stored as an array.
    public final SchemaBuilder<E> hooks(RecordHook<E>... hooks) {
        requireUnbuilt();
        List.of(hooks).forEach(rules::add);
        return this;
    }

    // ---- scopes

    /**
     * Declares a condition that holds for every statement about the table, wherever it stands in it: queries, joins, sub-queries, relations,
     * updates, deletions. A statement lifts it by name: {@code without(scope)}.
     */
    public SchemaBuilder<E> scope(Scope scope, Condition condition) {
        return scoped(scopes.and(new TableScope.Rows(scope.name(), condition.ast())));
    }

    /**
     * Declares that rows which are deleted stay, with the time in this column, and are left out by every statement from then on, under the scope
     * {@link Scope#NOT_DELETED}.
     *
     * <p>Deletions become updates; {@code restore(schema)} undoes them, {@code purge(schema)} removes rows. Unique keys go on counting the
     * rows that are left out: an index of the others, {@code Index.unique(…).where(DELETED_AT.isNull())}, does not.
     *
     * @param deletedAt a column that can be null
     */
    public SchemaBuilder<E> softDelete(TimeColumn<E, Instant> deletedAt) {
        return scoped(scopes.deleting(deletedAt)
                .and(new TableScope.Rows(
                        Scope.NOT_DELETED.name(), deletedAt.isNull().ast())));
    }

    /**
     * Declares that each row is of one tenant, named by a column: statements are run for one, and see and write the tenant's rows only.
     *
     * @see Tenancy
     */
    public <T> SchemaBuilder<E> tenancy(Tenancy<T> tenancy, Column<E, T> column) {
        if (!column.type().logical().equals(tenancy.type().logical())) {
            owner.report(
                    "column " + column.name() + " is " + column.type().logical().described() + ", and tenants of "
                            + tenancy.name() + " have keys of type "
                            + tenancy.type().logical().described() + "; give it that type");
        }
        return scoped(scopes.and(new TableScope.OfTenant(tenancy.name(), column.columnName())));
    }

    private SchemaBuilder<E> scoped(Scopes<E> more) {
        requireUnbuilt();
        scopes = more;
        return this;
    }

    // ---- the rest

    /** Says what the table was called: a migration that finds the former name renames the table instead of creating it. */
    public SchemaBuilder<E> renamedFrom(String tableName) {
        Identifier former = owner.identifier(
                tableName, "the former name of the table", owner.table().name().text());
        formerName = Optional.of(new TableName(owner.table().namespace(), former));
        return this;
    }

    /**
     * Gives a record that its constructor and codecs accept, for the check of the mapping when they refuse made-up values. Two columns are
     * told apart when their values in one of the examples differ.
     */
    public SchemaBuilder<E> example(E record) {
        examples.add(record);
        return this;
    }

    /**
     * {@return the schema}
     *
     * @param mapping the record's constructor with its columns, such as {@code into(User::new, ID, EMAIL)}
     * @throws dev.hysteria.error.SchemaException with every mistake found in the declarations and in the mapping
     */
    public Schema<E> build(Selectable<E> mapping) {
        requireUnbuilt();
        var columns = FinalColumns.of(owner, declared, mapping);
        DefinitionCheck.check(owner, columns);
        scopes.check(owner, columns);
        var constraints = new ConstraintAssembly<>(owner, columns).assemble(drafts);
        var checkedRules = rules.checked(owner, columns);
        if (columns.areComplete()) {
            owner.reportAll(new MappingCheck<>(columns.all(), mapping).problems(examples));
        }
        owner.throwIfWrong();
        var schema = new Schema<>(owner, formerName, mapping, columns.all(), constraints, checkedRules, scopes);
        owner.bind(schema);
        return schema;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The columns are copied, never stored as an array.
    private FullText<E> fullText(Identifier name, TextColumn<E>... columns) {
        var words = new FullText<>(owner, name, List.of(columns));
        add(new Draft.Words<>(words));
        return words;
    }

    private SchemaBuilder<E> add(Draft<E> draft) {
        requireUnbuilt();
        drafts.add(draft);
        return this;
    }

    private void requireUnbuilt() {
        if (owner.isBuilt()) {
            throw owner.failure(
                    List.of("the schema is built already; declare columns and constraints before build(…)"));
        }
    }
}
