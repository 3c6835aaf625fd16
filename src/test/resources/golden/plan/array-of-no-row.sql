-- plan/array-of-no-row: the length of an array, never null, whose row a join left out

-- PostgreSQL, CockroachDB
SELECT cardinality("events"."labels") AS "x" FROM "users" LEFT JOIN "events" ON FALSE
-- parameters: []

-- MySQL
SELECT CASE WHEN `events`.`labels` IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(CAST(NULLIF(`events`.`labels`, '') AS JSON), '$[*]' COLUMNS (v FOR ORDINALITY)) j WHERE `events`.`labels` IS NOT NULL) END AS `x` FROM `users` LEFT JOIN `events` ON FALSE
-- parameters: []

-- MariaDB
SELECT CASE WHEN `events`.`labels` IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(`events`.`labels`, '$[*]' COLUMNS (v FOR ORDINALITY)) j) END AS `x` FROM `users` LEFT JOIN `events` ON FALSE
-- parameters: []

-- SQLite
SELECT json_array_length("events"."labels") AS "x" FROM "users" LEFT JOIN "events" ON FALSE
-- parameters: []

-- SQL Server
SELECT CASE WHEN [events].[labels] IS NOT NULL THEN (SELECT COUNT(*) FROM OPENJSON([events].[labels])) END AS [x] FROM [users] LEFT JOIN [events] ON 1 = 0
-- parameters: []

-- Oracle
SELECT CASE WHEN "events"."labels" IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE("events"."labels", '$[*]' COLUMNS (v FOR ORDINALITY)) j) END AS "x" FROM "users" LEFT JOIN "events" ON 1 = 0
-- parameters: []
