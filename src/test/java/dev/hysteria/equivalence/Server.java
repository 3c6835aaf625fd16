package dev.hysteria.equivalence;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.ConflictKey;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ReferentialAction;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Tree;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.error.ValueTooLarge;
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
    private static final Identifier FILLED = Identifier.of("filled");

    private final FreshDatabase database;
    private final TreeSession loader;
    private final Set<TableName> created = new HashSet<>();
    private final Set<TableName> numbered = new HashSet<>();
    private @Nullable World loaded;
    private Dialect dialect;
    private TreeSession session;

    private Server(FreshDatabase database, Dialect dialect) {
        this.database = database;
        this.loader = TreeSession.over(database, dialect);
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
        try {
            load(world);
            return switch (statement) {
                case Query query -> rows(query);
                case Command command -> written(new Aftermath(world, command));
                case Ddl ddl -> throw new IllegalArgumentException("a definition has no answer: " + ddl);
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

    private Answer written(Aftermath aftermath) {
        try {
            if (aftermath.command() instanceof Command.Truncate) {
                // commits the transaction on some
                loaded = null;
                numbered.clear();
                return tried(session, aftermath);
            }
            return session.transaction(inside -> {
                throw new Undone(tried(inside, aftermath));
            });
        } catch (Undone undone) {
            return undone.answer;
        }
    }

    private Answer tried(TreeSession session, Aftermath aftermath) {
        try {
            return written(session, aftermath);
        } catch (ConstraintViolation violation) {
            return new Answer.Violated(Violation.of(violation, aftermath), left(session, aftermath));
        } catch (ValueTooLarge tooLarge) {
            return new Answer.Violated(Violation.ofType(), left(session, aftermath));
        }
    }

    /** {@return what is there after a failure, where the transaction goes on} */
    private static List<Answer.Rows> left(TreeSession session, Aftermath aftermath) {
        try {
            return contents(session, aftermath);
        } catch (DatabaseException over) {
            return List.of();
        }
    }

    private static List<Answer.Rows> contents(TreeSession session, Aftermath aftermath) {
        return aftermath.contents(
                aftermath.contents().stream().map(session::rows).toList());
    }

    private Answer written(TreeSession session, Aftermath aftermath) {
        List<SelectItem> items = aftermath.returned();
        List<List<@Nullable Object>> returned =
                items.isEmpty() ? List.of() : session.returned(aftermath.command(), items);
        long count = items.isEmpty() ? session.execute(aftermath.command()) : returned.size();
        return new Answer.Written(
                counts(aftermath.command()) ? aftermath.count(count) : -1,
                aftermath.rows(returned),
                contents(session, aftermath));
    }

    /** Ends a transaction without its effect. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Answer answer;

        Undone(Answer answer) {
            super("undone", null, false, false);
            this.answer = answer;
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
                        || readsViewOfTarget(world, statement, answer));
    }

    /** Documented: a view of the table that a command writes can't be read by it. */
    private static boolean readsViewOfTarget(World world, Statement statement, Answer answer) {
        return answer instanceof Answer.Failed
                && (statement instanceof Command.Update || statement instanceof Command.Delete)
                && reads(
                        statement,
                        TableName.of("v_"
                                + new Aftermath(world, (Command) statement)
                                        .target()
                                        .name()));
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

    /** Documented: where every unique key conflicts, rows of an upsert are counted only when they give the values of its key. */
    private boolean counts(Command command) {
        if (!anyKey() || !(command instanceof Command.Insert insert) || insert.conflict() instanceof Conflict.Fail) {
            return true;
        }
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
    public Statement meant(Statement statement) {
        return anyKey() && statement instanceof Command.Insert insert
                ? new Command.Insert(
                        insert.target(),
                        insert.columns(),
                        insert.rows(),
                        ofAnyKey(insert.conflict()),
                        insert.returning())
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

    private void load(World world) {
        if (world.equals(loaded)) {
            return;
        }
        loaded = null;
        List<Table> tables = world.tables().stream().map(World.Filled::table).toList();
        if (created.isEmpty()) {
            session.define(List.of(Objects.type()));
        }
        tables.stream().filter(table -> !created.contains(table.name())).forEach(this::create);
        if (created.add(Objects.view(tables.getFirst()).name())) {
            Objects.of(tables.getFirst()).forEach(this::defineIfSayable);
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

    /** No answer depends on an index, so one that is refused is left out. */
    private void defineIfSayable(Ddl definition) {
        try {
            session.define(List.of(definition));
        } catch (UnsupportedFeature refusal) {
            if (!(definition instanceof Ddl.CreateIndex)) {
                throw refusal;
            }
        }
    }

    private void create(Table table) {
        loader.define(List.of(table.definition()));
        created.add(table.name());
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

    private static void empty(TreeSession session, Table table) {
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

    @Override
    public void close() {
        session.close();
        loader.close();
        database.close();
    }
}
