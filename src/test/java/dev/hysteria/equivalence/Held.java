package dev.hysteria.equivalence;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.ScopedStatement;
import dev.hysteria.ast.Scoping;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.TableScope;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.Tenants;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.reference.ReferenceDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A world with all rows and one with those in scope.
 *
 * @param scopes the scope of each table
 */
record Held(
        World world, ReferenceDatabase all, ReferenceDatabase alone, Map<TableName, Scoping> scopes, Tenants tenants) {

    static Held of(World world, Holding holding) {
        Map<TableName, Scoping> scopes = new TreeMap<>(Comparator.comparing(TableName::toString));
        Tenants tenants = Tenants.NONE;
        List<World.Filled> alone = new ArrayList<>();
        for (World.Filled filled : world.tables()) {
            Table table = filled.table();
            Table.Column key = table.columns().getFirst();
            List<Object> values = new ArrayList<>();
            filled.values(key.name()).forEach(value -> {
                if (value != null && !values.contains(value)) {
                    values.add(value);
                }
            });
            List<Object> kept = switch (holding) {
                case CONDITION -> everyOther(values);
                case TENANT -> values.stream().limit(1).toList();
            };
            int at = table.given().indexOf(key);
            alone.add(filled.withRows(filled.rows().stream()
                    .filter(row -> kept.contains(row.get(at)))
                    .toList()));
            Identifier name = Identifier.of("scope of " + table.name());
            scopes.put(table.name(), new Scoping(List.of(scope(name, table, key, kept, holding)), columns(table)));
            if (holding == Holding.TENANT && !kept.isEmpty()) {
                tenants = tenants.with(name, new Expr.Parameter(kept.getFirst(), key.type()));
            }
        }
        Held held = new Held(world, world.filled(), new World(alone).filled(), scopes, tenants);
        held.defineViews();
        return held;
    }

    /** A view is of the rows that its query saw. */
    private void defineViews() {
        for (Ddl object : Objects.of(world.tables().getFirst().table())) {
            if (object instanceof Ddl.CreateView view) {
                all.execute(new Ddl.DropView(view.view()));
                all.execute(scoped(view));
            }
        }
    }

    private static List<Object> everyOther(List<Object> values) {
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < values.size(); i += 2) {
            kept.add(values.get(i));
        }
        return kept;
    }

    private static TableScope scope(
            Identifier name, Table table, Table.Column key, List<Object> kept, Holding holding) {
        if (holding == Holding.TENANT && !kept.isEmpty()) {
            return new TableScope.OfTenant(name, key.named());
        }
        Expr column = key.of(table.name().name());
        return new TableScope.Rows(
                name,
                kept.isEmpty()
                        ? new Expr.False()
                        : new Expr.InList(
                                column,
                                kept.stream()
                                        .<Expr>map(value -> new Expr.Parameter(value, key.type()))
                                        .toList()));
    }

    private static List<Expr.Column> columns(Table table) {
        return table.columns().stream()
                .map(column -> column.of(table.name().name()))
                .toList();
    }

    List<Table> tables() {
        return world.tables().stream().map(World.Filled::table).toList();
    }

    /** {@return the statement, with scopes for its tables} */
    @SuppressWarnings("unchecked") // what stands in the place of a query is a query, and so on
    <S extends Statement> S named(S statement) {
        return (S) new Named(scopes).statement(statement);
    }

    /** {@return the statement, held to the scopes of its tables} */
    <S extends Statement> S scoped(S statement) {
        return ScopedStatement.of(named(statement), tenants);
    }

    List<List<@Nullable Object>> contents(ReferenceDatabase database, Table table) {
        return database.answer(table.all()).rows();
    }

    /** The rows of each table that are in no scope. */
    List<List<List<@Nullable Object>>> contentsOfOthers() {
        return tables().stream()
                .map(table -> {
                    List<List<@Nullable Object>> rows = new ArrayList<>(contents(all, table));
                    contents(alone, table).forEach(row -> removed(rows, row));
                    return rows;
                })
                .toList();
    }

    /** {@return whether a row was among others, from which it was removed} */
    static boolean removed(List<List<@Nullable Object>> rows, List<@Nullable Object> row) {
        for (int i = 0; i < rows.size(); i++) {
            if (Arrays.deepEquals(rows.get(i).toArray(), row.toArray())) {
                rows.remove(i);
                return true;
            }
        }
        return false;
    }

    /** What rows are held to. */
    enum Holding {
        /** A condition on the key: every other value. */
        CONDITION,
        /** One tenant: the first value of the key. */
        TENANT
    }

    /** Gives tables their scopes. */
    private record Named(Map<TableName, Scoping> scopes) implements TreeMapper {

        @Override
        public Source source(Source source) {
            return source instanceof Source.Table(TableName table, Identifier alias, Scoping none)
                    ? new Source.Table(table, alias, of(table))
                    : Tree.mapChildren(source, this);
        }

        @Override
        public Command command(Command command) {
            return switch (Tree.mapChildren(command, this)) {
                case Command.Insert insert ->
                    new Command.Insert(
                            of(insert.target()),
                            insert.columns(),
                            insert.rows(),
                            insert.conflict(),
                            insert.returning());
                case Command.Update update ->
                    new Command.Update(
                            of(update.target()),
                            update.assignments(),
                            update.from(),
                            update.filter(),
                            update.ordering(),
                            update.page(),
                            update.returning());
                case Command.Delete delete ->
                    new Command.Delete(
                            of(delete.target()),
                            delete.using(),
                            delete.filter(),
                            delete.ordering(),
                            delete.page(),
                            delete.returning());
                case Command.Truncate truncate -> truncate;
            };
        }

        private Scoping of(TableName table) {
            return Optional.ofNullable(scopes.get(table)).orElse(Scoping.NONE);
        }

        private Target of(Target target) {
            return new Target(target.table(), target.alias(), target.key(), of(target.table()));
        }
    }
}
