package dev.hysteria.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Judges the stand-ins, by statements whose answers the manuals tell, and by others that look alike and answer something else. */
class StandInMeaningTest {
    private static final List<String> SQL_SERVER_ROWS = List.of(
            "CREATE TABLE [t] ([id] INT NOT NULL, [x] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, [n] INT, CONSTRAINT [k]"
                    + " PRIMARY KEY ([id]))",
            "INSERT INTO [t] ([id], [x], [n]) VALUES (1, N'b', 7), (2, N'B', NULL), (3, N'a', 2), (4, NULL, 2)");
    private static final List<String> ORACLE_ROWS = List.of(
            "CREATE TABLE \"t\" (\"id\" NUMBER(10) NOT NULL, \"x\" VARCHAR2(20 CHAR), \"n\" NUMBER(10), CONSTRAINT \"k\""
                    + " PRIMARY KEY (\"id\"))",
            "INSERT INTO \"t\" (\"id\", \"x\", \"n\") SELECT * FROM (SELECT 1 AS \"id\", 'b' AS \"x\", 7 AS \"n\" FROM DUAL"
                    + " UNION ALL SELECT 2 AS \"id\", 'B' AS \"x\", NULL AS \"n\" FROM DUAL UNION ALL SELECT 3 AS \"id\", 'a'"
                    + " AS \"x\", 2 AS \"n\" FROM DUAL UNION ALL SELECT 4 AS \"id\", NULL AS \"x\", 2 AS \"n\" FROM DUAL)");

    /** A statement and its answer. */
    private record Known(String sql, String... answer) {}

    @Test
    void sqlServerAnswersAsItsManualSays() throws SQLException {
        try (StandIn server = StandIn.sqlServer()) {
            check(
                    server,
                    SQL_SERVER_ROWS,
                    List.of(
                            new Known("SELECT TOP (2) [t].[id] FROM [t] ORDER BY [t].[n], [t].[id]", "2", "3"),
                            new Known("SELECT TOP (2) [t].[id] FROM [t] ORDER BY [t].[n] DESC, [t].[id]", "1", "3"),
                            new Known(
                                    "SELECT [t].[id] FROM [t] ORDER BY [t].[id] OFFSET 1 ROWS FETCH NEXT 2 ROWS ONLY",
                                    "2",
                                    "3"),
                            new Known(
                                    "SELECT [t].[id] FROM [t] ORDER BY [t].[id] OFFSET 2 ROWS FETCH NEXT 2 ROWS ONLY",
                                    "3",
                                    "4"),
                            new Known("SELECT 7 / 2 AS [a], -7 / 2 AS [b], -7 % 2 AS [c]", "3, -3, -1"),
                            new Known(
                                    "SELECT AVG([t].[n]) AS [a], COUNT_BIG(DISTINCT [t].[n]) AS [b] FROM [t]", "3, 2"),
                            new Known(
                                    "SELECT AVG(CAST([t].[n] AS FLOAT(53))) AS [a], COUNT_BIG([t].[n]) AS [b] FROM [t]",
                                    "3.6666666666666665, 3"),
                            new Known("SELECT [t].[id] FROM [t] WHERE [t].[x] = N'b'", "1"),
                            new Known("SELECT 1 AS [a] WHERE N'b' COLLATE Latin1_General_100_CI_AS_SC = N'B'", "1"),
                            new Known(
                                    "SELECT LEN(N'ab  ') AS [a], DATALENGTH(N'ab  ') AS [b], N'a' + NULL AS [c]",
                                    "2, 8, NULL"),
                            new Known(
                                    "SELECT LEN(N'😀' COLLATE Latin1_General_100_BIN2) AS [a], LEN(N'😀' COLLATE"
                                            + " Latin1_General_100_CI_AS_SC) AS [b]",
                                    "2, 1"),
                            new Known(
                                    "SELECT CHARINDEX(N'b', N'ab'), CHARINDEX(N'', N'ab'), SUBSTRING(N'abc', 0, 2)",
                                    "2, 0, a"),
                            new Known("SELECT 1 AS [a] WHERE N'a' LIKE N'[ab]'", "1"),
                            new Known("SELECT 1 AS [a] WHERE N'a' LIKE N'\\[ab]' ESCAPE N'\\'"),
                            new Known(
                                    "SELECT CAST(2.9 AS INT) AS [a], CAST(-2.9E0 AS BIGINT) AS [b], CAST(7 AS BIT) AS [c]",
                                    "2, -2, t"),
                            new Known(
                                    "SELECT DATEDIFF(HOUR, CAST(N'10:59' AS TIME(6)), CAST(N'11:00' AS TIME(6))) AS [a]",
                                    "1"),
                            new Known("SELECT DATEADD(MONTH, 1, CAST(N'2024-01-31' AS DATE)) AS [a]", "2024-02-29"),
                            new Known(
                                    "SELECT ROUND(2.5, 0) AS [a], ROUND(2.59, 1, 1) AS [b], LOG(1.0E0) AS [c]",
                                    "3, 2.5, 0"),
                            new Known(
                                    "SELECT [t].[id] FROM [t] WHERE EXISTS (SELECT [t].[x] INTERSECT SELECT NULL)",
                                    "4"),
                            new Known(
                                    "SELECT [t].[id], [o].[id] FROM [t] CROSS APPLY (SELECT TOP (1) [u].[id] FROM [t] AS [u] WHERE"
                                            + " [u].[n] > [t].[n] ORDER BY [u].[id]) AS [o]",
                                    "3, 1",
                                    "4, 1"),
                            new Known(
                                    "SELECT JSON_VALUE(N'{\"a\": [1, true]}', N'$.\"a\"[1]'), JSON_VALUE(N'{\"a\": [1]}', N'$.\"a\"')",
                                    "true, NULL"),
                            new Known(
                                    "SELECT [j].[key], [j].[value], [j].[type] FROM OPENJSON(N'[\"x\", null]') AS [j]",
                                    "0, x, 1",
                                    "1, NULL, 0"),
                            new Known(
                                    "UPDATE [u] SET [n] = [t].[n] OUTPUT [deleted].[n], [inserted].[n] FROM [t] AS [u] CROSS JOIN [t]"
                                            + " WHERE [t].[id] = 1 AND [u].[id] = 2",
                                    "NULL, 7"),
                            new Known(
                                    "MERGE INTO [t] WITH (HOLDLOCK) AS [t] USING (VALUES (2, 1), (5, 1)) AS [i] ([id], [n]) ON"
                                            + " ([t].[id] = [i].[id]) WHEN MATCHED AND [t].[n] > 8 THEN UPDATE SET [n] = [i].[n] WHEN NOT"
                                            + " MATCHED THEN INSERT ([id], [n]) VALUES ([i].[id], [i].[n]) OUTPUT [inserted].[id];",
                                    "5"),
                            new Known(
                                    "DELETE [u] OUTPUT [deleted].[id] FROM [t] AS [u] CROSS JOIN [t] WHERE [t].[n] > [u].[n] AND"
                                            + " [t].[id] = 1 AND [u].[id] = 3",
                                    "3")));
            assertThatThrownBy(() -> server.answers("SELECT LEFT(N'😀' COLLATE Latin1_General_100_BIN2, 1) AS [a]"))
                    .hasMessageContaining("half of a character");
            assertThatThrownBy(() -> server.answers("SELECT NO_SUCH([t].[id]) AS [a] FROM [t]"))
                    .isInstanceOf(dev.hysteria.dialect.NotTaken.class);
        }
    }

    @Test
    void oracleAnswersAsItsManualSays() throws SQLException {
        try (StandIn server = StandIn.oracle()) {
            check(
                    server,
                    ORACLE_ROWS,
                    List.of(
                            new Known(
                                    "SELECT \"t\".\"id\" FROM \"t\" ORDER BY \"t\".\"n\" DESC, \"t\".\"id\" FETCH NEXT 2 ROWS ONLY",
                                    "2",
                                    "1"),
                            new Known(
                                    "SELECT \"t\".\"id\" FROM \"t\" ORDER BY \"t\".\"n\", \"t\".\"id\" FETCH NEXT 2 ROWS ONLY",
                                    "3",
                                    "4"),
                            new Known(
                                    "SELECT 'a' || NULL AS \"a\", MOD(7, 0) AS \"b\", MOD(-7, 2) AS \"c\" FROM DUAL",
                                    "a, 7, -1"),
                            new Known("SELECT 1 AS \"a\" FROM DUAL WHERE 7 / 2 = 3.5 AND TRUNC(7 / 2) = 3", "1"),
                            new Known(
                                    "SELECT DECODE(NULL, NULL, 1, 0) AS \"a\", DECODE(NULL, 'a', 1, 0) AS \"b\" FROM DUAL",
                                    "1, 0"),
                            new Known(
                                    "SELECT ADD_MONTHS(DATE '2024-02-29', 1) AS \"a\", ADD_MONTHS(DATE '2024-01-31', 1) AS \"b\" FROM DUAL",
                                    "2024-03-31, 2024-02-29"),
                            new Known(
                                    "SELECT SUBSTR('abc', -2, 1) AS \"a\", SUBSTR('abc', 0, 2) AS \"b\", INSTR('abc', 'c') AS \"c\" FROM DUAL",
                                    "b, ab, 3"),
                            new Known(
                                    "SELECT REPLACE('abc', 'b', NULL) AS \"a\", REPLACE('abc', NULL, 'x') AS \"b\" FROM DUAL",
                                    "ac, abc"),
                            new Known("SELECT GREATEST(1, NULL) AS \"a\", LEAST(1, 2) AS \"b\" FROM DUAL", "NULL, 1"),
                            new Known(
                                    "SELECT TO_CHAR(TIMESTAMP '2021-01-03 00:00:00', 'IW') AS \"a\", TRUNC(DATE '2021-01-03', 'IW') AS \"b\""
                                            + " FROM DUAL",
                                    "53, 2020-12-28"),
                            new Known(
                                    "SELECT CAST(0.50 AS VARCHAR2(4000)) AS \"a\", CAST(2.5 AS NUMBER(10)) AS \"b\" FROM DUAL",
                                    ".5, 3"),
                            new Known(
                                    "SELECT LISTAGG(\"t\".\"x\", '-') WITHIN GROUP (ORDER BY \"t\".\"x\") AS \"a\" FROM \"t\"",
                                    "B-a-b"),
                            new Known(
                                    "SELECT (SELECT LISTAGG(SUBSTR('abc', -LEVEL, 1)) WITHIN GROUP (ORDER BY LEVEL) FROM DUAL CONNECT BY"
                                            + " LEVEL <= LENGTH('abc')) AS \"a\" FROM DUAL",
                                    "cba"),
                            new Known("SELECT \"t\".\"n\" FROM \"t\" MINUS SELECT 2 FROM DUAL ORDER BY 1", "7", "NULL"),
                            new Known(
                                    "SELECT EXTRACT(DAY FROM (TIMESTAMP '2020-01-03 11:00:00' - TIMESTAMP '2020-01-01 12:00:00')) AS \"a\","
                                            + " DATE '2020-01-03' - DATE '2020-01-01' AS \"b\" FROM DUAL",
                                    "1, 2"),
                            new Known(
                                    "SELECT JSON_VALUE('[{\"a\": 1}]', '$.\"a\"') AS \"a\", JSON_VALUE('{\"a\": []}', '$.\"a\"') AS \"b\" FROM"
                                            + " DUAL",
                                    "1, NULL"),
                            new Known(
                                    "SELECT \"t\".\"id\" FROM \"t\" WHERE \"t\".\"n\" IN (SELECT j.v AS v FROM JSON_TABLE('[7, null]', '$[*]'"
                                            + " COLUMNS (v NUMBER(10) PATH '$')) j)",
                                    "1"),
                            new Known(
                                    "SELECT 1 AS \"a\" FROM DUAL WHERE REGEXP_LIKE('x' || CHR(10) || 'Abc', '^a', 'imn')",
                                    "1"),
                            new Known(
                                    "SELECT 1 AS \"a\" FROM DUAL WHERE REGEXP_LIKE('x' || CHR(10) || 'Abc', '^a', 'in')"),
                            new Known(
                                    "UPDATE \"t\" \"u\" SET \"n\" = 9 WHERE \"u\".\"id\" = 2 RETURNING \"u\".\"n\" INTO ?",
                                    "9"),
                            new Known(
                                    "MERGE INTO \"t\" \"t\" USING (SELECT 1 AS \"id\", 5 AS \"n\" FROM DUAL) \"i\" ON (\"t\".\"id\" = \"i\".\"id\")"
                                            + " WHEN MATCHED THEN UPDATE SET \"n\" = \"i\".\"n\" WHERE \"t\".\"n\" > 7 WHEN NOT MATCHED THEN INSERT"
                                            + " (\"id\", \"n\") VALUES (\"i\".\"id\", \"i\".\"n\")"),
                            new Known("SELECT \"t\".\"n\" FROM \"t\" WHERE \"t\".\"id\" = 1", "7")));
            assertThatThrownBy(() -> server.answers("SELECT NO_SUCH(\"t\".\"id\") AS \"a\" FROM \"t\""))
                    .isInstanceOf(dev.hysteria.dialect.NotTaken.class);
        }
    }

    private static void check(StandIn server, List<String> rows, List<Known> statements) throws SQLException {
        for (String sql : rows) {
            assertThat(server.answers(sql)).as(sql).isEmpty();
        }
        for (Known known : statements) {
            assertThat(server.answers(known.sql())).as(known.sql()).containsExactly(known.answer());
        }
    }
}
