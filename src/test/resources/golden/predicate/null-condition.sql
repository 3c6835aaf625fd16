-- predicate/null-condition: UNKNOWN as a condition

-- PostgreSQL, CockroachDB
SELECT "users"."id" FROM "users" WHERE CAST(NULL AS boolean) = "users"."active"
-- parameters: []

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE CAST(NULL AS SIGNED) = `users`.`active`
-- parameters: []

-- SQLite
SELECT "users"."id" FROM "users" WHERE CAST(NULL AS INTEGER) = "users"."active"
-- parameters: []

-- SQL Server
SELECT [users].[id] FROM [users] WHERE CAST(NULL AS BIT) = [users].[active]
-- parameters: []

-- Oracle
SELECT "users"."id" FROM "users" WHERE CAST(NULL AS NUMBER(1)) = "users"."active"
-- parameters: []
