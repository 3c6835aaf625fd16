-- select/nested-record: a record inside a record is columns beside the others

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT "users"."email", "users"."home_street", "users"."home_city" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`email`, `users`.`home_street`, `users`.`home_city` FROM `users`
-- parameters: []

-- SQL Server
SELECT [users].[email], [users].[home_street], [users].[home_city] FROM [users]
-- parameters: []
