package dev.hysteria.equivalence;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Statement;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.error.ValueTooLarge;
import dev.hysteria.internal.jdbc.TreeRunner;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Hears what a database makes of statements; of commands also what it holds afterwards, and then undoes them.
 *
 * @param counts whether the number of rows that a command wrote is defined
 */
record Hearing(Ground ground, TreeRunner session, Predicate<Aftermath> counts) {

    Answer answer(World world, Statement statement) {
        try {
            ground.load(world);
        } catch (UnsupportedFeature refusal) {
            return new Answer.NotCompared("its tables have what is refused");
        } catch (RuntimeException failure) {
            return new Answer.Failed(failure);
        }
        try {
            return switch (statement) {
                case Query query -> rows(query);
                case Command command ->
                    ground.unfollowed(command, world)
                            .<Answer>map(refused ->
                                    new Answer.NotCompared("it may change a key, which references can't follow"))
                            .orElseGet(() -> written(new Aftermath(world, command)));
                case Ddl ddl -> throw new IllegalArgumentException("a definition has no answer: " + ddl);
            };
        } catch (UnsupportedFeature refusal) {
            return new Answer.Refused(refusal.getMessage());
        } catch (RuntimeException failure) {
            return new Answer.Failed(failure);
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
                ground.spoil();
                return tried(session, aftermath);
            }
            return session.transaction(inside -> {
                throw new Undone(tried(inside, aftermath));
            });
        } catch (Undone undone) {
            return undone.answer;
        }
    }

    private Answer tried(TreeRunner session, Aftermath aftermath) {
        try {
            return written(session, aftermath);
        } catch (ConstraintViolation violation) {
            return new Answer.Violated(Violation.of(violation, aftermath), left(session, aftermath));
        } catch (ValueTooLarge tooLarge) {
            return new Answer.Violated(Violation.ofType(), left(session, aftermath));
        }
    }

    /** {@return what is there after a failure, where the transaction goes on} */
    private static List<Answer.Rows> left(TreeRunner session, Aftermath aftermath) {
        try {
            return contents(session, aftermath);
        } catch (DatabaseException over) {
            return List.of();
        }
    }

    private static List<Answer.Rows> contents(TreeRunner session, Aftermath aftermath) {
        return aftermath.contents(
                aftermath.contents().stream().map(session::rows).toList());
    }

    private Answer written(TreeRunner session, Aftermath aftermath) {
        List<SelectItem> items = aftermath.returned();
        List<List<@Nullable Object>> returned =
                items.isEmpty() ? List.of() : session.returned(aftermath.command(), items);
        long count = items.isEmpty() ? session.execute(aftermath.command()) : returned.size();
        return new Answer.Written(
                counts.test(aftermath) ? aftermath.count(count) : -1,
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
}
