package dev.hysteria.equivalence;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.ConflictKey;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.ReferentialAction;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Tree;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.error.UniqueViolation;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.internal.jdbc.TreeSession;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.testing.TestDatabases;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;

/** A database that runs here, with the rows of one world in it at a time. */
final class Server implements Respondent {
    private final FreshDatabase database;
    private final TreeSession loader;
    private final Ground ground;
    private final Reference reference = new Reference();
    private Dialect dialect;
    private TreeSession session;

    private Server(FreshDatabase database, Dialect dialect) {
        this.database = database;
        this.loader = TreeSession.over(database, dialect);
        this.ground = new Ground(loader);
        this.dialect = dialect;
        this.session = loader;
    }

    static Server on(RunningDatabase running) {
        return on(running, Dialects.of(running.database()));
    }

    /** {@return a server whose tables are created and filled in this dialect} */
    static Server on(RunningDatabase running, Dialect dialect) {
        return new Server(TestDatabases.fresh(running), dialect);
    }

    /** Puts the statements that follow in another dialect; tables are filled in the first one. */
    void speak(Dialect other) {
        if (session != loader) {
            session.close();
        }
        dialect = other;
        session = TreeSession.over(database, other);
    }

    @Override
    public String title() {
        return database.database().title() + " " + database.version();
    }

    @Override
    public Answer answer(World world, Statement statement) {
        return new Hearing(ground, session, this::counts).answer(world, statement);
    }

    @Override
    public String sql(Statement statement) {
        try {
            return SqlInterpreter.readable(statement, dialect);
        } catch (RuntimeException failure) {
            return failure.toString();
        }
    }

    /**
     * Documented: where references are checked and followed row by row, rows that refer to each other are not removed together, and a
     * sub-query sees the rows that have followed.
     */
    @Override
    public boolean excuses(World world, Statement statement, Answer answer) {
        return anyKey()
                && (isOfSelf(world, statement, answer)
                        || seesFollowers(world, statement)
                        || isOfAnotherKey(statement, answer)
                        || readsViewOfTarget(world, statement, answer)
                        || (database.database() == TestDatabase.MYSQL
                                && (FramesOverOneRow.areIn(world, statement)
                                        || isOfNullDocument(world, statement, answer))));
    }

    /** Documented: a null that is calculated for a document which must be there is told as one that is too large. */
    private boolean isOfNullDocument(World world, Statement statement, Answer answer) {
        return statement instanceof Command command
                && answer instanceof Answer.Violated(Violation violation, var tables)
                && violation.kind() == Violation.Kind.TYPE
                && world.table(new Aftermath(world, command).target()).table().columns().stream()
                        .filter(column -> column.type() instanceof LogicalType.Json && !column.isNullable())
                        .map(column -> new Violation(
                                Violation.Kind.NOT_NULL,
                                Optional.of(column.name().text())))
                        .anyMatch(missing -> reference.violates(world, command, missing));
    }

    /** Documented: a view of the table that a command writes can't be read by it; by an insert, it sees the rows before. */
    private static boolean readsViewOfTarget(World world, Statement statement, Answer answer) {
        return statement instanceof Command command
                && !(command instanceof Command.Truncate)
                && (command instanceof Command.Insert || answer instanceof Answer.Failed)
                && reads(
                        statement,
                        TableName.of(
                                "v_" + new Aftermath(world, command).target().name()));
    }

    /** An upsert changed a row by another key than the one that its rows are read by. */
    private static boolean isOfAnotherKey(Statement statement, Answer answer) {
        return statement instanceof Command.Insert insert
                && insert.conflict() instanceof Conflict.Overwrite
                && answer instanceof Answer.Failed(Throwable failure)
                && failure instanceof RecordNotFound;
    }

    private static boolean seesFollowers(World world, Statement statement) {
        return (statement instanceof Command.Delete || statement instanceof Command.Update)
                && world.tables().stream()
                        .flatMap(filled -> filled.table().constraints().foreignKeys().stream()
                                .filter(key -> key.onDelete() != ReferentialAction.NO_ACTION
                                        || key.onUpdate() != ReferentialAction.NO_ACTION)
                                .filter(key ->
                                        key.referenced().equals(new Aftermath(world, (Command) statement).target()))
                                .map(key -> filled.table().name()))
                        .anyMatch(referring -> reads(statement, referring));
    }

    private static boolean reads(Statement statement, TableName name) {
        boolean[] found = {false};
        Tree.visit(
                statement,
                node -> found[0] |=
                        node instanceof Source.Table table && table.table().equals(name));
        return found[0];
    }

    private static boolean isOfSelf(World world, Statement statement, Answer answer) {
        return statement instanceof Command.Delete delete
                && answer instanceof Answer.Violated(Violation violation, var tables)
                && violation.kind() == Violation.Kind.FOREIGN_KEY
                && world.table(delete.target().table()).table().selfReferences().stream()
                        .anyMatch(key -> violation
                                .name()
                                .filter(key.name().text()::equals)
                                .isPresent());
    }

    /**
     * Documented: where every unique key conflicts, rows of an upsert are counted only when they give the values of its key, and that key is
     * the one that is taken.
     */
    private boolean counts(Aftermath aftermath) {
        return !anyKey()
                || !(aftermath.command() instanceof Command.Insert insert)
                || insert.conflict() instanceof Conflict.Fail
                || (givesKey(insert) && !(insert.conflict() instanceof Conflict.Overwrite && takesAnother(aftermath)));
    }

    private static boolean takesAnother(Aftermath aftermath) {
        try {
            var unused = aftermath.world().filled().answer(aftermath.command());
            return false;
        } catch (UniqueViolation other) {
            return true;
        } catch (DatabaseException | UnsupportedFeature otherwise) {
            return false;
        }
    }

    private static boolean givesKey(Command.Insert insert) {
        ConflictKey key = switch (insert.conflict()) {
            case Conflict.Fail fail -> new ConflictKey.Any();
            case Conflict.Skip skip -> skip.key();
            case Conflict.Overwrite overwrite -> overwrite.key();
        };
        List<ColumnName> columns = key instanceof ConflictKey.Columns(var named, var predicate)
                ? named
                : insert.target().key();
        return insert.rows() instanceof InsertRows.Values(List<List<Expr>> rows)
                && rows.stream()
                        .allMatch(row -> columns.stream()
                                .allMatch(column -> insert.columns().contains(column)
                                        && row.get(insert.columns().indexOf(column)) instanceof Expr.Parameter));
    }

    private boolean anyKey() {
        return switch (dialect.traits().write().upsert()) {
            case ON_DUPLICATE_KEY_WITH_ALIAS, ON_DUPLICATE_KEY_WITH_VALUES -> true;
            case ON_CONFLICT, MERGE_VALUES, MERGE_DUAL -> false;
        };
    }

    @Override
    public Statement meant(World world, Statement statement) {
        return anyKey() && statement instanceof Command.Insert insert
                ? FirstLabels.in(
                        world,
                        new Command.Insert(
                                insert.target(),
                                insert.columns(),
                                insert.rows(),
                                ofAnyKey(insert.conflict()),
                                insert.returning()))
                : statement;
    }

    private static Conflict ofAnyKey(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Fail fail -> fail;
            case Conflict.Skip skip -> new Conflict.Skip(new ConflictKey.Any());
            case Conflict.Overwrite(var key, var assignments, var filter) ->
                new Conflict.Overwrite(new ConflictKey.Any(), assignments, filter);
        };
    }

    @Override
    public void close() {
        session.close();
        loader.close();
        database.close();
    }
}
