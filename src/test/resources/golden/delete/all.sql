-- delete/all: every row, asked for by name

-- PostgreSQL, CockroachDB, SQLite, Oracle
DELETE FROM "posts"
-- parameters: []

-- MySQL, MariaDB
DELETE FROM `posts`
-- parameters: []

-- SQL Server
DELETE FROM [posts]
-- parameters: []
