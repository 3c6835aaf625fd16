package dev.hysteria.equivalence;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.error.ValueTooLarge;
import dev.hysteria.reference.ReferenceDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reference interpreter, which every database is held to. */
final class Reference implements Respondent {
    private @Nullable World loaded;
    private ReferenceDatabase database = new ReferenceDatabase();

    @Override
    public String title() {
        return "Reference";
    }

    @Override
    public Answer answer(World world, Statement statement) {
        try {
            load(world);
            return switch (statement) {
                case Query query ->
                    new Answer.Rows(
                            query.items().stream()
                                    .map(item -> item.expression().type())
                                    .toList(),
                            database.answer(query).rows(),
                            Ordered.of(query));
                case Command command -> written(database.copy(), new Aftermath(world, command));
                case dev.hysteria.ast.Ddl ddl ->
                    throw new IllegalArgumentException("a definition has no answer: " + ddl);
            };
        } catch (UnsupportedFeature refusal) {
            return new Answer.Refused(refusal.getMessage());
        } catch (ValueTooLarge tooLarge) {
            return new Answer.Violated(Violation.ofType(), List.of());
        } catch (RuntimeException failure) {
            return new Answer.Failed(failure);
        }
    }

    private static Answer written(ReferenceDatabase database, Aftermath aftermath) {
        try {
            dev.hysteria.reference.Answer answer = database.answer(aftermath.command());
            return new Answer.Written(
                    aftermath.count(answer.count()), aftermath.rows(answer.rows()), left(database, aftermath));
        } catch (ConstraintViolation violation) {
            return new Answer.Violated(Violation.of(violation, aftermath), left(database, aftermath));
        }
    }

    private static List<Answer.Rows> left(ReferenceDatabase database, Aftermath aftermath) {
        return aftermath.contents(aftermath.contents().stream()
                .map(query -> database.answer(query).rows())
                .toList());
    }

    /** {@return whether a command violates a constraint, others or not} */
    boolean violates(World world, Command command, Violation violation) {
        Aftermath aftermath = new Aftermath(world, command);
        ReferenceDatabase demanding = new ReferenceDatabase();
        for (World.Filled filled : world.tables()) {
            demanding.execute(violation.alone(filled.table().definition(), aftermath));
            filled.insert().ifPresent(demanding::answer);
        }
        Objects.of(world.tables().getFirst().table()).forEach(demanding::execute);
        try {
            return written(demanding, aftermath) instanceof Answer.Violated(Violation found, var tables)
                    && found.matches(violation);
        } catch (ValueTooLarge tooLarge) {
            return violation.kind() == Violation.Kind.TYPE;
        }
    }

    private void load(World world) {
        if (world.equals(loaded)) {
            return;
        }
        loaded = null;
        database = world.filled();
        loaded = world;
    }

    @Override
    public String sql(Statement statement) {
        return "evaluated";
    }

    @Override
    public void close() {}
}
