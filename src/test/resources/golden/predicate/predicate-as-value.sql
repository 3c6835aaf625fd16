-- predicate/predicate-as-value: a predicate in a select list keeps UNKNOWN as null

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."balance" > ? AS "rich", NOT ("users"."active") AS "inactive", "users"."active" AS "c3" FROM "users"
-- parameters: [10.00: decimal(12, 2)]

-- MySQL, MariaDB
SELECT `users`.`balance` > ? AS `rich`, NOT (`users`.`active`) AS `inactive`, `users`.`active` AS `c3` FROM `users`
-- parameters: [10.00: decimal(12, 2)]

-- SQL Server
SELECT CASE WHEN [users].[balance] > ? THEN CAST(1 AS BIT) WHEN NOT ([users].[balance] > ?) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [rich], CASE WHEN NOT ([users].[active] = CAST(1 AS BIT)) THEN CAST(1 AS BIT) WHEN NOT (NOT ([users].[active] = CAST(1 AS BIT))) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [inactive], [users].[active] AS [c3] FROM [users]
-- parameters: [10.00: decimal(12, 2), 10.00: decimal(12, 2)]

-- Oracle
SELECT CASE WHEN "users"."balance" > ? THEN 1 WHEN NOT ("users"."balance" > ?) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "rich", CASE WHEN NOT ("users"."active" = 1) THEN 1 WHEN NOT (NOT ("users"."active" = 1)) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "inactive", "users"."active" AS "c3" FROM "users"
-- parameters: [10.00: decimal(12, 2), 10.00: decimal(12, 2)]
