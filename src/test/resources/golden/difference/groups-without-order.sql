-- difference/groups-without-order: groups of peers where all rows are peers

-- PostgreSQL
SELECT max("users"."age") OVER (ORDER BY (SELECT CAST(NULL AS integer) AS "constant") GROUPS BETWEEN CURRENT ROW AND CURRENT ROW) AS "c1" FROM "users"
-- parameters: []

-- CockroachDB
SELECT max("users"."age") OVER (ORDER BY (SELECT CAST(NULL AS int4) AS "constant") NULLS LAST GROUPS BETWEEN CURRENT ROW AND CURRENT ROW) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB, Oracle
-- unsupported: GROUPS or EXCLUDE in a window's frame; Count the frame in ROWS, or compute it with a self-join.

-- SQLite
SELECT max("users"."age") OVER (GROUPS BETWEEN CURRENT ROW AND CURRENT ROW) AS "c1" FROM "users"
-- parameters: []

-- SQL Server
-- unsupported: GROUPS, EXCLUDE or a RANGE with a distance in a window's frame; Count the frame in ROWS, or compute it with a self-join.
