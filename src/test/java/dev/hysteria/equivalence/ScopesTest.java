package dev.hysteria.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
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
import dev.hysteria.error.HysteriaException;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.testing.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/**
 * No occurrence of a table escapes its scope: a statement that is held to scopes answers as it does, without them, where only those rows are,
 * and leaves the other rows as they were.
 */
@Scenario(77)
class ScopesTest {
    private static final Map<String, Integer> COMPARED = new TreeMap<>();

    @Provide
    Arbitrary<Trial> queries() {
        return Trials.of(Kind.QUERIES);
    }

    @Provide
    Arbitrary<Trial> expressions() {
        return Trials.of(Kind.EXPRESSIONS);
    }

    @Provide
    Arbitrary<Trial> commands() {
        return Trials.of(Kind.COMMANDS);
    }

    @AfterContainer
    static void report() {
        System.out.println("Scopes, statements " + COMPARED);
        if (!COMPARED.isEmpty()) {
            assertThat(COMPARED.getOrDefault("compared", 0))
                    .as("most statements tell something: %s", COMPARED)
                    .isGreaterThan(COMPARED.values().stream().mapToInt(Integer::intValue).sum() * 3 / 4);
        }
    }

    @Property
    void queriesSeeRowsInTheirScopesOnly(@ForAll("queries") Trial trial) {
        compare(trial);
    }

    @Property
    void expressionsSeeRowsInTheirScopesOnly(@ForAll("expressions") Trial trial) {
        compare(trial);
    }

    @Property
    void commandsWriteRowsInTheirScopesOnly(@ForAll("commands") Trial trial) {
        compare(trial);
    }

    private static void compare(Trial trial) {
        World world = unreferenced(trial.world());
        for (Holding holding : Holding.values()) {
            Held held = Held.of(world, holding);
            for (Statement statement : trial.statements()) {
                String outcome = switch (statement) {
                    case Query query -> read(held, query);
                    case Command command -> written(held, command);
                    case Ddl ddl -> throw new IllegalArgumentException("a definition has no rows: " + ddl);
                };
                COMPARED.merge(outcome, 1, Integer::sum);
            }
        }
    }

    /** Rows that are held may refer to rows that are not. */
    private static World unreferenced(World world) {
        return new World(world.tables().stream()
                .map(filled -> {
                    Table table = filled.table();
                    var constraints = new Table.Constraints(
                            table.constraints().uniqueKeys(), table.constraints().checks(), List.of());
                    return new World.Filled(
                            new Table(table.name(), table.columns(), table.key(), constraints), filled.rows());
                })
                .toList());
    }

    private static String read(Held held, Query query) {
        List<List<@Nullable Object>> alone;
        List<List<@Nullable Object>> scoped;
        try {
            alone = held.alone().answer(query).rows();
        } catch (HysteriaException failure) {
            return "fails anyway";
        }
        try {
            scoped = held.all().answer(held.scoped(query)).rows();
        } catch (HysteriaException failure) {
            return "fails for other rows";
        }
        var types = query.items().stream().map(item -> item.expression().type()).toList();
        Answer expected = new Answer.Rows(types, alone, Ordered.of(query));
        Answer answered = new Answer.Rows(types, scoped, Ordered.of(query));
        assertThat(answered.agreesWith(expected))
                .as(() -> "%s%nheld to %s%nanswers%n%s%nand alone%n%s"
                        .formatted(query, held.scopes(), answered.shown(), expected.shown()))
                .isTrue();
        return "compared";
    }

    private static String written(Held held, Command command) {
        if (command instanceof Command.Truncate) {
            return "truncates";
        }
        ReferenceDatabase all = held.all().copy();
        ReferenceDatabase alone = held.alone().copy();
        try {
            var unused = all.answer(held.scoped(command));
        } catch (HysteriaException failure) {
            return "fails for other rows";
        }
        List<List<List<@Nullable Object>>> others = held.contentsOfOthers();
        List<Table> tables = held.tables();
        for (int i = 0; i < tables.size(); i++) {
            List<List<@Nullable Object>> left = new ArrayList<>(held.contents(all, tables.get(i)));
            for (List<@Nullable Object> other : others.get(i)) {
                assertThat(removed(left, other))
                        .as("%s%nheld to %s%nleaves %s", command, held.scopes(), other)
                        .isTrue();
            }
        }
        if (command instanceof Command.Insert) {
            return "compared";
        }
        try {
            var unused = alone.answer(command);
        } catch (HysteriaException failure) {
            return "fails anyway";
        }
        for (int i = 0; i < tables.size(); i++) {
            List<List<@Nullable Object>> left = new ArrayList<>(held.contents(all, tables.get(i)));
            others.get(i).forEach(other -> removed(left, other));
            Table table = tables.get(i);
            var types = table.columns().stream().map(Table.Column::type).toList();
            Answer expected = new Answer.Rows(types, held.contents(alone, table), Answer.Order.NONE);
            Answer answered = new Answer.Rows(types, left, Answer.Order.NONE);
            assertThat(answered.agreesWith(expected))
                    .as(() -> "%s%nheld to %s%nleaves in %s%n%s%nand alone%n%s"
                            .formatted(command, held.scopes(), table.name(), answered.shown(), expected.shown()))
                    .isTrue();
        }
        return "compared";
    }

    private static boolean removed(List<List<@Nullable Object>> rows, List<@Nullable Object> row) {
        for (int i = 0; i < rows.size(); i++) {
            if (java.util.Arrays.deepEquals(rows.get(i).toArray(), row.toArray())) {
                rows.remove(i);
                return true;
            }
        }
        return false;
    }

    /** What rows are held to. */
    private enum Holding {
        /** A condition on the key: every other value. */
        CONDITION,
        /** One tenant: the first value of the key. */
        TENANT
    }

    /**
     * A world with all rows and one with those in scope.
     *
     * @param scopes the scope of each table
     */
    private record Held(
            World world, ReferenceDatabase all, ReferenceDatabase alone, Map<TableName, Scoping> scopes, Tenants tenants) {

        static Held of(World world, Holding holding) {
            Map<TableName, Scoping> scopes = new TreeMap<>(java.util.Comparator.comparing(TableName::toString));
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

        <S extends Statement> S scoped(S statement) {
            @SuppressWarnings("unchecked")
            S named = (S) new Named(scopes).statement(statement);
            return ScopedStatement.of(named, tenants);
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
                            of(insert.target()), insert.columns(), insert.rows(), insert.conflict(), insert.returning());
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
