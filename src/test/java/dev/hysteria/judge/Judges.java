package dev.hysteria.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The judges, each in a class loader of its own; the build copies their jars to {@code target/judges}. */
final class Judges {
    private static final Path JARS = Path.of("target", "judges");

    private static final Map<String, ClassLoader> LOADERS = new ConcurrentHashMap<>();

    private Judges() {}

    /** Oracle's grammar as Superior has it. */
    static Judge superior() {
        ClassLoader jars = jars("superior");
        return sql -> {
            try {
                Class<?> helper = jars.loadClass("io.github.melin.superior.parser.oracle.OracleSqlHelper");
                Object unused =
                        helper.getMethod("checkSqlSyntax", String.class).invoke(null, withoutKeywordsInQuotes(sql));
                return "";
            } catch (InvocationTargetException objection) {
                return String.valueOf(objection.getCause()).lines().findFirst().orElse("?");
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException("the judge can't be asked", failure);
            }
        };
    }

    /** Oracle's grammar as Debezium has it: it knows keywords in upper case only, and no {@code ?} behind INTO. */
    static Judge debezium() {
        Judge grammar = new GrammarJudge(
                jars("debezium"),
                "io.debezium.ddl.parser.oracle.generated.PlSqlLexer",
                "io.debezium.ddl.parser.oracle.generated.PlSqlParser",
                "sql_script");
        return sql -> grammar.objection(
                withoutKeywordsInQuotes(placeholders(sql, ":1")).toUpperCase(Locale.ROOT));
    }

    /** Both grammars of Oracle take the names "V1" and "V2" for keywords, in quotes too. */
    private static String withoutKeywordsInQuotes(String sql) {
        return sql.replace("\"v1\"", "\"w1\"").replace("\"v2\"", "\"w2\"");
    }

    /** T-SQL's grammar as ShardingSphere has it: it knows too little of it for more than a hint. */
    static Judge shardingSphere() {
        return new GrammarJudge(
                jars("shardingsphere"),
                "org.apache.shardingsphere.sql.parser.autogen.SQLServerStatementLexer",
                "org.apache.shardingsphere.sql.parser.autogen.SQLServerStatementParser",
                "execute");
    }

    /** T-SQL's grammar as antlr4ts-sql has it, where there is a Node. */
    static NodeJudge tsql() {
        return NodeJudge.start();
    }

    /** One loader a judge: what a grammar has learnt of its own ambiguities is kept there. */
    private static ClassLoader jars(String folder) {
        return LOADERS.computeIfAbsent(folder, Judges::loader);
    }

    private static ClassLoader loader(String folder) {
        Path jars = JARS.resolve(folder);
        Assumptions.assumeTrue(
                Files.isDirectory(jars),
                () -> jars + " is missing: mvn process-test-resources copies the judges there");
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> files = Files.list(jars)) {
            for (Path file : files.toList()) {
                urls.add(file.toUri().toURL());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The statement with each placeholder written in another way. */
    static String placeholders(String sql, String mark) {
        StringBuilder text = new StringBuilder();
        char quote = 0;
        for (char c : sql.toCharArray()) {
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '[') {
                quote = ']';
            }
            text.append(c == '?' && quote == 0 ? mark : String.valueOf(c));
        }
        return text.toString();
    }
}
