package dev.hysteria.equivalence;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.ComputedStorage;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.ReferentialAction;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.internal.jdbc.TreeRunner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of all worlds in a database, with the rows of one of them in it at a time. */
final class Ground {
    private static final Identifier FILLED = Identifier.of("filled");

    private final TreeRunner loader;
    private final Set<TableName> created = new HashSet<>();
    private final Map<TableName, UnsupportedFeature> unfollowed = new HashMap<>();
    private final Set<TableName> numbered = new HashSet<>();
    private @Nullable World loaded;
    private boolean typed;

    Ground(TreeRunner loader) {
        this.loader = loader;
    }

    /** Puts the rows of a world into the database, in the place of others. */
    void load(World world) {
        if (world.equals(loaded)) {
            return;
        }
        loaded = null;
        List<Table> tables = world.tables().stream().map(World.Filled::table).toList();
        if (!typed) {
            loader.define(List.of(Objects.type()));
            typed = true;
        }
        tables.stream().filter(table -> !created.contains(table.name())).forEach(this::create);
        if (!created.contains(Objects.view(tables.getFirst()).name())) {
            Objects.of(tables.getFirst()).forEach(this::defineIfSayable);
            created.add(Objects.view(tables.getFirst()).name());
        }
        tables.stream()
                .filter(table -> table.identity().isPresent() && numbered.add(table.name()))
                .forEach(this::number);
        var unused = loader.transaction(inside -> {
            tables.reversed().forEach(table -> empty(inside, table));
            world.tables().forEach(filled -> filled.insert().ifPresent(inside::execute));
            return world;
        });
        loaded = world;
    }

    /** Has all be loaded anew: a command was not undone. */
    void spoil() {
        loaded = null;
        numbered.clear();
    }

    /** No answer depends on an index, so one that is refused is left out. */
    private void defineIfSayable(Ddl definition) {
        try {
            loader.define(List.of(definition));
        } catch (UnsupportedFeature refusal) {
            if (!(definition instanceof Ddl.CreateIndex || definition instanceof Ddl.CreateTextIndex)) {
                throw refusal;
            }
        }
    }

    private void create(Table table) {
        Ddl.CreateTable definition = table.definition();
        try {
            loader.define(List.of(definition));
        } catch (UnsupportedFeature refusal) {
            loader.define(List.of(withLess(definition)));
            definition.foreignKeys().stream()
                    .filter(key -> key.onUpdate() != ReferentialAction.NO_ACTION)
                    .forEach(key -> unfollowed.put(key.referenced(), refusal));
        }
        created.add(table.name());
    }

    /**
     * The table as some can say it that refuse the whole: no answer depends on whether a computed column is stored, and only a command that
     * changes a key on what becomes of references.
     */
    private static Ddl.CreateTable withLess(Ddl.CreateTable table) {
        return new Ddl.CreateTable(
                table.table(),
                table.columns().stream()
                        .map(column -> column.content() instanceof ColumnContent.Computed(Expr value, var storage)
                                ? new Ddl.ColumnDefinition(
                                        column.name(),
                                        column.type(),
                                        column.nullability(),
                                        new ColumnContent.Computed(value, ComputedStorage.VIRTUAL),
                                        column.comment())
                                : column)
                        .toList(),
                table.primaryKey(),
                table.uniqueKeys(),
                table.checks(),
                table.foreignKeys().stream()
                        .map(key -> new Ddl.ForeignKey(
                                key.name(),
                                key.columns(),
                                key.referenced(),
                                key.referencedColumns(),
                                key.onDelete(),
                                ReferentialAction.NO_ACTION))
                        .toList());
    }

    /** {@return why it can't be told what a command does that may change a key: references can't follow it there} */
    Optional<UnsupportedFeature> unfollowed(Command command, World world) {
        boolean changes = switch (command) {
            case Command.Update update -> true;
            case Command.Insert insert -> insert.conflict() instanceof Conflict.Overwrite;
            case Command.Delete delete -> false;
            case Command.Truncate truncate -> false;
        };
        return changes ? Optional.ofNullable(unfollowed.get(new Aftermath(world, command).target())) : Optional.empty();
    }

    /** Makes the table count on, far beyond the numbers that its rows are given. */
    private void number(Table table) {
        for (int i = 0; i < 20; i++) {
            try {
                loader.execute(new Command.Insert(
                        table.target(FILLED),
                        List.of(),
                        new InsertRows.Defaults(),
                        new Conflict.Fail(),
                        new Returning.Nothing()));
            } catch (ConstraintViolation numbered) {
                // takes a number too
            }
        }
    }

    private static void empty(TreeRunner session, Table table) {
        List<Assignment> nulls = table.selfReferences().stream()
                .flatMap(key -> key.columns().stream())
                .map(column -> new Assignment(
                        column, new Expr.Null(table.column(column).type())))
                .toList();
        if (!nulls.isEmpty()) {
            session.execute(new Command.Update(
                    table.target(FILLED),
                    nulls,
                    new Source.Nothing(),
                    new Expr.True(),
                    List.of(),
                    new Page.All(),
                    new Returning.Nothing()));
        }
        session.execute(new Command.Delete(
                table.target(FILLED),
                new Source.Nothing(),
                new Expr.True(),
                List.of(),
                new Page.All(),
                new Returning.Nothing()));
    }
}
