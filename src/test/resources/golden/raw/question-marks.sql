-- raw/question-marks: a quoted ? is text

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT replace("users"."email", '?', '''?''') AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT replace(`users`.`email`, '?', '''?''') AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT replace([users].[email], '?', '''?''') AS [c1] FROM [users]
-- parameters: []
