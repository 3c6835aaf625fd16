package dev.hysteria.equivalence;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.NotTaken;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.judge.StandIn;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stand-in for a database that does not run here; what it does not understand it refuses. */
final class StandInServer implements Respondent {

    /** How a refusal begins that tells nothing of the dialect. */
    static final String NOT_COMPARED = "not compared: ";

    private final StandIn standIn;
    private final Set<Table> created = new HashSet<>();
    private @Nullable World loaded;

    StandInServer(StandIn standIn) {
        this.standIn = standIn;
    }

    @Override
    public String title() {
        return standIn.title();
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
                            standIn.jdbc().rows(query),
                            Ordered.of(query));
                case dev.hysteria.ast.Command command -> throw new IllegalArgumentException("not yet: " + command);
                case dev.hysteria.ast.Ddl ddl ->
                    throw new IllegalArgumentException("a definition has no answer: " + ddl);
            };
        } catch (UnsupportedFeature refusal) {
            return new Answer.Refused(refusal.getMessage());
        } catch (NotTaken reason) {
            return new Answer.Refused(NOT_COMPARED + reason.getMessage());
        } catch (SQLException | RuntimeException failure) {
            return new Answer.Failed(failure);
        }
    }

    private void load(World world) throws SQLException {
        if (world.equals(loaded)) {
            return;
        }
        loaded = null;
        if (created.isEmpty()) {
            standIn.define(List.of(Objects.type()));
        }
        boolean known = created.contains(world.tables().getFirst().table());
        for (World.Filled filled : world.tables()) {
            Table table = filled.table();
            if (!created.contains(table)) {
                standIn.define(List.of(table.definition()));
                created.add(table);
            }
            standIn.jdbc().run("DELETE FROM \"" + table.name().name().text() + "\"");
            for (List<@Nullable Object> row : filled.rows()) {
                standIn.jdbc().execute(filled.withRows(List.of(row)).insert().orElseThrow());
            }
        }
        if (!known) {
            standIn.define(Objects.of(world.tables().getFirst().table()).stream()
                    .filter(Ddl.CreateView.class::isInstance)
                    .toList());
        }
        loaded = world;
    }

    @Override
    public String sql(Statement statement) {
        try {
            return SqlInterpreter.readable(statement, standIn.jdbc().dialect()) + "\n  "
                    + standIn.jdbc().wording().of(statement).text();
        } catch (SQLException | RuntimeException failure) {
            return failure.toString();
        }
    }

    @Override
    public void close() {
        standIn.close();
    }
}
