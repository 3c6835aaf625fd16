-- number/divide-decimals: exact, null by zero

-- PostgreSQL, CockroachDB
SELECT "events"."amount" / nullif(?, 0) AS "c1", "events"."amount" / nullif("events"."amount", 0) AS "c2" FROM "events"
-- parameters: [3: decimal(1, 0)]

-- MySQL, MariaDB
SELECT `events`.`amount` / NULLIF(?, 0) AS `c1`, `events`.`amount` / NULLIF(`events`.`amount`, 0) AS `c2` FROM `events`
-- parameters: [3: decimal(1, 0)]

-- SQLite
SELECT hysteria_round("events"."amount" * 1.0 / ?, 6) AS "c1", hysteria_round("events"."amount" * 1.0 / "events"."amount", 6) AS "c2" FROM "events"
-- parameters: [3: decimal(1, 0)]

-- SQL Server
SELECT [events].[amount] / NULLIF(?, 0) AS [c1], [events].[amount] / NULLIF([events].[amount], 0) AS [c2] FROM [events]
-- parameters: [3: decimal(1, 0)]

-- Oracle
SELECT "events"."amount" / NULLIF(?, 0) AS "c1", "events"."amount" / NULLIF("events"."amount", 0) AS "c2" FROM "events"
-- parameters: [3: decimal(1, 0)]
