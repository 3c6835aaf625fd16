-- difference/two-windows: two window functions in one expression

-- PostgreSQL
SELECT count(*) OVER () + row_number() OVER (ORDER BY "users"."id") AS "c1" FROM "users"
-- parameters: []

-- CockroachDB, SQLite
SELECT count(*) OVER () + row_number() OVER (ORDER BY "users"."id" NULLS LAST) AS "c1" FROM "users"
-- parameters: []

-- MySQL
SELECT COUNT(*) OVER () + CAST(ROW_NUMBER() OVER (ORDER BY `users`.`id`) AS SIGNED) AS `c1` FROM `users`
-- parameters: []

-- MariaDB
SELECT `windowed`.`value` + `windowed`.`value_2` AS `c1` FROM (SELECT `windowed_2`.`value`, `windowed_2`.`value_3`, ROW_NUMBER() OVER (ORDER BY `windowed_2`.`value_3`) AS `value_2` FROM (SELECT COUNT(*) OVER () AS `value`, `users`.`id` AS `value_3` FROM `users`) AS `windowed_2`) AS `windowed`
-- parameters: []

-- SQL Server
SELECT COUNT_BIG(*) OVER () + ROW_NUMBER() OVER (ORDER BY [users].[id]) AS [c1] FROM [users]
-- parameters: []

-- Oracle
SELECT COUNT(*) OVER () + ROW_NUMBER() OVER (ORDER BY "users"."id") AS "c1" FROM "users"
-- parameters: []
