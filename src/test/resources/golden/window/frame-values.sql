-- window/frame-values: the first, last and third value of the frame

-- PostgreSQL
SELECT first_value("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", last_value("posts"."title") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "c2", nth_value("posts"."views", 3) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c3" FROM "posts"
-- parameters: []

-- CockroachDB, SQLite
SELECT first_value("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c1", last_value("posts"."title") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "c2", nth_value("posts"."views", 3) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC NULLS FIRST, "posts"."id" NULLS LAST) AS "c3" FROM "posts"
-- parameters: []

-- MySQL, MariaDB
SELECT FIRST_VALUE(`posts`.`views`) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c1`, LAST_VALUE(`posts`.`title`) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id` ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS `c2`, NTH_VALUE(`posts`.`views`, 3) OVER (PARTITION BY `posts`.`author_id` ORDER BY `posts`.`views` DESC, `posts`.`id`) AS `c3` FROM `posts`
-- parameters: []

-- SQL Server
-- unsupported: the function nth value; number the rows in a sub-query and select the n-th

-- Oracle
SELECT FIRST_VALUE("posts"."views") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c1", LAST_VALUE("posts"."title") OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "c2", NTH_VALUE("posts"."views", 3) OVER (PARTITION BY "posts"."author_id" ORDER BY "posts"."views" DESC, "posts"."id") AS "c3" FROM "posts"
-- parameters: []
