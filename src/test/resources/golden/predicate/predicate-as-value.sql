-- predicate/predicate-as-value: a predicate in a select list keeps UNKNOWN as null

-- PostgreSQL, SQLite, Oracle
SELECT "users"."balance" > ? AS "rich", NOT ("users"."active") AS "inactive", "users"."active" AS "c3" FROM "users"
-- parameters: [10.00: decimal(12, 2)]

-- MySQL, MariaDB
SELECT `users`.`balance` > ? AS `rich`, NOT (`users`.`active`) AS `inactive`, `users`.`active` AS `c3` FROM `users`
-- parameters: [10.00: decimal(12, 2)]

-- SQL Server
SELECT [users].[balance] > ? AS [rich], NOT ([users].[active]) AS [inactive], [users].[active] AS [c3] FROM [users]
-- parameters: [10.00: decimal(12, 2)]
