-- scope/lifted: of those that are not lifted

-- PostgreSQL, CockroachDB, SQLite
SELECT count(*) AS "c1" FROM "tasks" WHERE "tasks"."customer_id" = ?
-- parameters: [7: bigint]

-- MySQL, MariaDB
SELECT COUNT(*) AS `c1` FROM `tasks` WHERE `tasks`.`customer_id` = ?
-- parameters: [7: bigint]

-- SQL Server
SELECT COUNT_BIG(*) AS [c1] FROM [tasks] WHERE [tasks].[customer_id] = ?
-- parameters: [7: bigint]

-- Oracle
SELECT COUNT(*) AS "c1" FROM "tasks" WHERE "tasks"."customer_id" = ?
-- parameters: [7: bigint]
