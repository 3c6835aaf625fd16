-- select/limit-unordered: any rows, at most so many

-- PostgreSQL, SQLite
SELECT "users"."email" FROM "users" LIMIT ?
-- parameters: [10: bigint]

-- MySQL, MariaDB
SELECT `users`.`email` FROM `users` LIMIT ?
-- parameters: [10: bigint]

-- SQL Server
SELECT [users].[email] FROM [users] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY
-- parameters: [10: bigint]

-- Oracle
SELECT "users"."email" FROM "users" FETCH NEXT ? ROWS ONLY
-- parameters: [10: bigint]
