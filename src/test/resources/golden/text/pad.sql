-- text/pad: filled at the start and at the end

-- PostgreSQL, CockroachDB
SELECT lpad("users"."home_city", ?, ?) AS "c1", rpad("users"."home_city", ?, ?) AS "c2" FROM "users"
-- parameters: [10: integer, '*': text, 10: integer, 'ab': text]

-- MySQL, MariaDB
SELECT LPAD(`users`.`home_city`, ?, ?) AS `c1`, RPAD(`users`.`home_city`, ?, ?) AS `c2` FROM `users`
-- parameters: [10: integer, '*': text, 10: integer, 'ab': text]

-- SQLite
SELECT CASE WHEN length("users"."home_city") >= ? THEN substr("users"."home_city", 1, ?) ELSE substr(replace(hex(zeroblob(?)), '00', ?), 1, ? - length("users"."home_city")) || "users"."home_city" END AS "c1", substr("users"."home_city" || replace(hex(zeroblob(?)), '00', ?), 1, ?) AS "c2" FROM "users"
-- parameters: [10: integer, 10: integer, 10: integer, '*': text, 10: integer, 10: integer, 'ab': text, 10: integer]

-- SQL Server
SELECT (CASE WHEN (LEN((CAST([users].[home_city] AS NVARCHAR(MAX)) + N'x') COLLATE Latin1_General_100_CI_AS_SC) - 1) >= ? THEN LEFT([users].[home_city] COLLATE Latin1_General_100_CI_AS_SC, ?) + LEFT(? COLLATE Latin1_General_100_CI_AS_SC, 0) ELSE LEFT(REPLICATE(CAST(? AS NVARCHAR(MAX)), ?) COLLATE Latin1_General_100_CI_AS_SC, ? - (LEN((CAST([users].[home_city] AS NVARCHAR(MAX)) + N'x') COLLATE Latin1_General_100_CI_AS_SC) - 1)) + [users].[home_city] COLLATE Latin1_General_100_CI_AS_SC END COLLATE Latin1_General_100_BIN2) AS [c1], (CASE WHEN (LEN((CAST([users].[home_city] AS NVARCHAR(MAX)) + N'x') COLLATE Latin1_General_100_CI_AS_SC) - 1) >= ? THEN LEFT([users].[home_city] COLLATE Latin1_General_100_CI_AS_SC, ?) + LEFT(? COLLATE Latin1_General_100_CI_AS_SC, 0) ELSE [users].[home_city] COLLATE Latin1_General_100_CI_AS_SC + LEFT(REPLICATE(CAST(? AS NVARCHAR(MAX)), ?) COLLATE Latin1_General_100_CI_AS_SC, ? - (LEN((CAST([users].[home_city] AS NVARCHAR(MAX)) + N'x') COLLATE Latin1_General_100_CI_AS_SC) - 1)) END COLLATE Latin1_General_100_BIN2) AS [c2] FROM [users]
-- parameters: [10: integer, 10: integer, '*': text, '*': text, 10: integer, 10: integer, 10: integer, 10: integer, 'ab': text, 'ab': text, 10: integer, 10: integer]

-- Oracle
SELECT CASE WHEN ? IS NULL OR ? IS NULL THEN NULL WHEN LENGTH("users"."home_city") >= ? THEN SUBSTR("users"."home_city", 1, ?) ELSE SUBSTR(REPLACE(RPAD('x', ?, 'x'), 'x', ?), 1, ? - LENGTH("users"."home_city")) || "users"."home_city" END AS "c1", CASE WHEN ? IS NULL OR ? IS NULL THEN NULL WHEN LENGTH("users"."home_city") >= ? THEN SUBSTR("users"."home_city", 1, ?) ELSE "users"."home_city" || SUBSTR(REPLACE(RPAD('x', ?, 'x'), 'x', ?), 1, ? - LENGTH("users"."home_city")) END AS "c2" FROM "users"
-- parameters: [10: integer, '*': text, 10: integer, 10: integer, 10: integer, '*': text, 10: integer, 10: integer, 'ab': text, 10: integer, 10: integer, 10: integer, 'ab': text, 10: integer]
