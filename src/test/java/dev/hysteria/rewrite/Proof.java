package dev.hysteria.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Node;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is to be proven of a rewrite.
 *
 * @param judge the database that has the form taken, and so tells what it means
 * @param others further databases that execute the form given
 * @param form the form that is not left anywhere afterwards
 */
record Proof(Rewrite rewrite, TestDatabase judge, List<TestDatabase> others, Predicate<Node> form) {

    /** A proof by PostgreSQL, the form given being executed by every other database too. */
    static Proof everywhere(Rewrite rewrite, Predicate<Node> form) {
        return new Proof(
                rewrite,
                TestDatabase.POSTGRES,
                List.of(TestDatabase.SQLITE, TestDatabase.MYSQL, TestDatabase.MARIADB),
                form);
    }

    /** The same proof, the form given being executed by the judge and these. */
    Proof on(TestDatabase... databases) {
        return new Proof(rewrite, judge, List.of(databases), form);
    }

    /** Proves it of the statements. */
    void of(RewriteVerifier verifier, Statement... statements) throws SQLException {
        of(verifier, List.of(statements));
    }

    /** Proves it of the statements. */
    void of(RewriteVerifier verifier, List<? extends Statement> statements) throws SQLException {
        List<RewriteVerifier.Case> cases = new ArrayList<>();
        for (Statement statement : statements) {
            Statement rewritten = rewrite.apply(statement);
            Tree.visit(
                    rewritten,
                    node -> assertThat(form.test(node)).as("left: " + node).isFalse());
            cases.add(new RewriteVerifier.Case(statement, rewritten));
        }
        verifier.verify(judge, others, cases);
    }
}
