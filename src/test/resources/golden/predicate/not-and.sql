-- predicate/not-and: a negated conjunction

-- PostgreSQL, CockroachDB, SQLite
SELECT "users"."id" FROM "users" WHERE NOT ("users"."age" >= ? AND "users"."active")
-- parameters: [18: integer]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE NOT (`users`.`age` >= ? AND `users`.`active`)
-- parameters: [18: integer]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE NOT ([users].[age] >= ? AND [users].[active] = CAST(1 AS BIT))
-- parameters: [18: integer]

-- Oracle
SELECT "users"."id" FROM "users" WHERE NOT ("users"."age" >= ? AND "users"."active" = 1)
-- parameters: [18: integer]
