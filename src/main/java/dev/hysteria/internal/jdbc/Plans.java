package dev.hysteria.internal.jdbc;

import dev.hysteria.explain.ExecutionPlan;
import dev.hysteria.interpret.Explaining;
import dev.hysteria.interpret.RenderedSql;
import java.util.List;

/** Asks a database how it runs statements. Shared between threads. */
record Plans(Connections connections, StatementRunner runner) {

    ExecutionPlan of(Place place, Explaining explaining) {
        try (Lease lease = place.toRead()) {
            List<List<String>> rows =
                    explaining.before().isEmpty() ? runner.texts(lease, explaining.asked()) : within(lease, explaining);
            return ExecutionPlan.read(connections.dialect().connection().plans(), rows);
        }
    }

    private List<List<String>> within(Lease lease, Explaining explaining) {
        try {
            all(lease, explaining.before());
            return runner.directTexts(lease, explaining.asked());
        } finally {
            all(lease, explaining.after());
        }
    }

    private void all(Lease lease, List<RenderedSql> statements) {
        for (RenderedSql sql : statements) {
            var unused = runner.directTexts(lease, sql);
        }
    }
}
