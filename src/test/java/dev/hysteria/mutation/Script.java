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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Statements that begin in an empty database and run one after another; definitions that follow each other are one change. */
record Script(String name, List<Statement> statements, List<String> known) {
    private static final String FAILED = "failed: ";

    Script {
        statements = List.copyOf(statements);
        known = List.copyOf(known);
    }

    /** A script whose answers the reference knows. */
    Script(String name, List<Statement> statements) {
        this(name, statements, List.of());
    }

    /** {@return a script of SQL that the reference does not understand, with its answers} */
    static Script of(String name, List<Statement> statements, List<String> known) {
        return new Script(name, statements, known);
    }

    /** {@return what each step gives in the reference} */
    List<String> expected() {
        return known.isEmpty() ? answers() : known;
    }

    /** {@return whether answers are those that were expected; where an error was, any is} */
    static boolean agree(List<String> got, List<String> expected) {
        return IntStream.range(0, expected.size())
                .allMatch(i ->
                        got.get(i).equals(expected.get(i)) || (isFailure(got.get(i)) && isFailure(expected.get(i))));
    }

    static boolean isFailure(String answer) {
        return answer.startsWith(FAILED);
    }

    private List<String> answers() {
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
        return rows.stream()
                .map(row -> row.stream().map(Script::cell).toList().toString())
                .sorted()
                .toList()
                .toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case null, default -> String.valueOf(value);
        };
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
            return FAILED + failure + " " + failure.getCause();
        }
    }
}
