package dev.hysteria.interpret;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.IdentityAction;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TruncateScope;
import dev.hysteria.dialect.WriteForms.JoinedWrite;
import dev.hysteria.dialect.WriteForms.ReturningForm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Updates, deletes and truncations as text; inserts are {@link InsertInterpreter}'s. */
final class CommandInterpreter {

    /** The alias of the row that was to be inserted, where a dialect lets it be named. */
    static final Identifier INCOMING = Identifier.of("incoming");

    private final Renderer renderer;
    private final SqlWriter out;
    private final SourceInterpreter sources;
    private final ReturningInterpreter returning;
    private final InsertInterpreter inserts;

    CommandInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
        this.sources = new SourceInterpreter(renderer);
        this.returning = new ReturningInterpreter(renderer);
        this.inserts = new InsertInterpreter(renderer, returning);
    }

    void write(Command command) {
        switch (command) {
            case Command.Insert insert -> inserts.write(insert);
            case Command.Update update -> update(update);
            case Command.Delete delete -> delete(delete);
            case Command.Truncate truncate -> truncate(truncate);
        }
    }

    private void update(Command.Update update) {
        ReturningForm form = renderer.traits.write().returning().update();
        boolean joined = !(update.from() instanceof Source.Nothing);
        JoinedWrite joining = renderer.traits.write().joined().update();
        out.sql("UPDATE ");
        updateTarget(update.target(), update.from(), joining);
        out.sql(" SET ");
        boolean qualified = joined && joining == JoinedWrite.JOIN_IN_TARGET;
        requireOrder(renderer, update.target(), update.assignments(), new Expr.True());
        out.list(update.assignments(), ", ", assignment -> assignment(update.target(), assignment, qualified));
        returning.output(form, ReturningInterpreter.INSERTED, update.target(), update.returning());
        switch (joining) {
            case FURTHER_SOURCES -> {
                if (joined) {
                    out.sql(" FROM ");
                    sources.write(update.from(), new Lock.None());
                }
            }
            case TARGET_AMONG_SOURCES -> targetAmongSources(update.target(), update.from());
            case JOIN_IN_TARGET, NONE -> {}
        }
        renderer.queries.where(update.filter(), new TextIndexSearch(renderer).beside(update.filter(), update.target()));
        bounded(update.ordering(), update.page(), joined);
        returning.suffix(form, update.target(), update.from(), update.returning());
    }

    private void updateTarget(Target target, Source from, JoinedWrite joining) {
        boolean joined = !(from instanceof Source.Nothing);
        switch (joining) {
            case JOIN_IN_TARGET -> {
                sources.table(target.table(), target.alias());
                crossJoin(from);
            }
            case FURTHER_SOURCES -> sources.table(target.table(), target.alias());
            case TARGET_AMONG_SOURCES -> out.identifier(target.alias());
            case NONE -> {
                if (joined) {
                    throw renderer.refusal("an update from further tables", "Use sub-queries in SET and WHERE.");
                }
                sources.table(target.table(), target.alias());
            }
        }
    }

    private void crossJoin(Source from) {
        if (from instanceof Source.Nothing) {
            return;
        }
        out.sql(" CROSS JOIN ");
        sources.parenthesised(from);
    }

    /** FROM with the target first; needed as soon as the target has an alias or other sources. */
    private void targetAmongSources(Target target, Source from) {
        if (from instanceof Source.Nothing
                && target.alias().equals(target.table().name())
                && target.table().namespace().isEmpty()) {
            return;
        }
        out.sql(" FROM ").table(target.table());
        sources.alias(target.alias());
        crossJoin(from);
    }

    /** Refuses assignments that would see what earlier ones assigned; a rewrite has ordered them where it could. */
    static void requireOrder(Renderer renderer, Target target, List<Assignment> assignments, Expr filter) {
        boolean inOrder = switch (renderer.traits.write().assignments()) {
            case IN_ORDER -> true;
            case AT_ONCE -> false;
        };
        Set<Identifier> assigned = new HashSet<>();
        for (Assignment assignment : inOrder ? assignments : List.<Assignment>of()) {
            Tree.visit(new Expr.Row(List.of(assignment.value(), filter)), node -> {
                if (node instanceof Expr.Column column
                        && column.source().equals(target.alias())
                        && assigned.contains(column.name())) {
                    throw renderer.refusal(
                            "columns that take each other's values in an upsert, in a bounded update or without a"
                                    + " primary key",
                            "Read the row and write its new values.");
                }
            });
            assigned.add(assignment.column());
        }
    }

    private void assignment(Target target, Assignment assignment, boolean qualified) {
        if (qualified) {
            out.identifier(target.alias()).sql(".");
        }
        out.identifier(assignment.column()).sql(" = ");
        renderer.expressions.stored(assignment.value());
    }

    private void bounded(List<SortKey> ordering, Page page, boolean joined) {
        if (page instanceof Page.All) {
            return;
        }
        switch (renderer.traits.write().limitedWrite()) {
            case ORDER_LIMIT -> {
                if (joined) {
                    throw renderer.refusal("a limit on a write that uses further tables", "Select the keys first.");
                }
                renderer.queries.ordering(ordering);
                renderer.queries.page(page);
            }
            case NONE ->
                throw renderer.refusal(
                        "a limit on an update or delete of a table without a primary key", "Select the rows first.");
        }
    }

    private void delete(Command.Delete delete) {
        ReturningForm form = renderer.traits.write().returning().delete();
        boolean joined = !(delete.using() instanceof Source.Nothing);
        boolean aliased =
                !delete.target().alias().equals(delete.target().table().name());
        JoinedWrite joining = renderer.traits.write().joined().delete();
        switch (joining) {
            case FURTHER_SOURCES, NONE -> {
                if (joined && joining == JoinedWrite.NONE) {
                    throw renderer.refusal("a delete using further tables", "Use EXISTS in WHERE.");
                }
                out.sql("DELETE FROM ");
                sources.table(delete.target().table(), delete.target().alias());
                if (joined) {
                    out.sql(" USING ");
                    sources.write(delete.using(), new Lock.None());
                }
            }
            case JOIN_IN_TARGET, TARGET_AMONG_SOURCES -> {
                if (joined || aliased) {
                    out.sql("DELETE ").identifier(delete.target().alias());
                    returning.output(form, ReturningInterpreter.DELETED, delete.target(), delete.returning());
                    out.sql(" FROM ");
                    sources.table(delete.target().table(), delete.target().alias());
                    crossJoin(delete.using());
                } else {
                    out.sql("DELETE FROM ").table(delete.target().table());
                    returning.output(form, ReturningInterpreter.DELETED, delete.target(), delete.returning());
                }
            }
        }
        renderer.queries.where(delete.filter(), new TextIndexSearch(renderer).beside(delete.filter(), delete.target()));
        if (aliased && !joined && joining == JoinedWrite.JOIN_IN_TARGET && !(delete.page() instanceof Page.All)) {
            throw renderer.refusal(
                    "a limit on a delete from a table under another name", "Delete from the schema itself.");
        }
        bounded(delete.ordering(), delete.page(), joined);
        returning.suffix(form, delete.target(), delete.using(), delete.returning());
    }

    private void truncate(Command.Truncate truncate) {
        boolean goOn = truncate.identity() == IdentityAction.CONTINUE;
        boolean restart = truncate.identity() == IdentityAction.RESTART;
        boolean cascade = truncate.scope() == TruncateScope.CASCADE;
        switch (renderer.traits.write().truncate()) {
            case WITH_OPTIONS -> {
                out.sql("TRUNCATE TABLE ").table(truncate.table());
                out.sql(restart ? " RESTART IDENTITY" : "").sql(cascade ? " CASCADE" : "");
            }
            case RESTARTING -> {
                refuse(cascade, "truncating with the tables that refer to it", "Truncate those tables first.");
                out.sql(goOn ? "DELETE FROM " : "TRUNCATE TABLE ").table(truncate.table());
            }
            case CONTINUING -> {
                refuse(restart, "truncating with generated keys restarted", "Recreate the table.");
                out.sql("TRUNCATE TABLE ").table(truncate.table()).sql(cascade ? " CASCADE" : "");
            }
            case DELETE_RESTARTING -> {
                refuse(
                        goOn,
                        "truncating without restarting generated keys",
                        "Restart them: truncate(…).restartIdentity().");
                refuse(cascade, "truncating with the tables that refer to it", "Delete from those tables first.");
                out.sql("DELETE FROM ").table(truncate.table());
            }
        }
    }

    private void refuse(boolean asked, String feature, String instead) {
        if (asked) {
            throw renderer.refusal(feature, instead);
        }
    }

    /** Columns of the target as the dialect's write names them: by quoted name, separated by commas. */
    static void columns(SqlWriter out, List<ColumnName> columns) {
        out.list(columns, ", ", column -> out.identifier(column.name()));
    }
}
