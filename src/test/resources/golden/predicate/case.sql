-- predicate/case: the first branch whose condition is TRUE

-- PostgreSQL
SELECT CASE WHEN "users"."age" < ? THEN ? WHEN "users"."active" THEN ? ELSE ? END AS "kind", CASE WHEN "users"."active" THEN "users"."age" ELSE CAST(NULL AS integer) END AS "age_if_active" FROM "users"
-- parameters: [18: integer, 'minor': text, 'adult': text, 'gone': text]

-- CockroachDB
SELECT CASE WHEN "users"."age" < ? THEN ? WHEN "users"."active" THEN ? ELSE ? END AS "kind", CASE WHEN "users"."active" THEN "users"."age" ELSE CAST(NULL AS int4) END AS "age_if_active" FROM "users"
-- parameters: [18: integer, 'minor': text, 'adult': text, 'gone': text]

-- MySQL, MariaDB
SELECT CASE WHEN `users`.`age` < ? THEN ? WHEN `users`.`active` THEN ? ELSE ? END AS `kind`, CASE WHEN `users`.`active` THEN `users`.`age` ELSE CAST(NULL AS SIGNED) END AS `age_if_active` FROM `users`
-- parameters: [18: integer, 'minor': text, 'adult': text, 'gone': text]

-- SQLite
SELECT CASE WHEN "users"."age" < ? THEN ? WHEN "users"."active" THEN ? ELSE ? END AS "kind", CASE WHEN "users"."active" THEN "users"."age" ELSE CAST(NULL AS INTEGER) END AS "age_if_active" FROM "users"
-- parameters: [18: integer, 'minor': text, 'adult': text, 'gone': text]

-- SQL Server
SELECT CASE WHEN [users].[age] < ? THEN ? WHEN [users].[active] = CAST(1 AS BIT) THEN ? ELSE ? END AS [kind], CASE WHEN [users].[active] = CAST(1 AS BIT) THEN [users].[age] ELSE CAST(NULL AS INT) END AS [age_if_active] FROM [users]
-- parameters: [18: integer, 'minor': text, 'adult': text, 'gone': text]

-- Oracle
SELECT CASE WHEN "users"."age" < ? THEN ? WHEN "users"."active" = 1 THEN ? ELSE ? END AS "kind", CASE WHEN "users"."active" = 1 THEN "users"."age" ELSE CAST(NULL AS NUMBER(10)) END AS "age_if_active" FROM "users"
-- parameters: [18: integer, 'minor': text, 'adult': text, 'gone': text]
