package dev.hysteria.equivalence;

import dev.hysteria.ast.Statement;
import java.util.*;
import java.util.function.Function;
import net.jqwik.api.Shrinkable;

final class Hunt {
    @org.junit.jupiter.api.Test
    void hunt() {
        long seed = Long.getLong("seed", 0);
        int trials = Integer.getInteger("trials", 20);
        int stop = Integer.getInteger("stop", 8);
        boolean ex = Boolean.getBoolean("ex");
        Function<Grammar, Statement> what = g -> ex ? g.queries.expressions() : g.queries.any();
        int found = 0;
        Set<String> seen = new HashSet<>();
        Map<String, Integer> kinds = new TreeMap<>();
        long start = System.nanoTime();
        try (Servers servers = Servers.open()) {
            System.out.println("opened " + (System.nanoTime() - start) / 1_000_000);
            start = System.nanoTime();
            for (int i = 0; i < trials && found < stop; i++) {
                Trial trial = Trial.of(new Random(seed + i), 20, what);
                for (Statement s : trial.statements()) {
                    Trial one = trial.with(List.of(s));
                    if (fails(servers, one) == null) continue;
                    long until = System.nanoTime() + 8_000_000_000L;
                    Shrinkable<Trial> best = Shrinking.of(one);
                    boolean progress = true;
                    String message = fails(servers, one);
                    while (progress && System.nanoTime() < until) {
                        progress = false;
                        for (Iterator<Shrinkable<Trial>> it = best.shrink().iterator();
                                it.hasNext() && System.nanoTime() < until; ) {
                            Shrinkable<Trial> next = it.next();
                            String m = fails(servers, next.value());
                            if (m != null && kind(m).equals(kind(message))) {
                                best = next;
                                message = m;
                                progress = true;
                                break;
                            }
                        }
                    }
                    String sig = signature(best.value().statements().getFirst()) + kind(message);
                    kinds.merge(sig, 1, Integer::sum);
                    if (seen.add(sig)) {
                        found++;
                        System.out.println("==== #" + found + " seed " + (seed + i) + "\n" + brief(message));
                    }
                    if (found >= stop) break;
                }
            }
            System.out.println("took " + (System.nanoTime() - start) / 1_000_000 + " ms\n" + servers.tally());
            kinds.forEach((k, n) -> System.out.println(n + " x " + k));
        }
    }

    static String brief(String m) {
        StringBuilder b = new StringBuilder();
        boolean own = false;
        for (String line : m.split("\n")) {
            if (line.startsWith("[the same")
                    || line.startsWith("Select[")
                    || line.startsWith("SetOp")
                    || line.startsWith("With[")
                    || line.isBlank()
                    || line.startsWith("Expecting")) continue;
            if (line.startsWith("    failed")) {
                own = true;
                continue;
            }
            if (line.startsWith("PostgreSQL")
                    || line.startsWith("MySQL")
                    || line.startsWith("MariaDB")
                    || line.startsWith("SQLite")) own = false;
            if (own
                    && !(line.contains("ERROR:")
                            || line.contains("Hint")
                            || line.contains("conn=")
                            || line.contains("SQLSyntax")
                            || line.contains("Exception"))) continue;
            b.append(line, 0, Math.min(line.length(), 900)).append("\n");
        }
        return b.toString();
    }

    static String kind(String message) {
        List<String> k = new ArrayList<>();
        String db = "";
        for (String line : message.split("\n")) {
            for (String d : List.of("SQLite", "PostgreSQL", "MySQL", "MariaDB")) if (line.startsWith(d)) db = d;
            if (line.startsWith("    failed")) k.add(db);
        }
        return k.toString();
    }

    static String signature(Statement s) {
        Set<String> names = new TreeSet<>();
        dev.hysteria.ast.Tree.visit(s, n -> {
            String name = n.getClass().getSimpleName();
            if (n instanceof dev.hysteria.ast.Expr.Function f)
                name = f.function().name();
            if (n instanceof dev.hysteria.ast.Expr.Aggregate f)
                name = f.function().name();
            if (n instanceof dev.hysteria.ast.Expr.WindowCall f)
                name = f.function().name();
            if (n instanceof dev.hysteria.ast.Expr.DateAdd f) name = "DateAdd" + f.unit() + f.type();
            if (n instanceof dev.hysteria.ast.Expr.Arithmetic f) name = f.operator() + "" + f.type();
            if (n instanceof dev.hysteria.ast.Expr.Cast f)
                name = "Cast" + f.operand().type() + "->" + f.type();
            if (!Set.of("Column", "Parameter", "Literal", "Null", "Select", "Table", "Nothing")
                    .contains(name)) names.add(name);
        });
        return names.toString();
    }

    static String fails(Servers servers, Trial t) {
        try {
            servers.compare(t);
            return null;
        } catch (AssertionError e) {
            return e.getMessage();
        }
    }
}
