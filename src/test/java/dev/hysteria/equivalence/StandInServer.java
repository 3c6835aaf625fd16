package dev.hysteria.equivalence;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.Statement;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.judge.StandIn;
import dev.hysteria.judge.StandInLimit;
import java.sql.SQLException;

/** A stand-in for a database that does not run here; what is known not to be understood is not compared. */
final class StandInServer implements Respondent {
    private final StandIn standIn;
    private final StandInSession session;
    private final Hearing hearing;
    private final Reference reference = new Reference();

    StandInServer(StandIn standIn) {
        this.standIn = standIn;
        this.session = new StandInSession(standIn);
        this.hearing = new Hearing(new Ground(session), session, aftermath -> true);
    }

    @Override
    public String title() {
        return standIn.title();
    }

    @Override
    public Answer answer(World world, Statement statement) {
        Statement said = inOneStatement(statement);
        try {
            var unused = SqlInterpreter.readable(said, standIn.jdbc().dialect());
        } catch (UnsupportedFeature refusal) {
            return new Answer.Refused(refusal.getMessage());
        }
        Answer answer = hearing.answer(world, said);
        return answer instanceof Answer.Failed(StandInSession.NotUnderstood reason)
                ? StandInLimit.of(String.valueOf(reason.getMessage()))
                        .<Answer>map(limit -> new Answer.NotCompared(limit.meaning()))
                        .orElse(answer)
                : answer;
    }

    /** Documented: where an upsert is a MERGE, what else a row violates whose key is taken is not seen. */
    @Override
    public boolean excuses(World world, Statement statement, Answer answer) {
        boolean merges = switch (standIn.jdbc().dialect().traits().write().upsert()) {
            case MERGE_VALUES, MERGE_DUAL -> true;
            case ON_CONFLICT, ON_DUPLICATE_KEY_WITH_ALIAS, ON_DUPLICATE_KEY_WITH_VALUES -> false;
        };
        return merges
                && answer instanceof Answer.Written
                && statement instanceof Command command
                && new Aftermath(world, command).isUpsert()
                && reference.answer(world, command) instanceof Answer.Violated(Violation violation, var tables)
                && (violation.kind() == Violation.Kind.NOT_NULL || violation.kind() == Violation.Kind.CHECK);
    }

    /** Rows that sessions read by their key afterwards are not looked at here; what the command does is. */
    private Statement inOneStatement(Statement statement) {
        boolean byKey =
                switch (standIn.jdbc().dialect().traits().write().returning().insert()) {
                    case CLAUSE, CLAUSE_OF_TABLE, CLAUSE_OF_ONE_TABLE, OUTPUT -> false;
                    case INTO, READ_BY_KEY -> true;
                };
        return byKey
                        && statement instanceof Command.Insert insert
                        && (insert.rows() instanceof InsertRows.From || !(insert.conflict() instanceof Conflict.Fail))
                ? new Command.Insert(
                        insert.target(), insert.columns(), insert.rows(), insert.conflict(), new Returning.Nothing())
                : statement;
    }

    @Override
    public String sql(Statement statement) {
        try {
            return SqlInterpreter.readable(statement, standIn.jdbc().dialect()) + "\n  "
                    + standIn.jdbc().wording().of(statement).text();
        } catch (SQLException | RuntimeException failure) {
            return failure.toString();
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
