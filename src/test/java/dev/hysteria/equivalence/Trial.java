package dev.hysteria.equivalence;

import dev.hysteria.ast.Statement;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Rows, and statements about them. */
record Trial(World world, List<Statement> statements) {
    Trial {
        statements = List.copyOf(statements);
    }

    /** {@return trials of {@code size} statements that a grammar makes} */
    static Arbitrary<Trial> arbitrary(int size, Function<Grammar, ? extends Statement> statement) {
        return Arbitraries.fromGenerator(random -> Shrinking.of(of(random, size, statement)));
    }

    static Trial of(Random random, int size, Function<Grammar, ? extends Statement> statement) {
        Dice dice = new Dice(random);
        World world = World.of(dice.below(World.SCHEMAS), dice);
        return new Trial(world, dice.some(size, size, () -> statement.apply(new Grammar(dice, world))));
    }

    Trial with(List<? extends Statement> newStatements) {
        return new Trial(world, List.copyOf(newStatements));
    }

    Trial with(World newWorld) {
        return new Trial(newWorld, statements);
    }

    /** Short: the report has it all. */
    @Override
    public String toString() {
        return statements.size() + " statements about "
                + world.tables().getFirst().table().name();
    }
}
