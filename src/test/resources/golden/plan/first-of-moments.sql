-- plan/first-of-moments: the first of a moment that is calculated and another

-- PostgreSQL, CockroachDB
SELECT "posts"."id" FROM "posts" WHERE CASE WHEN ((date_trunc('minute', ? AT TIME ZONE 'UTC')) AT TIME ZONE 'UTC') IS NULL THEN CAST(NULL AS timestamp(6) with time zone) ELSE least(((date_trunc('minute', ? AT TIME ZONE 'UTC')) AT TIME ZONE 'UTC'), ?) END = ?
-- parameters: [1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:01Z: timestamp, 1970-01-01T00:00:00Z: timestamp]

-- MySQL
SELECT `posts`.`id` FROM `posts` WHERE LEAST(CAST(DATE_FORMAT(CAST(? AS DATETIME(6)), '%Y-%m-%d %H:%i:00') AS DATETIME(6)), CAST(? AS DATETIME(6))) = CAST(? AS DATETIME(6))
-- parameters: [1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:01Z: timestamp, 1970-01-01T00:00:00Z: timestamp]

-- MariaDB
SELECT `posts`.`id` FROM `posts` WHERE LEAST(CAST(DATE_FORMAT(?, '%Y-%m-%d %H:%i:00') AS DATETIME(6)), ?) = ?
-- parameters: [1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:01Z: timestamp, 1970-01-01T00:00:00Z: timestamp]

-- SQLite
SELECT "posts"."id" FROM "posts" WHERE min((substr(?, 1, 16) || ':00.000000Z'), ?) = ?
-- parameters: [1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:01Z: timestamp, 1970-01-01T00:00:00Z: timestamp]

-- SQL Server
SELECT [posts].[id] FROM [posts] WHERE CASE WHEN DATEADD(MINUTE, DATEDIFF(MINUTE, CAST(CAST(? AS DATE) AS DATETIME2(6)), ?), CAST(CAST(? AS DATE) AS DATETIME2(6))) IS NULL THEN CAST(NULL AS DATETIME2(6)) WHEN DATEADD(MINUTE, DATEDIFF(MINUTE, CAST(CAST(? AS DATE) AS DATETIME2(6)), ?), CAST(CAST(? AS DATE) AS DATETIME2(6))) <= ? THEN DATEADD(MINUTE, DATEDIFF(MINUTE, CAST(CAST(? AS DATE) AS DATETIME2(6)), ?), CAST(CAST(? AS DATE) AS DATETIME2(6))) ELSE ? END = ?
-- parameters: [1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:01Z: timestamp, 1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:01Z: timestamp, 1970-01-01T00:00:00Z: timestamp]

-- Oracle
SELECT "posts"."id" FROM "posts" WHERE LEAST(CAST(TRUNC(?, 'MI') AS TIMESTAMP(6)), ?) = ?
-- parameters: [1970-01-01T00:00:00Z: timestamp, 1970-01-01T00:00:01Z: timestamp, 1970-01-01T00:00:00Z: timestamp]
