package dev.hysteria.equivalence;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.dialect.NotTaken;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.internal.jdbc.SessionParts;
import dev.hysteria.internal.jdbc.TreeRunner;
import dev.hysteria.judge.StandIn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Runs trees on a stand-in; its errors are PostgreSQL's. */
record StandInSession(StandIn standIn) implements TreeRunner {

    /** What the stand-in does not understand. */
    static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotUnderstood(NotTaken reason) {
            super(reason.getMessage(), reason);
        }
    }

    @Override
    public List<List<@Nullable Object>> rows(Query query) {
        return tried(() -> standIn.jdbc().rows(query));
    }

    /** Of several given rows each is inserted alone, as sessions do it where one statement returns them in any order. */
    @Override
    public List<List<@Nullable Object>> returned(Command command, List<SelectItem> items) {
        List<List<@Nullable Object>> returned = new ArrayList<>();
        for (Command part : parts(command)) {
            returned.addAll(tried(() -> standIn.jdbc().rows(part, items)));
        }
        return returned;
    }

    private List<? extends Command> parts(Command command) {
        boolean together =
                switch (standIn.jdbc().dialect().traits().write().returning().insert()) {
                    case CLAUSE, CLAUSE_OF_TABLE, CLAUSE_OF_ONE_TABLE -> true;
                    case OUTPUT, INTO, READ_BY_KEY -> false;
                };
        return !together && command instanceof Command.Insert insert
                ? SessionParts.rowByRow(insert, standIn.jdbc().dialect())
                : List.of(command);
    }

    @Override
    public long execute(Command command) {
        return tried(() -> standIn.jdbc().execute(command));
    }

    @Override
    public void define(List<Ddl> changes) {
        var unused = tried(() -> {
            standIn.define(changes);
            return changes;
        });
    }

    @Override
    public <T> T transaction(Function<? super TreeRunner, T> work) {
        return tried(() -> {
            standIn.jdbc().connection().setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.apply(this);
                standIn.jdbc().connection().commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    standIn.jdbc().connection().rollback();
                }
                standIn.jdbc().connection().setAutoCommit(true);
            }
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T done() throws SQLException;
    }

    private static <T> T tried(Work<T> work) {
        try {
            return work.done();
        } catch (NotTaken reason) {
            throw new NotUnderstood(reason);
        } catch (SQLException failure) {
            SQLException theirs = failure.getCause() instanceof PSQLException cause ? cause : failure;
            throw SessionParts.failure(theirs, PostgresDialect.INSTANCE);
        }
    }

    @Override
    public void close() {
        standIn.close();
    }
}
