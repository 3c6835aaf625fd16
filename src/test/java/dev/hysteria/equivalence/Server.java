package dev.hysteria.equivalence;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.internal.jdbc.TreeSession;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabases;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A database that runs here, with the rows of one world in it at a time. */
final class Server implements Respondent {
    private final FreshDatabase database;
    private final Dialect dialect;
    private final TreeSession session;
    private final Set<Table> created = new HashSet<>();
    private @Nullable World loaded;

    private Server(FreshDatabase database) {
        this.database = database;
        this.dialect = Dialects.of(database.database());
        this.session = TreeSession.over(database, dialect);
    }

    static Server on(RunningDatabase running) {
        return new Server(TestDatabases.fresh(running));
    }

    @Override
    public String title() {
        return database.database().title() + " " + database.version();
    }

    @Override
    public Answer answer(World world, Statement statement) {
        try {
            load(world);
            return switch (statement) {
                case Query query -> rows(query);
                case Command command -> throw new IllegalArgumentException("not yet: " + command);
                case dev.hysteria.ast.Ddl ddl ->
                    throw new IllegalArgumentException("a definition has no answer: " + ddl);
            };
        } catch (UnsupportedFeature refusal) {
            return new Answer.Refused(refusal.getMessage());
        } catch (RuntimeException failure) {
            return new Answer.Failed(failure);
        }
    }

    @Override
    public String sql(Statement statement) {
        try {
            return SqlInterpreter.readable(statement, dialect);
        } catch (RuntimeException failure) {
            return failure.toString();
        }
    }

    private Answer rows(Query query) {
        return new Answer.Rows(
                query.items().stream().map(item -> item.expression().type()).toList(),
                session.rows(query),
                Ordered.of(query));
    }

    private void load(World world) {
        if (world.equals(loaded)) {
            return;
        }
        loaded = null;
        for (World.Filled filled : world.tables()) {
            Table table = filled.table();
            if (created.add(table)) {
                session.define(List.of(table.definition()));
            }
        }
        var unused = session.transaction(inside -> {
            world.tables().forEach(filled -> fill(inside, filled));
            return world;
        });
        loaded = world;
    }

    private static void fill(TreeSession session, World.Filled filled) {
        var target = filled.table().target(Identifier.of("filled"));
        session.execute(new Command.Delete(
                target, new Source.Nothing(), new Expr.True(), List.of(), new Page.All(), new Returning.Nothing()));
        filled.insert().ifPresent(session::execute);
    }

    @Override
    public void close() {
        session.close();
        database.close();
    }
}
