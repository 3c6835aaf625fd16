package dev.hysteria.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Statement;
import dev.hysteria.judge.StandIn;
import dev.hysteria.testing.TestDatabases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reference and all databases that run here, made to answer the same statements. */
final class Servers implements AutoCloseable {
    private final Reference reference = new Reference();
    private final List<Respondent> servers;
    private final Map<String, Integer> answered = new LinkedHashMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> notCompared = new TreeMap<>();
    private int agreed;
    private int refused;

    private Servers(List<Respondent> servers) {
        this.servers = new ArrayList<>(List.of(reference));
        this.servers.addAll(servers);
    }

    static Servers open() {
        List<Respondent> servers = new ArrayList<>();
        TestDatabases.available().forEach(running -> servers.add(Server.on(running)));
        return new Servers(servers);
    }

    /** {@return the reference, and a stand-in for a database that does not run here} */
    static Servers standIn(StandIn standIn) {
        return new Servers(List.of(new StandInServer(standIn)));
    }

    /** Fails when two databases do not answer a statement of the trial alike. */
    void compare(Trial trial) {
        for (Statement statement : trial.statements()) {
            List<Answer> answers = new ArrayList<>();
            for (Respondent server : servers) {
                Answer answer = server.answer(trial.world(), statement);
                count(server, answer);
                answers.add(answer);
            }
            requireAgreement(trial, statement, answers);
            weigh(trial.world(), statement, answers);
        }
    }

    /** Counts what the last one's answer, which agrees, tells of it. */
    private void weigh(World world, Statement statement, List<Answer> answers) {
        Answer last = answers.getLast();
        if (last instanceof Answer.Refused) {
            refused++;
        } else if (last instanceof Answer.NotCompared(String reason)) {
            notCompared.merge(reason, 1, Integer::sum);
        } else if (answers.getFirst() instanceof Answer.Refused) {
            notCompared.merge("the reference evaluates no raw SQL", 1, Integer::sum);
        } else if (servers.getLast().excuses(world, statement, last)) {
            notCompared.merge("it differs as semantics.md says", 1, Integer::sum);
        } else {
            agreed++;
        }
    }

    private void requireAgreement(Trial trial, Statement statement, List<Answer> answers) {
        if (statement instanceof Command && answers.getFirst() instanceof Answer.Refused) {
            // what it does is not defined
            return;
        }
        List<String> otherwise = IntStream.range(0, answers.size())
                .filter(one -> !agrees(trial.world(), statement, answers, one))
                .mapToObj(one -> servers.get(one).title())
                .toList();
        assertThat(otherwise).as(() -> report(trial, statement, answers)).isEmpty();
    }

    /** {@return whether one answers as the reference does, or, where that can't say, as those before it} */
    private boolean agrees(World world, Statement statement, List<Answer> answers, int one) {
        Answer answer = answers.get(one);
        if (servers.get(one).excuses(world, statement, answer)) {
            return true;
        }
        Statement meant = servers.get(one).meant(world, statement);
        return !(answer instanceof Answer.Failed)
                && expected(world, statement, meant, answers, one)
                        .allMatch(other -> agree(world, meant, answer, other));
    }

    private Stream<Answer> expected(World world, Statement statement, Statement meant, List<Answer> answers, int one) {
        if (!meant.equals(statement)) {
            return Stream.of(reference.answer(world, meant));
        }
        return answers.getFirst() instanceof Answer.Refused
                ? IntStream.range(0, one)
                        .filter(other ->
                                servers.get(other).meant(world, statement).equals(statement))
                        .filter(other -> !servers.get(other).excuses(world, statement, answers.get(other)))
                        .mapToObj(answers::get)
                : Stream.of(answers.getFirst());
    }

    /** Of several constraints that are violated any may be reported. */
    private boolean agree(World world, Statement statement, Answer one, Answer other) {
        return one.agreesWith(other)
                || (statement instanceof Command command
                        && one instanceof Answer.Violated(Violation first, var tables)
                        && other instanceof Answer.Violated(Violation second, var others)
                        && reference.violates(world, command, first)
                        && reference.violates(world, command, second));
    }

    private String report(Trial trial, Statement statement, List<Answer> answers) {
        StringBuilder report = new StringBuilder(
                        "the same answer everywhere; again: -Dtest=EquivalenceTest -Dproperties.tries=1 -Dproperties.seed=")
                .append(trial.seed())
                .append("\n\n")
                .append(trial.world());
        report.append("\n\n").append(statement);
        for (int i = 0; i < servers.size(); i++) {
            report.append("\n\n")
                    .append(servers.get(i).title())
                    .append(": ")
                    .append(servers.get(i).sql(statement));
            report.append('\n').append(answers.get(i).shown());
        }
        return report.append('\n').toString();
    }

    private void count(Respondent server, Answer answer) {
        answered.merge(server.title(), 1, Integer::sum);
        if (answer instanceof Answer.Refused(String feature)) {
            refusals.merge(feature, 1, Integer::sum);
        }
    }

    /** {@return how many statements the last one, a stand-in, was compared by} */
    Compared compared() {
        return new Compared(agreed, refused, notCompared);
    }

    /** {@return how many statements each database was given, and what was refused} */
    String tally() {
        return answered + "\n" + refusals;
    }

    @Override
    public void close() {
        servers.forEach(Respondent::close);
    }
}
