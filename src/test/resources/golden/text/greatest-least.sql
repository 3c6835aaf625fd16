-- text/greatest-least: null when one is null

-- PostgreSQL, CockroachDB
SELECT CASE WHEN "users"."nickname" IS NULL THEN CAST(NULL AS text) ELSE greatest("users"."home_city", "users"."nickname") END AS "c1", CASE WHEN "users"."nickname" IS NULL THEN CAST(NULL AS text) ELSE least("users"."home_city", "users"."nickname", "users"."email") END AS "c2" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT GREATEST(`users`.`home_city`, `users`.`nickname`) AS `c1`, LEAST(`users`.`home_city`, `users`.`nickname`, `users`.`email`) AS `c2` FROM `users`
-- parameters: []

-- SQLite
SELECT max("users"."home_city", "users"."nickname") AS "c1", min("users"."home_city", "users"."nickname", "users"."email") AS "c2" FROM "users"
-- parameters: []

-- SQL Server
SELECT CASE WHEN [users].[nickname] IS NULL THEN CAST(NULL AS NVARCHAR(MAX)) WHEN [users].[home_city] >= [users].[nickname] THEN [users].[home_city] ELSE [users].[nickname] END AS [c1], CASE WHEN [users].[nickname] IS NULL THEN CAST(NULL AS NVARCHAR(MAX)) WHEN [users].[home_city] <= [users].[nickname] AND [users].[home_city] <= [users].[email] THEN [users].[home_city] WHEN [users].[nickname] <= [users].[email] THEN [users].[nickname] ELSE [users].[email] END AS [c2] FROM [users]
-- parameters: []

-- Oracle
SELECT GREATEST("users"."home_city", "users"."nickname") AS "c1", LEAST("users"."home_city", "users"."nickname", "users"."email") AS "c2" FROM "users"
-- parameters: []
