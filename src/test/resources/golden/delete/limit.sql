-- delete/limit: any rows, at most so many

-- PostgreSQL, SQLite
DELETE FROM "posts" WHERE "posts"."views" < ? AND "posts"."id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."views" < ? LIMIT ?)
-- parameters: [1: integer, 1: integer, 5: bigint]

-- MySQL, MariaDB
DELETE FROM `posts` WHERE `posts`.`views` < ? LIMIT ?
-- parameters: [1: integer, 5: bigint]

-- SQL Server, Oracle
-- unsupported: a limit on an update or delete of a table without a primary key; Select the rows first.
