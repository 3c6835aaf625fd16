package dev.hysteria.equivalence;

import dev.hysteria.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** A generated statement about generated rows, and what the reference answers. */
public final class Question {
    private static final int STATEMENTS = 300;
    private static final List<Function<Grammar, Statement>> KINDS = List.of(
            grammar -> grammar.queries.expressions(),
            grammar -> grammar.queries.any(),
            grammar -> grammar.queries.expressions(),
            grammar -> grammar.commands.any());

    private final World world;
    private final Statement statement;
    private final Answer expected;

    private Question(World world, Statement statement, Answer expected) {
        this.world = world;
        this.statement = statement;
        this.expected = expected;
    }

    /**
     * {@return questions made of a seed: of very many statements those that have something which few before them have}
     *
     * @param worlds how many times there are other rows
     */
    public static List<Question> generated(long seed, int worlds) {
        List<Question> questions = new ArrayList<>();
        Rarities rarities = new Rarities();
        try (Reference reference = new Reference()) {
            for (int i = 0; i < worlds; i++) {
                Trial trial = Trial.of(new Random(seed + i), STATEMENTS, KINDS.get(i % KINDS.size()));
                trial.statements().stream()
                        .filter(rarities::isRare)
                        .filter(each -> ask(questions, trial.world(), each, reference))
                        .forEach(rarities::add);
            }
        }
        return List.copyOf(questions);
    }

    /** {@return for each generated schema, the question what is in each of its tables} */
    public static List<Question> contents(long seed) {
        List<Question> questions = new ArrayList<>();
        try (Reference reference = new Reference()) {
            for (int schema = 0; schema < World.SCHEMAS; schema++) {
                World world = World.of(schema, Dice.of(seed + schema));
                for (World.Filled filled : world.tables()) {
                    var unused = ask(questions, world, filled.table().all(), reference);
                }
            }
        }
        return List.copyOf(questions);
    }

    private static boolean ask(List<Question> questions, World world, Statement statement, Reference reference) {
        Answer expected = reference.answer(world, statement);
        return !(expected instanceof Answer.Refused)
                && !(expected instanceof Answer.Failed)
                && questions.add(new Question(world, statement, expected));
    }

    /** {@return the statement} */
    public Statement statement() {
        return statement;
    }

    /** {@return what creates and fills the tables} */
    public List<Statement> ground() {
        List<Statement> ground = new ArrayList<>();
        for (World.Filled filled : world.tables()) {
            ground.add(filled.table().definition());
            filled.insert().ifPresent(ground::add);
        }
        return List.copyOf(ground);
    }

    World world() {
        return world;
    }

    Answer expected() {
        return expected;
    }

    @Override
    public String toString() {
        return statement.toString();
    }
}
