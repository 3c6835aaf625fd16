package dev.hysteria.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.error.HysteriaException;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.testing.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                    .isGreaterThan(COMPARED.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()
                            * 3
                            / 4);
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
        for (Held.Holding holding : Held.Holding.values()) {
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
                            table.constraints().uniqueKeys(),
                            table.constraints().checks(),
                            List.of());
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
                assertThat(Held.removed(left, other))
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
            others.get(i).forEach(other -> Held.removed(left, other));
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
}
