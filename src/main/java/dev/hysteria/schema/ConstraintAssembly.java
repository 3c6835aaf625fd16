package dev.hysteria.schema;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.SortKey;
import dev.hysteria.expression.Order;
import dev.hysteria.type.DataType.EncryptedType;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Makes a schema's constraints and indexes of what its columns say and its builder was told, and finds mistakes in them. */
final class ConstraintAssembly<E> {

    private final Owner<E> owner;
    private final FinalColumns<E> columns;
    private final List<Constraint.PrimaryKey<E>> primaryKeys = new ArrayList<>();
    private final List<Constraint.UniqueKey<E>> uniqueKeys = new ArrayList<>();
    private final List<Constraint.Check<E>> checks = new ArrayList<>();
    private final List<Constraint.ForeignKey<E>> foreignKeys = new ArrayList<>();
    private final List<Ddl.Index> indexes = new ArrayList<>();
    private final List<FullText<E>> texts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    ConstraintAssembly(Owner<E> owner, FinalColumns<E> columns) {
        this.owner = owner;
        this.columns = columns;
    }

    Constraints<E> assemble(List<Draft<E>> drafts) {
        List<Column<E, ?>> primary = columns.all().stream()
                .filter(column -> column.definition().keys().roles().contains(ColumnKeys.Role.PRIMARY))
                .toList();
        if (!primary.isEmpty()) {
            key(new Draft.Key<>(ColumnKeys.Role.PRIMARY, Optional.empty(), primary));
        }
        columns.all().forEach(this::column);
        drafts.forEach(this::add);
        if (primaryKeys.size() > 1) {
            owner.report("the primary key is declared " + primaryKeys.size()
                    + " times; keep primaryKey() on the columns or primaryKey(…) on the builder");
        }
        var primaryKey = primaryKeys.stream().findFirst();
        var words = texts.stream().map(text -> text.index(primaryKey)).toList();
        return new Constraints<>(primaryKey, uniqueKeys, checks, foreignKeys, indexes, words);
    }

    private void column(Column<E, ?> column) {
        ColumnKeys keys = column.definition().keys();
        if (keys.roles().contains(ColumnKeys.Role.UNIQUE)) {
            key(new Draft.Key<>(ColumnKeys.Role.UNIQUE, Optional.empty(), List.of(column)));
        }
        if (column.type().logical() instanceof LogicalType.Enumeration enumeration
                && enumeration.storage() == EnumStorage.TEXT_WITH_CHECK) {
            var name = name(Optional.empty(), ConstraintNames.CHECK, List.of(column.name()));
            checks.add(new Constraint.Check<>(name, labels(column, enumeration), List.of(column)));
        }
        keys.reference()
                .ifPresent(reference ->
                        foreignKey(Optional.empty(), List.of(column), List.of(reference.key()), reference.actions()));
    }

    private static Expr labels(Column<?, ?> column, LogicalType.Enumeration type) {
        return new Expr.InList(
                column.ast(),
                type.labels().stream()
                        .<Expr>map(label -> new Expr.Literal(label, type))
                        .toList());
    }

    private void add(Draft<E> draft) {
        switch (draft) {
            case Draft.Key<E> key -> key(key);
            case Draft.Check<E>(String name, Expr condition) -> check(name, condition);
            case Draft.ForeignKey<E>(var name, var reference, var actions) ->
                foreignKey(name, reference.columns(), List.copyOf(reference.keys()), actions);
            case Draft.ColumnIndex<E>(var indexed) -> index(indexed);
            case Draft.Words<E>(var words) -> words(words);
            case Draft.Indexed<E>(Index index) -> index(index);
        }
    }

    private void key(Draft.Key<E> key) {
        boolean primary = key.role() == ColumnKeys.Role.PRIMARY;
        List<Column<E, ?>> own = own(primary ? "the primary key" : "a unique key", key.columns());
        if (own.isEmpty()) {
            return;
        }
        if (primary) {
            var name = name(key.name(), ConstraintNames.PRIMARY_KEY, List.of());
            primaryKeys.add(new Constraint.PrimaryKey<>(name, own));
        } else {
            var name = name(key.name(), ConstraintNames.UNIQUE_KEY, Names.of(own));
            uniqueKeys.add(new Constraint.UniqueKey<>(name, own));
        }
    }

    private void check(String name, Expr condition) {
        var own = ForeignColumns.report(owner, columns, "the check " + name, condition);
        checks.add(new Constraint.Check<>(name(Optional.of(name), ConstraintNames.CHECK, List.of()), condition, own));
    }

    private void foreignKey(
            Optional<String> name,
            List<Column<E, ?>> referring,
            List<Supplier<? extends Column<?, ?>>> keys,
            ReferenceActions actions) {
        List<Column<E, ?>> own = own("a foreign key", referring);
        if (own.size() == referring.size()) {
            var named = name(name, ConstraintNames.FOREIGN_KEY, Names.of(own));
            foreignKeys.add(new Constraint.ForeignKey<>(named, own, keys, actions));
        }
    }

    private void words(FullText<E> words) {
        if (owner.kind() == TableKind.VIEW) {
            owner.report("a view has no index of words; ask its texts with containsWords(…)");
        }
        List<TextColumn<E>> named = words.columns();
        List<Column<E, ?>> own = own("an index of words", List.copyOf(named));
        if (!own.isEmpty() && own.size() == named.size()) {
            var unused = name(Optional.of(words.name().text()), ConstraintNames.TEXT_INDEX, List.of());
            texts.add(words);
        }
    }

    private void index(List<Column<E, ?>> indexed) {
        List<Column<E, ?>> own = own("an index", indexed);
        if (!own.isEmpty() && own.size() == indexed.size()) {
            index(Index.on(own.stream().map(Column::asc).toArray(Order[]::new)));
        }
    }

    private void index(Index index) {
        String what = index.name().map(name -> "the index " + name).orElse("an index");
        if (index.keys().isEmpty()) {
            owner.report(what + " has no columns; give it at least one");
            return;
        }
        Set<Identifier> named = new LinkedHashSet<>();
        for (SortKey key : index.keys()) {
            List<Column<E, ?>> keys = ForeignColumns.report(owner, columns, what, key.expression());
            keys.forEach(column -> requirePlain(what, column));
            named.addAll(Names.of(keys));
        }
        ForeignColumns.report(owner, columns, what, index.predicate());
        String kind = switch (index.uniqueness()) {
            case UNIQUE -> ConstraintNames.UNIQUE_INDEX;
            case NOT_UNIQUE -> ConstraintNames.INDEX;
        };
        var name = name(index.name(), kind, List.copyOf(named));
        indexes.add(new Ddl.Index(name, index.uniqueness(), index.keys(), index.predicate()));
    }

    private List<Column<E, ?>> own(String what, List<Column<E, ?>> named) {
        if (named.isEmpty()) {
            owner.report(what + " has no columns; give it at least one");
        }
        List<Column<E, ?>> own = new ArrayList<>();
        for (Column<E, ?> column : named) {
            requirePlain(what, column);
            columns.find(column)
                    .ifPresentOrElse(
                            own::add, () -> owner.report(ForeignColumns.problem(what, column.qualifiedName())));
        }
        return own;
    }

    private void requirePlain(String what, Column<E, ?> column) {
        if (column.type() instanceof EncryptedType<?>) {
            owner.report(what + " names column " + column.name()
                    + ", which is encrypted, and a database can't compare encrypted values; use a keyed hash in a"
                    + " column of its own");
        }
    }

    private Identifier name(Optional<String> given, String kind, List<Identifier> of) {
        Identifier name = given.map(text -> owner.identifier(text, "the name of a constraint or index", kind))
                .orElseGet(() -> ConstraintNames.of(kind, owner.table(), of));
        if (!names.add(Names.folded(name))) {
            owner.report(
                    "two constraints or indexes are named " + name + "; declare it once, or give one another name");
        }
        return name;
    }
}
