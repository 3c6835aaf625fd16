-- text/repeat-reverse: several times, backwards

-- PostgreSQL, CockroachDB
SELECT repeat("users"."home_city", ?) AS "c1", reverse("users"."home_city") AS "c2" FROM "users"
-- parameters: [2: integer]

-- MySQL, MariaDB
SELECT REPEAT(`users`.`home_city`, ?) AS `c1`, REVERSE(`users`.`home_city`) AS `c2` FROM `users`
-- parameters: [2: integer]

-- SQLite
SELECT CASE WHEN ? IS NOT NULL THEN replace(hex(zeroblob(?)), '00', "users"."home_city") END AS "c1", reverse("users"."home_city") AS "c2" FROM "users"
-- parameters: [2: integer, 2: integer]

-- SQL Server
SELECT REPLICATE(CAST([users].[home_city] AS NVARCHAR(MAX)), ?) AS [c1], (REVERSE([users].[home_city] COLLATE Latin1_General_100_CI_AS_SC) COLLATE Latin1_General_100_BIN2) AS [c2] FROM [users]
-- parameters: [2: integer]

-- Oracle
SELECT REPLACE(RPAD('x', ?, 'x'), 'x', "users"."home_city") AS "c1", (SELECT LISTAGG(SUBSTR("users"."home_city", -LEVEL, 1)) WITHIN GROUP (ORDER BY LEVEL) FROM DUAL CONNECT BY LEVEL <= LENGTH("users"."home_city")) AS "c2" FROM "users"
-- parameters: [2: integer]
