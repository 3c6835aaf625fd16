-- join/values: rows written into the statement

-- PostgreSQL
SELECT "users"."email", "wanted"."place" FROM "users" JOIN (SELECT ? COLLATE "C" AS "email", ? AS "place" UNION ALL SELECT ? COLLATE "C" AS "email", ? AS "place") AS "wanted" ON "wanted"."email" = "users"."email"
-- parameters: ['a@example.org': text, 1: integer, 'b@example.org': text, 2: integer]

-- CockroachDB, SQLite
SELECT "users"."email", "wanted"."place" FROM "users" JOIN (SELECT ? AS "email", ? AS "place" UNION ALL SELECT ? AS "email", ? AS "place") AS "wanted" ON "wanted"."email" = "users"."email"
-- parameters: ['a@example.org': text, 1: integer, 'b@example.org': text, 2: integer]

-- MySQL, MariaDB
SELECT `users`.`email`, `wanted`.`place` FROM `users` JOIN (SELECT ? AS `email`, ? AS `place` UNION ALL SELECT ? AS `email`, ? AS `place`) AS `wanted` ON `wanted`.`email` = `users`.`email`
-- parameters: ['a@example.org': text, 1: integer, 'b@example.org': text, 2: integer]

-- SQL Server
SELECT [users].[email], [wanted].[place] FROM [users] JOIN (SELECT ? AS [email], ? AS [place] UNION ALL SELECT ? AS [email], ? AS [place]) AS [wanted] ON [wanted].[email] = [users].[email]
-- parameters: ['a@example.org': text, 1: integer, 'b@example.org': text, 2: integer]

-- Oracle
SELECT "users"."email", "wanted"."place" FROM "users" JOIN (SELECT ? AS "email", ? AS "place" FROM DUAL UNION ALL SELECT ? AS "email", ? AS "place" FROM DUAL) "wanted" ON "wanted"."email" = "users"."email"
-- parameters: ['a@example.org': text, 1: integer, 'b@example.org': text, 2: integer]
