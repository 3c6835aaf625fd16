-- difference/binary-key: the same bytes twice are one value: a key that the list repeats

-- PostgreSQL
SELECT DISTINCT coalesce("events"."payload", '\x01'::bytea) AS "x" FROM "events" ORDER BY coalesce("events"."payload", '\x01'::bytea)
-- parameters: []

-- CockroachDB
SELECT DISTINCT coalesce("events"."payload", '\x01'::bytea) AS "x" FROM "events" ORDER BY coalesce("events"."payload", '\x01'::bytea) NULLS LAST
-- parameters: []

-- MySQL, MariaDB
SELECT `unsorted`.`x` FROM (SELECT DISTINCT COALESCE(`events`.`payload`, X'01') AS `x` FROM `events`) AS `unsorted` ORDER BY CASE WHEN `unsorted`.`x` IS NULL THEN 1 ELSE 0 END, `unsorted`.`x`
-- parameters: []

-- SQLite
SELECT DISTINCT coalesce("events"."payload", ?) AS "x" FROM "events" ORDER BY coalesce("events"."payload", ?) NULLS LAST
-- parameters: [0x01: binary, 0x01: binary]

-- SQL Server
SELECT [unsorted].[x] FROM (SELECT DISTINCT COALESCE([events].[payload], 0x01) AS [x] FROM [events]) AS [unsorted] ORDER BY CASE WHEN [unsorted].[x] IS NULL THEN 1 ELSE 0 END, [unsorted].[x]
-- parameters: []

-- Oracle
SELECT DISTINCT COALESCE("events"."payload", HEXTORAW('01')) AS "x" FROM "events" ORDER BY COALESCE("events"."payload", HEXTORAW('01'))
-- parameters: []
