package dev.hysteria.golden;

import dev.hysteria.ast.Statement;
import java.util.List;

/**
 * One thing that statements can say, rendered by every dialect.
 *
 * @param area what it belongs to: its file's folder
 * @param name its file's name
 * @param shows what a reader should look for
 * @param statements the statements, one as a rule
 * @param setting where they can run
 */
public record GoldenCase(String area, String name, String shows, List<Statement> statements, Setting setting) {
    /** The database in which statements can run. */
    public enum Setting {
        /** One with the sample tables and some rows in them. */
        SAMPLES,
        /** One without tables, for statements that create them. */
        EMPTY,
        /** None: the tables are made up, to be read only. */
        NOWHERE
    }

    public GoldenCase {
        statements = List.copyOf(statements);
    }

    /** The file's place below {@code golden}, without its extension. */
    public String path() {
        return area + "/" + name;
    }
}
