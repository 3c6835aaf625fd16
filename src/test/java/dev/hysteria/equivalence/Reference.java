package dev.hysteria.equivalence;

import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.reference.ReferenceDatabase;
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
                case dev.hysteria.ast.Command command -> throw new IllegalArgumentException("not yet: " + command);
                case dev.hysteria.ast.Ddl ddl ->
                    throw new IllegalArgumentException("a definition has no answer: " + ddl);
            };
        } catch (UnsupportedFeature refusal) {
            return new Answer.Refused(refusal.getMessage());
        } catch (RuntimeException failure) {
            return new Answer.Failed(failure);
        }
    }

    private void load(World world) {
        if (world.equals(loaded)) {
            return;
        }
        loaded = null;
        database = new ReferenceDatabase();
        for (World.Filled filled : world.tables()) {
            database.execute(filled.table().definition());
            filled.insert().ifPresent(insert -> {
                var unused = database.answer(insert);
            });
        }
        loaded = world;
    }

    @Override
    public String sql(Statement statement) {
        return "evaluated";
    }

    @Override
    public void close() {}
}
