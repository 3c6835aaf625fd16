package dev.hysteria.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Judges the judges, by statements that are known to be right or wrong; what they miss is listed, not hidden. */
class JudgesTest {
    private static final List<String> TSQL = List.of(
            "SELECT TOP (@P1) [a].[id] AS [id] FROM [t] AS [a] ORDER BY [a].[id] DESC",
            "SELECT [a].[id] FROM [t] AS [a] ORDER BY (SELECT NULL) OFFSET @P1 ROWS FETCH NEXT @P1 ROWS ONLY",
            "SELECT [a].[id] FROM [s].[t] AS [a] WITH (UPDLOCK, ROWLOCK, READPAST) WHERE [a].[id] = @P1",
            "SELECT [a].[id], [b].[n] FROM [t] AS [a] OUTER APPLY (SELECT COUNT_BIG(*) AS [n] FROM [u]) AS [b]",
            "INSERT INTO [t] ([a], [b]) OUTPUT [inserted].[id] VALUES (@P1, N'x'), (@P1, 0xCAFE)",
            "MERGE INTO [t] WITH (HOLDLOCK) AS [t] USING (VALUES (@P1, @P1)) AS [i] ([a], [b]) ON ([t].[a] = [i].[a])"
                    + " WHEN MATCHED AND [t].[b] > 1 THEN UPDATE SET [b] = [i].[b]"
                    + " WHEN NOT MATCHED THEN INSERT ([a], [b]) VALUES ([i].[a], [i].[b]) OUTPUT [inserted].[a];",
            "UPDATE [a] SET [x] = @P1 OUTPUT [inserted].[x] FROM [t] AS [a] CROSS JOIN [u] WHERE [a].[id] = [u].[id]",
            "DELETE [a] OUTPUT [deleted].[x] FROM [t] AS [a] WHERE EXISTS (SELECT 1 AS [one] INTERSECT SELECT 2)",
            "WITH [r] ([n]) AS (SELECT 1 AS [n] UNION ALL SELECT [r].[n] + 1 FROM [r] WHERE [r].[n] < 9)"
                    + " SELECT [r].[n] FROM [r] OPTION (MAXRECURSION 0)",
            "SELECT [a].[id] FROM [t] AS [a] WHERE [a].[id] IN (SELECT j.v FROM OPENJSON(@P1) WITH (v INT '$') AS j)",
            "SELECT STRING_AGG(CAST([a].[x] AS NVARCHAR(MAX)), N', ') WITHIN GROUP (ORDER BY [a].[x]) AS [c] FROM [t]"
                    + " AS [a]",
            "SELECT [a].[x] FROM [t] AS [a] WHERE [a].[x] LIKE REPLACE(@P1, N'[', N'\\[') ESCAPE N'\\'",
            "CREATE TABLE [t] ([id] BIGINT IDENTITY(1, 1) NOT NULL, [x] NVARCHAR(40) COLLATE Latin1_General_100_BIN2"
                    + " CONSTRAINT [df_t_x] DEFAULT N'a' NOT NULL, [y] AS ([x]) PERSISTED,"
                    + " CONSTRAINT [t_pkey] PRIMARY KEY ([id]))",
            "CREATE UNIQUE INDEX [i] ON [t] ([x]) WHERE [x] IS NOT NULL",
            "EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'it''s'");

    private static final List<String> NOT_TSQL = List.of(
            "SELECT [a].[id] FROM [t] AS [a] LIMIT 1",
            "SELECT `a` FROM `t`",
            "SELECT [a].[id] FROM [t] AS [a] FETCH FIRST 1 ROWS ONLY",
            "INSERT INTO [t] ([a]) VALUES (1) RETURNING [a]",
            "INSERT INTO [t] ([a]) VALUES (1) ON CONFLICT DO NOTHING",
            "SELECT [a].[id] FROM [t] AS [a] FOR UPDATE",
            "SELECT [a].[id] FROM [t] AS [a] WHERE [a].[x] ILIKE N'a'",
            "SELECT a || b FROM [t]",
            "SELECT [a].[id] FROM [t] AS [a] ORDER BY [a].[id] NULLS LAST",
            "SELECT [a].[id] FROM [t] AS [a] JOIN LATERAL (SELECT 1 AS x) AS b ON 1 = 1",
            "SELECT ([a].[id] FROM [t] AS [a]",
            "DELETE FROM [t] USING [u] WHERE [t].[id] = [u].[id]",
            "SELECT DATE '2026-01-02' AS [d]");

    private static final List<String> ORACLE = List.of(
            "SELECT \"a\".\"id\" AS \"id\" FROM \"t\" \"a\" ORDER BY \"a\".\"id\" DESC NULLS LAST",
            "SELECT \"a\".\"id\" FROM \"t\" \"a\" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
            "SELECT \"a\".\"id\" FROM \"t\" \"a\" FOR UPDATE SKIP LOCKED",
            "SELECT \"a\".\"id\" FROM \"t\" \"a\" CROSS JOIN LATERAL (SELECT COUNT(*) AS \"n\" FROM \"u\") \"b\"",
            "INSERT INTO \"t\" (\"a\") VALUES (?) RETURNING \"id\" INTO ?",
            "INSERT INTO \"t\" (\"a\") SELECT * FROM (SELECT ? AS \"a\" FROM DUAL UNION ALL SELECT ? AS \"a\" FROM"
                    + " DUAL)",
            "MERGE INTO \"t\" \"t\" USING (SELECT ? AS \"a\", ? AS \"b\" FROM DUAL) \"i\" ON (\"t\".\"a\" ="
                    + " \"i\".\"a\") WHEN MATCHED THEN UPDATE SET \"b\" = \"i\".\"b\" WHERE \"t\".\"b\" > 1 WHEN NOT"
                    + " MATCHED THEN INSERT (\"a\", \"b\") VALUES (\"i\".\"a\", \"i\".\"b\")",
            "UPDATE \"t\" \"a\" SET \"x\" = ? WHERE \"a\".\"id\" = ? RETURNING \"a\".\"x\" INTO ?",
            "WITH \"r\" (\"n\") AS (SELECT 1 AS \"n\" FROM DUAL UNION ALL SELECT \"r\".\"n\" + 1 FROM \"r\" WHERE"
                    + " \"r\".\"n\" < 9) SELECT \"r\".\"n\" FROM \"r\"",
            "SELECT \"a\".\"id\" FROM \"t\" \"a\" MINUS SELECT \"b\".\"id\" FROM \"u\" \"b\"",
            "SELECT \"a\".\"id\" FROM \"t\" \"a\" WHERE \"a\".\"id\" IN"
                    + " (SELECT j.v FROM JSON_TABLE(?, '$[*]' COLUMNS (v NUMBER(10) PATH '$')) j)",
            "SELECT LISTAGG(\"a\".\"x\", ', ') WITHIN GROUP (ORDER BY \"a\".\"x\") AS \"c\" FROM \"t\" \"a\"",
            "SELECT EXTRACT(DAY FROM (\"a\".\"x\" - \"a\".\"y\")) AS \"c\" FROM \"t\" \"a\" WHERE DECODE(\"a\".\"x\","
                    + " ?, 1, 0) = 1",
            "CREATE TABLE \"t\" (\"id\" NUMBER(19) GENERATED BY DEFAULT ON NULL AS IDENTITY, \"x\" VARCHAR2(40 CHAR)"
                    + " DEFAULT 'a' NOT NULL, \"y\" NUMBER(10) GENERATED ALWAYS AS (\"id\" + 1) VIRTUAL,"
                    + " CONSTRAINT \"t_pkey\" PRIMARY KEY (\"id\"))",
            "COMMENT ON COLUMN \"t\".\"x\" IS 'it''s'");

    private static final List<String> NOT_ORACLE = List.of(
            "SELECT \"a\".\"id\" FROM \"t\" \"a\" LIMIT 1",
            "SELECT `a` FROM `t`",
            "SELECT \"a\".\"id\" FROM \"t\" AS \"a\" JOIN",
            "INSERT INTO \"t\" (\"a\") VALUES (1) ON CONFLICT DO NOTHING",
            "SELECT \"a\".\"x\"::text FROM \"t\" \"a\"",
            "SELECT \"a\".\"id\" FROM \"t\" \"a\" WHERE \"a\".\"x\" ILIKE 'a'",
            "SELECT [a] FROM [t]",
            "SELECT TOP (1) \"a\".\"id\" FROM \"t\" \"a\"",
            "SELECT (\"a\".\"id\" FROM \"t\" \"a\"",
            "DELETE FROM \"t\" \"t\" USING \"u\" WHERE \"t\".\"id\" = \"u\".\"id\"",
            "MERGE INTO \"t\" USING (SELECT 1 AS \"a\" FROM DUAL) \"i\" WHEN MATCHED THEN UPDATE SET \"b\" = 1",
            "WITH RECURSIVE \"r\" AS (SELECT 1 FROM DUAL) SELECT * FROM \"r\"");

    @Test
    void superiorKnowsOracleButNoTypeBeforeAComputedValue() {
        Judge judge = Judges.superior();
        assertThat(Verdicts.objections(judge, ORACLE))
                .singleElement()
                .asString()
                .contains("GENERATED ALWAYS AS (\"id\" + 1)", "missing 'IDENTITY'");
        assertThat(Verdicts.taken(judge, NOT_ORACLE)).isEmpty();
    }

    @Test
    void debeziumKnowsOracle() {
        Judge judge = Judges.debezium();
        assertThat(Verdicts.objections(judge, ORACLE)).isEmpty();
        assertThat(Verdicts.taken(judge, NOT_ORACLE)).isEmpty();
    }

    @Test
    void antlr4tsKnowsTsqlButTakesPipes() {
        try (NodeJudge judge = Judges.tsql()) {
            assertThat(Verdicts.objections(judge, TSQL)).isEmpty();
            assertThat(Verdicts.taken(judge, NOT_TSQL)).containsExactly("SELECT a || b FROM [t]");
        }
    }

    @Test
    void shardingSphereKnowsAThirdOfTsqlAndTakesWhatIsNone() {
        Judge judge = Judges.shardingSphere();
        assertThat(Verdicts.taken(judge, TSQL)).hasSize(5);
        assertThat(Verdicts.taken(judge, NOT_TSQL))
                .containsExactly(
                        "SELECT a || b FROM [t]",
                        "DELETE FROM [t] USING [u] WHERE [t].[id] = [u].[id]",
                        "SELECT DATE '2026-01-02' AS [d]");
    }
}
