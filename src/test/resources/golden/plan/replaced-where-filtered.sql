-- plan/replaced-where-filtered: a text that is the same for all rows, replaced by each row's

-- PostgreSQL
SELECT "posts"."id" FROM "posts" WHERE replace(lower(? COLLATE "und-x-icu") COLLATE "C", 'a', "posts"."title") = ?
-- parameters: ['A': text, 'Another': text]

-- CockroachDB, SQLite
SELECT "posts"."id" FROM "posts" WHERE replace(lower(?), 'a', "posts"."title") = ?
-- parameters: ['A': text, 'Another': text]

-- MySQL
SELECT `posts`.`id` FROM `posts` WHERE REPLACE(CONCAT(LOWER(?), LEFT(`posts`.`title`, 0)), 'a', CONCAT(`posts`.`title`, TRIM(' '))) = ?
-- parameters: ['A': text, 'Another': text]

-- MariaDB
SELECT `posts`.`id` FROM `posts` WHERE REPLACE(CONCAT(LOWER(?), LEFT(`posts`.`title`, 0)), 'a', `posts`.`title`) = ?
-- parameters: ['A': text, 'Another': text]

-- SQL Server
SELECT [posts].[id] FROM [posts] WHERE REPLACE(CAST(LOWER(? COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'a', [posts].[title]) = ?
-- parameters: ['A': text, 'Another': text]

-- Oracle
SELECT "posts"."id" FROM "posts" WHERE REPLACE(LOWER(?), 'a', "posts"."title") = ?
-- parameters: ['A': text, 'Another': text]
