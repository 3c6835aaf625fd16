-- window/filtered-aggregates: of some of the window's rows

-- PostgreSQL
SELECT COUNT(*) FILTER (WHERE "posts"."views" > ?) OVER (PARTITION BY "posts"."author_id") AS "c1", bool_and("posts"."views" > ?) OVER () AS "c2" FROM "posts"
-- parameters: [10: integer, 0: integer]

-- MySQL, MariaDB
SELECT COUNT(*) FILTER (WHERE `posts`.`views` > ?) OVER (PARTITION BY `posts`.`author_id`) AS `c1`, MIN(`posts`.`views` > ?) OVER () AS `c2` FROM `posts`
-- parameters: [10: integer, 0: integer]

-- SQLite
SELECT COUNT(*) FILTER (WHERE "posts"."views" > ?) OVER (PARTITION BY "posts"."author_id") AS "c1", min("posts"."views" > ?) OVER () AS "c2" FROM "posts"
-- parameters: [10: integer, 0: integer]

-- SQL Server, Oracle
-- unsupported: the function every; take the minimum or maximum of CASE WHEN … THEN 1 ELSE 0 END
