package dev.hysteria.reference;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Nesting;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.error.DatabaseFailure;
import dev.hysteria.error.DriverReport;
import dev.hysteria.error.FailedStatement;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.StatementFailed;
import dev.hysteria.error.ValueTooLarge;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One execution of a statement: the tables it begins with, and what stays the same for as long as it runs.
 *
 * @param statement how errors show it
 * @param began the present, for the whole statement
 */
record Execution(Tables tables, FailedStatement statement, Instant began) {

    /** {@return the execution of a statement; one that is nested too deeply to be evaluated is refused} */
    static Execution of(Statement statement, Tables tables, Instant began) {
        if (!Nesting.isWithinLimit(statement)) {
            throw QueryException.nestingTooDeep(Nesting.LIMIT);
        }
        return new Execution(tables, shown(statement), began);
    }

    /**
     * {@return what the work results in}
     *
     * <p>A value that does not fit is an {@link ArithmeticException} down there, and one that can't be read a {@link DateTimeException} or
     * an {@link IllegalArgumentException}, as in Java's own methods.
     */
    <T> T run(Supplier<T> work) {
        try {
            return work.get();
        } catch (ArithmeticException outOfRange) {
            throw new ValueTooLarge(Optional.empty(), failure(outOfRange));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new StatementFailed(failure(unreadable));
        }
    }

    private DatabaseFailure failure(RuntimeException cause) {
        return DatabaseFailure.of(statement, DriverReport.none(), cause);
    }

    private static FailedStatement shown(Statement statement) {
        List<String> types = new ArrayList<>();
        Tree.visit(statement, node -> {
            if (node instanceof Expr.Parameter parameter) {
                types.add(parameter.type().described());
            }
        });
        String words = switch (statement) {
            case Query query -> "SELECT " + query.columns();
            case Command.Insert insert -> "INSERT INTO " + insert.target().table();
            case Command.Update update -> "UPDATE " + update.target().table();
            case Command.Delete delete -> "DELETE FROM " + delete.target().table();
            case Command.Truncate truncate -> "TRUNCATE " + truncate.table();
            case Ddl.CreateTable create -> "CREATE TABLE " + create.table();
            case Ddl.DropTable drop -> "DROP TABLE " + drop.table();
            case Ddl.AddForeignKey add ->
                "ALTER TABLE " + add.table() + " ADD " + add.key().name();
            case Ddl.CreateIndex create -> "CREATE INDEX " + create.index().name();
            case Ddl.CreateTextIndex create ->
                "CREATE FULLTEXT INDEX " + create.index().name();
            case Ddl.DropTextIndex drop -> "DROP INDEX " + drop.index().name();
            case Ddl.CreateView create -> "CREATE VIEW " + create.view();
            case Ddl.DropView drop -> "DROP VIEW " + drop.view();
            case Ddl.CreateSequence create -> "CREATE SEQUENCE " + create.sequence();
            case Ddl.DropSequence drop -> "DROP SEQUENCE " + drop.sequence();
            case Ddl.CreateEnum create -> "CREATE TYPE " + create.type().name();
            case Ddl.DropEnum drop -> "DROP TYPE " + drop.type().name();
        };
        return new FailedStatement(Refusal.DIALECT, words, types);
    }
}
