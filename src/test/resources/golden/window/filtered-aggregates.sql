-- window/filtered-aggregates: of some of the window's rows

-- PostgreSQL, CockroachDB
SELECT count(*) FILTER (WHERE "posts"."views" > ?) OVER (PARTITION BY "posts"."author_id") AS "c1", bool_and("posts"."views" > ?) OVER () AS "c2" FROM "posts"
-- parameters: [10: integer, 0: integer]

-- MySQL
SELECT COUNT(CASE WHEN `posts`.`views` > ? THEN 1 ELSE CAST(NULL AS SIGNED) END) OVER (PARTITION BY `posts`.`author_id`) AS `c1`, MIN(`posts`.`views` > ?) OVER () AS `c2` FROM `posts`
-- parameters: [10: integer, 0: integer]

-- MariaDB
SELECT `windowed`.`value` AS `c1`, `windowed`.`value_2` AS `c2` FROM (SELECT `windowed_2`.`value`, `windowed_2`.`value_3`, MIN(`windowed_2`.`value_3`) OVER () AS `value_2` FROM (SELECT COUNT(CASE WHEN `posts`.`views` > ? THEN 1 ELSE CAST(NULL AS SIGNED) END) OVER (PARTITION BY `posts`.`author_id`) AS `value`, `posts`.`views` > ? AS `value_3` FROM `posts`) AS `windowed_2`) AS `windowed`
-- parameters: [10: integer, 0: integer]

-- SQLite
SELECT count(*) FILTER (WHERE "posts"."views" > ?) OVER (PARTITION BY "posts"."author_id") AS "c1", min("posts"."views" > ?) OVER () AS "c2" FROM "posts"
-- parameters: [10: integer, 0: integer]

-- SQL Server
SELECT COUNT_BIG(CASE WHEN [posts].[views] > ? THEN 1 ELSE CAST(NULL AS INT) END) OVER (PARTITION BY [posts].[author_id]) AS [c1], CASE WHEN MIN(CASE WHEN [posts].[views] > ? THEN 1 WHEN NOT ([posts].[views] > ?) THEN 0 ELSE CAST(NULL AS INT) END) OVER () = 1 THEN CAST(1 AS BIT) WHEN NOT (MIN(CASE WHEN [posts].[views] > ? THEN 1 WHEN NOT ([posts].[views] > ?) THEN 0 ELSE CAST(NULL AS INT) END) OVER () = 1) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [c2] FROM [posts]
-- parameters: [10: integer, 0: integer, 0: integer, 0: integer, 0: integer]

-- Oracle
SELECT COUNT(CASE WHEN "posts"."views" > ? THEN 1 ELSE CAST(NULL AS NUMBER(10)) END) OVER (PARTITION BY "posts"."author_id") AS "c1", CASE WHEN MIN(CASE WHEN "posts"."views" > ? THEN 1 WHEN NOT ("posts"."views" > ?) THEN 0 ELSE CAST(NULL AS NUMBER(10)) END) OVER () = 1 THEN 1 WHEN NOT (MIN(CASE WHEN "posts"."views" > ? THEN 1 WHEN NOT ("posts"."views" > ?) THEN 0 ELSE CAST(NULL AS NUMBER(10)) END) OVER () = 1) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "c2" FROM "posts"
-- parameters: [10: integer, 0: integer, 0: integer, 0: integer, 0: integer]
