-- window/in-arithmetic: a window function among other operators

-- PostgreSQL
SELECT CAST("posts"."views" AS bigint) * ? - sum("posts"."views") OVER () AS "c1" FROM "posts"
-- parameters: [2: bigint]

-- CockroachDB
SELECT CAST("posts"."views" AS int8) * ? - sum("posts"."views") OVER () AS "c1" FROM "posts"
-- parameters: [2: bigint]

-- MySQL, MariaDB
SELECT CAST(`posts`.`views` AS SIGNED) * ? - SUM(`posts`.`views`) OVER () AS `c1` FROM `posts`
-- parameters: [2: bigint]

-- SQLite
SELECT CAST("posts"."views" AS INTEGER) * ? - sum("posts"."views") OVER () AS "c1" FROM "posts"
-- parameters: [2: bigint]

-- SQL Server
SELECT CAST([posts].[views] AS BIGINT) * ? - SUM(CAST([posts].[views] AS BIGINT)) OVER () AS [c1] FROM [posts]
-- parameters: [2: bigint]

-- Oracle
SELECT CAST("posts"."views" AS NUMBER(19)) * ? - SUM("posts"."views") OVER () AS "c1" FROM "posts"
-- parameters: [2: bigint]
