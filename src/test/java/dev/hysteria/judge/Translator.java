package dev.hysteria.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hysteria.dialect.NotTaken;
import java.util.List;

/**
 * Translates statements into PostgreSQL's by an independent program, polyglot, in a Node process.
 *
 * @see <a href="https://www.npmjs.com/package/@polyglot-sql/sdk">polyglot</a>
 */
final class Translator implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NodeProcess node;
    private final String language;

    private Translator(NodeProcess node, String language) {
        this.node = node;
        this.language = language;
    }

    /** {@return one that reads a language, by polyglot's name of it} */
    static Translator of(String language) {
        return new Translator(NodeProcess.start("translator", "translate.js", "@polyglot-sql/sdk"), language);
    }

    String translated(String sql) throws NotTaken {
        try {
            JsonNode answer = JSON.readTree(node.answer(JSON.writeValueAsString(List.of(language, sql))));
            if (answer.get(0).asBoolean()) {
                return answer.get(1).asText();
            }
            throw new NotTaken("not translated: " + answer.get(1).asText() + "\n      " + sql);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("not an answer", failure);
        }
    }

    @Override
    public void close() {
        node.close();
    }
}
