-- window/range-distance: a distance in the key's value

-- PostgreSQL
SELECT sum("posts"."views") OVER (ORDER BY "posts"."id" RANGE BETWEEN 10 PRECEDING AND 5 FOLLOWING) AS "c1" FROM "posts"
-- parameters: []

-- CockroachDB, SQLite
SELECT sum("posts"."views") OVER (ORDER BY "posts"."id" NULLS LAST RANGE BETWEEN 10 PRECEDING AND 5 FOLLOWING) AS "c1" FROM "posts"
-- parameters: []

-- MySQL, MariaDB
SELECT SUM(`posts`.`views`) OVER (ORDER BY `posts`.`id` RANGE BETWEEN 10 PRECEDING AND 5 FOLLOWING) AS `c1` FROM `posts`
-- parameters: []

-- SQL Server
-- unsupported: GROUPS, EXCLUDE or a RANGE with a distance in a window's frame; Count the frame in ROWS, or compute it with a self-join.

-- Oracle
SELECT SUM("posts"."views") OVER (ORDER BY "posts"."id" RANGE BETWEEN 10 PRECEDING AND 5 FOLLOWING) AS "c1" FROM "posts"
-- parameters: []
