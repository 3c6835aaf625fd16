package dev.hysteria.schema;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.TextIndex;
import dev.hysteria.error.SchemaException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what only shows between tables: names claimed twice, foreign keys to columns that are not a key, enums that differ. */
final class SchemaSet {

    private final Map<TableName, Schema<?>> byName = new HashMap<>();
    private final Map<String, TableName> constraints = new HashMap<>();
    private final Map<String, Column<?, ?>> nativeEnums = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private SchemaSet() {}

    static void check(List<Schema<?>> tables) {
        var set = new SchemaSet();
        tables.forEach(set::table);
        tables.forEach(table -> table.foreignKeys().forEach(set::foreignKey));
        if (!set.problems.isEmpty()) {
            throw new SchemaException(
                    String.join(
                            ", ",
                            tables.stream()
                                    .map(table -> table.table().toString())
                                    .toList()),
                    set.problems);
        }
    }

    private void table(Schema<?> table) {
        if (byName.putIfAbsent(table.table(), table) != null) {
            problems.add("two schemas describe the table " + table.table() + "; create it from one of them");
            return;
        }
        Stream.of(
                        table.constraints().stream().map(Constraint::name),
                        table.indexes().stream().map(Ddl.Index::name),
                        table.textIndexes().stream().map(TextIndex::name))
                .flatMap(names -> names)
                .forEach(name -> name(table.table(), name));
        table.columns().forEach(this::enumeration);
    }

    private void name(TableName table, Identifier name) {
        String scoped = table.namespace() + "." + Names.folded(name);
        TableName other = constraints.putIfAbsent(scoped, table);
        if (other != null) {
            problems.add("tables " + other + " and " + table + " both have a constraint or index named " + name
                    + ", and some databases allow a name once; rename one");
        }
    }

    private void enumeration(Column<?, ?> column) {
        NativeEnums.of(column).ifPresent(type -> {
            Column<?, ?> other = nativeEnums.putIfAbsent(type.name(), column);
            if (other != null && !NativeEnums.of(other).equals(NativeEnums.of(column))) {
                problems.add("columns " + other.qualifiedName() + " and " + column.qualifiedName()
                        + " have different enums of one name, " + type.name()
                        + ", which would be one type in the database; rename one of the enum classes");
            }
        });
    }

    private void foreignKey(Constraint.ForeignKey<?> key) {
        Schema<?> target = byName.get(key.referencedTable());
        List<Column<?, ?>> referenced = key.referenced();
        if (target != null && !isKey(target, Names.of(referenced))) {
            problems.add("foreign key " + key.name() + " refers to " + target.table() + " (" + Names.listed(referenced)
                    + "), which is neither its primary key nor unique; refer to a key, or declare it unique");
        }
        for (int place = 0; place < referenced.size(); place++) {
            types(key, key.columns().get(place), referenced.get(place));
        }
    }

    private void types(Constraint.ForeignKey<?> key, Column<?, ?> column, Column<?, ?> referenced) {
        if (!Objects.equals(column.type().logical(), referenced.type().logical())) {
            problems.add("foreign key " + key.name() + ": " + column.qualifiedName() + " is "
                    + column.type().logical().described() + ", but " + referenced.qualifiedName() + " is "
                    + referenced.type().logical().described() + "; give both the same type");
        }
    }

    private static boolean isKey(Schema<?> target, List<Identifier> columns) {
        Set<Identifier> wanted = new HashSet<>(columns);
        return target.primaryKey()
                        .filter(key -> new HashSet<>(Names.of(key.columns())).equals(wanted))
                        .isPresent()
                || target.uniqueKeys().stream().anyMatch(key -> new HashSet<>(Names.of(key.columns())).equals(wanted));
    }
}
