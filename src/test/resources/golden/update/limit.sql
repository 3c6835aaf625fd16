-- update/limit: any rows, at most so many

-- PostgreSQL, SQLite
UPDATE "posts" SET "views" = ? WHERE "posts"."views" > ? AND "posts"."id" IN (SELECT "posts"."id" FROM "posts" WHERE "posts"."views" > ? LIMIT ?)
-- parameters: [0: integer, 10: integer, 10: integer, 5: bigint]

-- MySQL, MariaDB
UPDATE `posts` SET `views` = ? WHERE `posts`.`views` > ? LIMIT ?
-- parameters: [0: integer, 10: integer, 5: bigint]

-- SQL Server, Oracle
-- unsupported: a limit on an update or delete of a table without a primary key; Select the rows first.
