package dev.hysteria.equivalence;

import dev.hysteria.ast.Statement;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Rows, and statements about them.
 *
 * @param seed what they are made of
 */
record Trial(long seed, World world, List<Statement> statements) {
    Trial {
        statements = List.copyOf(statements);
    }

    /** {@return the trial of a kind that a seed makes} */
    static Trial of(Kind kind, long seed) {
        Trial made = of(new Random(seed), Generated.PER_TRIAL, kind::made);
        return new Trial(seed, made.world(), made.statements());
    }

    static Trial of(Random random, int size, Function<Grammar, ? extends Statement> statement) {
        Dice dice = new Dice(random);
        World world = World.of(dice.below(World.SCHEMAS), dice);
        return new Trial(0, world, dice.some(size, size, () -> statement.apply(new Grammar(dice, world))));
    }

    Trial with(List<? extends Statement> newStatements) {
        return new Trial(seed, world, List.copyOf(newStatements));
    }

    Trial with(World newWorld) {
        return new Trial(seed, newWorld, statements);
    }

    /** Short: the report has it all. */
    @Override
    public String toString() {
        return statements.size() + " statements of seed " + seed;
    }
}
