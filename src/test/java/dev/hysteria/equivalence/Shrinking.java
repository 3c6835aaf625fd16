package dev.hysteria.equivalence;

import dev.hysteria.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/** Trials on the way to a smaller one that fails too: first to one statement, then to a simpler one, then to fewer rows. */
record Shrinking(Trial value) implements Shrinkable<Trial> {

    static Shrinkable<Trial> of(Trial trial) {
        return new Shrinking(trial);
    }

    @Override
    public Stream<Shrinkable<Trial>> shrink() {
        return simpler().filter(this::isSmaller).map(Shrinking::of);
    }

    private Stream<Trial> simpler() {
        List<Statement> statements = value.statements();
        return statements.size() > 1
                ? statements.stream().map(statement -> value.with(List.of(statement)))
                : Stream.concat(
                        statements.stream().flatMap(Simpler::than).map(statement -> value.with(List.of(statement))),
                        worlds().filter(World::isConsistent).map(value::with));
    }

    private Stream<World> worlds() {
        List<World.Filled> tables = value.world().tables();
        return IntStream.range(0, tables.size())
                .boxed()
                .flatMap(at -> fewerRows(tables.get(at)).map(fewer -> {
                    List<World.Filled> changed = new ArrayList<>(tables);
                    changed.set(at, fewer);
                    return new World(changed);
                }));
    }

    private static Stream<World.Filled> fewerRows(World.Filled filled) {
        List<List<@Nullable Object>> rows = filled.rows();
        return Stream.concat(
                rows.isEmpty() ? Stream.of() : Stream.of(filled.withRows(List.of())),
                IntStream.range(0, rows.size())
                        .mapToObj(gone -> filled.withRows(IntStream.range(0, rows.size())
                                .filter(i -> i != gone)
                                .mapToObj(rows::get)
                                .toList())));
    }

    private boolean isSmaller(Trial trial) {
        return distance(trial).compareTo(distance()) < 0;
    }

    @Override
    public ShrinkingDistance distance() {
        return distance(value);
    }

    private static ShrinkingDistance distance(Trial trial) {
        return ShrinkingDistance.of(
                trial.statements().size(),
                trial.statements().stream().mapToLong(Simpler::size).sum(),
                trial.world().tables().stream()
                        .mapToLong(filled -> filled.rows().size())
                        .sum());
    }
}
