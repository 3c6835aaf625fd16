-- grouping/having-without-group: a condition on all rows as one group

-- PostgreSQL, CockroachDB, SQLite
SELECT max("users"."age") AS "c1" FROM "users" HAVING count(*) > ?
-- parameters: [100: bigint]

-- MySQL, MariaDB
SELECT MAX(`users`.`age`) AS `c1` FROM `users` HAVING COUNT(*) > ?
-- parameters: [100: bigint]

-- SQL Server
SELECT MAX([users].[age]) AS [c1] FROM [users] HAVING COUNT_BIG(*) > ?
-- parameters: [100: bigint]

-- Oracle
SELECT MAX("users"."age") AS "c1" FROM "users" HAVING COUNT(*) > ?
-- parameters: [100: bigint]
