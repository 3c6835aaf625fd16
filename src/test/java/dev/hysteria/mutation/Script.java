package dev.hysteria.mutation;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.error.CheckViolation;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.error.ValueTooLarge;
import dev.hysteria.internal.jdbc.TreeSession;
import dev.hysteria.reference.ReferenceDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Statements that begin in an empty database and run one after another; definitions that follow each other are one change. */
record Script(String name, List<Statement> statements) {
    Script {
        statements = List.copyOf(statements);
    }

    /** {@return what each step gives in the reference} */
    List<String> expected() {
        ReferenceDatabase reference = new ReferenceDatabase();
        List<String> answers = new ArrayList<>();
        for (List<Statement> step : steps()) {
            answers.add(answer(() -> switch (step.getFirst()) {
                case Ddl ddl -> {
                    step.forEach(change -> reference.execute((Ddl) change));
                    yield "defined";
                }
                case Query query -> rows(reference.answer(query).rows());
                case Command command ->
                    written(command, reference.answer(command).count());
            }));
        }
        return answers;
    }

    /** {@return what each step gives on a server} */
    List<String> answers(TreeSession session) {
        List<String> answers = new ArrayList<>();
        for (List<Statement> step : steps()) {
            answers.add(answer(() -> switch (step.getFirst()) {
                case Ddl ddl -> {
                    session.define(step.stream().map(Ddl.class::cast).toList());
                    yield "defined";
                }
                case Query query -> rows(session.rows(query));
                case Command command -> written(command, session.execute(command));
            }));
        }
        return answers;
    }

    private List<List<Statement>> steps() {
        List<List<Statement>> steps = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement instanceof Ddl && !steps.isEmpty() && steps.getLast().getFirst() instanceof Ddl) {
                steps.getLast().add(statement);
            } else {
                steps.add(new ArrayList<>(List.of(statement)));
            }
        }
        return steps;
    }

    /** Not every database counts the rows of a truncation. */
    private static String written(Command command, long count) {
        return command instanceof Command.Truncate ? "written" : "written: " + count;
    }

    private static String rows(List<? extends List<?>> rows) {
        return rows.stream().map(Object::toString).sorted().toList().toString();
    }

    /** A violation is told by its kind: databases name constraints in their own ways. Where types have no length, a check says that a value is too long. */
    private static String answer(Supplier<String> step) {
        try {
            return step.get();
        } catch (UnsupportedFeature refusal) {
            throw refusal;
        } catch (ConstraintViolation violation) {
            return violation.getClass().getSimpleName();
        } catch (ValueTooLarge tooLarge) {
            return CheckViolation.class.getSimpleName();
        } catch (RuntimeException failure) {
            return "failed: " + failure + " " + failure.getCause();
        }
    }
}
