package dev.hysteria.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A parser that runs in a Node process, one statement a line. */
final class NodeJudge implements Judge, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NodeProcess node;

    private NodeJudge(NodeProcess node) {
        this.node = node;
    }

    /** Starts it; without a Node or its packages the test is skipped and says so. */
    static NodeJudge start() {
        return new NodeJudge(NodeProcess.start("tsql", "judge.js", "antlr4ts-sql"));
    }

    @Override
    public String objection(String sql) {
        try {
            String question = JSON.writeValueAsString(Judges.placeholders(sql, "@P1"));
            return JSON.readTree(node.answer(question)).asText();
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("not an answer", failure);
        }
    }

    @Override
    public void close() {
        node.close();
    }
}
