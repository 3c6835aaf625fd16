-- literal/text: quotes, backslashes, wildcards, placeholders, other planes

-- PostgreSQL, CockroachDB, SQLite, Oracle
SELECT 'it''s \'' "q" %_ ? :1 $1 𝄞' AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT 'it''s \\'' "q" %_ ? :1 $1 𝄞' AS `c1` FROM `users`
-- parameters: []

-- SQL Server
SELECT N'it''s \'' "q" %_ ? :1 $1 𝄞' AS [c1] FROM [users]
-- parameters: []
