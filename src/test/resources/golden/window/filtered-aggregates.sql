-- window/filtered-aggregates: of some of the window's rows

-- PostgreSQL
SELECT count(*) FILTER (WHERE "posts"."views" > ?) OVER (PARTITION BY "posts"."author_id") AS "c1", bool_and("posts"."views" > ?) OVER () AS "c2" FROM "posts"
-- parameters: [10: integer, 0: integer]

-- MySQL, MariaDB
SELECT COUNT(*) FILTER (WHERE `posts`.`views` > ?) OVER (PARTITION BY `posts`.`author_id`) AS `c1`, MIN(`posts`.`views` > ?) OVER () AS `c2` FROM `posts`
-- parameters: [10: integer, 0: integer]

-- SQLite
SELECT count(*) FILTER (WHERE "posts"."views" > ?) OVER (PARTITION BY "posts"."author_id") AS "c1", min(CASE WHEN "posts"."views" > ? THEN 1 WHEN NOT ("posts"."views" > ?) THEN 0 ELSE CAST(NULL AS INTEGER) END) OVER () = 1 AS "c2" FROM "posts"
-- parameters: [10: integer, 0: integer, 0: integer]

-- SQL Server, Oracle
-- unsupported: the function every; take the minimum or maximum of CASE WHEN … THEN 1 ELSE 0 END
