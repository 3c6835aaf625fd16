-- select/distinct-on: the first row of each key by the ordering

-- PostgreSQL, Oracle
SELECT DISTINCT ON ("posts"."author_id") "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" ORDER BY "posts"."author_id", "posts"."views" DESC
-- parameters: []

-- MySQL, MariaDB
SELECT DISTINCT ON (`posts`.`author_id`) `posts`.`id`, `posts`.`author_id`, `posts`.`title`, `posts`.`body`, `posts`.`views`, `posts`.`published_at` FROM `posts` ORDER BY `posts`.`author_id`, `posts`.`views` DESC
-- parameters: []

-- SQLite
SELECT DISTINCT ON ("posts"."author_id") "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", "posts"."views", "posts"."published_at" FROM "posts" ORDER BY "posts"."author_id" NULLS LAST, "posts"."views" DESC NULLS FIRST
-- parameters: []

-- SQL Server
SELECT DISTINCT ON ([posts].[author_id]) [posts].[id], [posts].[author_id], [posts].[title], [posts].[body], [posts].[views], [posts].[published_at] FROM [posts] ORDER BY [posts].[author_id], [posts].[views] DESC
-- parameters: []
