-- window/exclude-ties: without the row's peers

-- PostgreSQL
SELECT sum("posts"."views") OVER (ORDER BY "posts"."id" ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) AS "c1" FROM "posts"
-- parameters: []

-- CockroachDB, SQLite
SELECT sum("posts"."views") OVER (ORDER BY "posts"."id" NULLS LAST ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) AS "c1" FROM "posts"
-- parameters: []

-- MySQL, MariaDB, Oracle
-- unsupported: GROUPS or EXCLUDE in a window's frame; Count the frame in ROWS, or compute it with a self-join.

-- SQL Server
-- unsupported: GROUPS, EXCLUDE or a RANGE with a distance in a window's frame; Count the frame in ROWS, or compute it with a self-join.
