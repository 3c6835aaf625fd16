-- update/all: every row, asked for by name

-- PostgreSQL, CockroachDB, SQLite, Oracle
UPDATE "posts" SET "views" = ?
-- parameters: [0: integer]

-- MySQL, MariaDB
UPDATE `posts` SET `views` = ?
-- parameters: [0: integer]

-- SQL Server
UPDATE [posts] SET [views] = ?
-- parameters: [0: integer]
