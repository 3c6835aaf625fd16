-- select/record: a projection into a record

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email", "users"."age" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email`, `users`.`age` FROM `users`
-- parameters: []

-- SQL Server
SELECT [users].[email], [users].[age] FROM [users]
-- parameters: []
