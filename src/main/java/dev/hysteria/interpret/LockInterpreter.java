package dev.hysteria.interpret;

import dev.hysteria.ast.Lock;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;

/** Row locks as text. */
final class LockInterpreter {

    private final Renderer renderer;
    private final SqlWriter out;

    LockInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    void write(Query.Select select) {
        if (!(select.lock() instanceof Lock.Rows rows)) {
            return;
        }
        switch (renderer.traits.select().locking()) {
            case CLAUSE -> {
                strength(rows, " FOR SHARE");
                if (!rows.sources().isEmpty()) {
                    out.sql(" OF ").identifiers(rows.sources());
                }
                waiting(rows);
            }
            case CLAUSE_OR_SHARE_MODE -> {
                refuseSources(rows);
                strength(rows, " LOCK IN SHARE MODE");
                waiting(rows);
            }
            case CLAUSE_UPDATE_ONLY -> updateOnly(select, rows);
            case TABLE_HINTS -> {}
            case NONE ->
                throw renderer.refusal(
                        "row locks", "Do the work in a write transaction, which locks the whole database.");
        }
    }

    private void strength(Lock.Rows rows, String share) {
        out.sql(
                switch (rows.strength()) {
                    case UPDATE -> " FOR UPDATE";
                    case SHARE -> share;
                });
    }

    private void waiting(Lock.Rows rows) {
        out.sql(
                switch (rows.waiting()) {
                    case WAIT -> "";
                    case NO_WAIT -> " NOWAIT";
                    case SKIP_LOCKED -> " SKIP LOCKED";
                });
    }

    private void refuseSources(Lock.Rows rows) {
        if (!rows.sources().isEmpty()) {
            throw renderer.refusal(
                    "locks on some of a query's tables only", "Lock all of them, or query the table alone.");
        }
    }

    private void updateOnly(Query.Select select, Lock.Rows rows) {
        refuseSources(rows);
        if (!(select.page() instanceof Page.All)) {
            throw renderer.refusal("row locks beside a limit or offset", "Read the keys first, then lock those rows.");
        }
        switch (rows.strength()) {
            case UPDATE -> out.sql(" FOR UPDATE");
            case SHARE -> throw renderer.refusal("shared row locks", "Lock for update, or raise the isolation level.");
        }
        waiting(rows);
    }
}
