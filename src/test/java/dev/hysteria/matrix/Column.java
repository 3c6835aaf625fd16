package dev.hysteria.matrix;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.rewrite.Rewrite;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a dialect makes of statements, part by part. */
final class Column {
    private static final Set<String> RETURNING = Set.of("Returning.Rows");

    /** Rebuilds a tree, as every rewrite does, which flattens AND and OR. */
    private static final TreeMapper NORMAL = new TreeMapper() {};

    private final Dialect dialect;
    private final Set<String> said = new HashSet<>();
    private final Set<String> emulated = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, Statement> doubts = new TreeMap<>();
    private int refusals;

    private Column(Dialect dialect) {
        this.dialect = dialect;
        switch (dialect.traits().ddl().foreignKeys().addition()) {
            case ALTER_TABLE -> {}
            case IN_CREATE_TABLE_ONLY -> inAScript("Ddl.AddForeignKey");
        }
    }

    static Column of(Dialect dialect, List<Sample> golden, List<Sample> generated) {
        Column column = new Column(dialect);
        golden.forEach(column::add);
        column.refusals = 0;
        generated.forEach(column::add);
        return column;
    }

    /** Some definitions are said as a part of others that are made at the same time. */
    private void inAScript(String part) {
        said.add(part);
        emulated.add(part);
    }

    private void add(Sample sample) {
        Optional<String> refusal = refusal(sample.statement(), dialect);
        if (refusal.isEmpty() || Refusals.isBySession(refusal.get())) {
            said.addAll(sample.parts());
            rewrite(sample);
        } else {
            refusals++;
        }
        refusal.filter(Refusals::isOfAPart).ifPresent(feature -> refuse(sample, feature));
    }

    private void refuse(Sample sample, String feature) {
        if (Refusals.isBySession(feature)) {
            emulated.addAll(RETURNING);
            refused.addAll(RETURNING);
            return;
        }
        Set<String> parts = Refusals.parts(feature);
        refused.addAll(parts);
        if (!sample.hasOneOf(parts)) {
            doubts.putIfAbsent(
                    "“" + feature + "” is refused where there is none of its parts, " + parts, sample.statement());
        }
    }

    private void rewrite(Sample sample) {
        Statement current = NORMAL.statement(sample.statement());
        for (Rewrite rewrite : dialect.rewrites()) {
            Statement next = rewrite.apply(current);
            if (!Same.trees(current, next)) {
                changed(sample, current, rewrite);
            }
            current = next;
        }
    }

    private void changed(Sample sample, Statement before, Rewrite rewrite) {
        Set<String> parts = Emulations.by(rewrite);
        parts.stream().filter(sample.parts()::contains).forEach(emulated::add);
        if (!Emulations.isOfEverything(rewrite)
                && !sample.hasOneOf(parts)
                && Sample.parts(before).stream().noneMatch(parts::contains)) {
            doubts.putIfAbsent(
                    rewrite.getClass().getSimpleName() + " changes a statement with none of " + parts, before);
        }
    }

    /** {@return under which name the dialect refuses a statement, if it does} */
    private static Optional<String> refusal(Statement statement, Dialect dialect) {
        try {
            if (statement instanceof Ddl ddl) {
                var unused = SqlInterpreter.renderDdl(ddl, dialect);
            } else {
                var unused = SqlInterpreter.render(statement, dialect);
            }
            return Optional.empty();
        } catch (UnsupportedFeature refusal) {
            return Optional.of(refusal.feature());
        }
    }

    /** {@return how many generated statements it refuses} */
    int refusals() {
        return refusals;
    }

    /** {@return what contradicts what is said by hand of refusals and emulations} */
    List<String> doubts() {
        return doubts.entrySet().stream()
                .map(doubt -> doubt.getKey() + ": " + doubt.getValue())
                .toList();
    }

    /** {@return what a part is on this dialect} */
    String cell(String part) {
        if (!said.contains(part)) {
            return "refused";
        }
        String how = emulated.contains(part) ? "emulated" : "exact";
        return refused.contains(part) ? how + ", in part" : how;
    }
}
