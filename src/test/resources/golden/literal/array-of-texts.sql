-- literal/array-of-texts: elements with quotes, nulls, commas

-- PostgreSQL, CockroachDB
SELECT CAST(ARRAY['a,b', 'it''s "q" \', NULL, ''] AS text[]) AS "c1" FROM "users"
-- parameters: []

-- MySQL, MariaDB
SELECT '["a,b","it''s \\"q\\" \\\\",null,""]' AS `c1` FROM `users`
-- parameters: []

-- SQLite, Oracle
SELECT '["a,b","it''s \"q\" \\",null,""]' AS "c1" FROM "users"
-- parameters: []

-- SQL Server
SELECT N'["a,b","it''s \"q\" \\",null,""]' AS [c1] FROM [users]
-- parameters: []
