-- delete/limit-ordered: the first rows by an order

-- PostgreSQL
DELETE FROM "posts" WHERE "posts"."views" < ? AND "posts"."id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."views" < ? ORDER BY "posts"."id" LIMIT ?)
-- parameters: [1: integer, 1: integer, 5: bigint]

-- MySQL, MariaDB
DELETE FROM `posts` WHERE `posts`.`views` < ? ORDER BY `posts`.`id` LIMIT ?
-- parameters: [1: integer, 5: bigint]

-- SQLite
DELETE FROM "posts" WHERE "posts"."views" < ? AND "posts"."id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."views" < ? ORDER BY "posts"."id" NULLS LAST LIMIT ?)
-- parameters: [1: integer, 1: integer, 5: bigint]

-- SQL Server, Oracle
-- unsupported: a limit on an update or delete of a table without a primary key; Select the rows first.
