-- update/returning: the rows as they are now

-- PostgreSQL, CockroachDB, SQLite
UPDATE "users" SET "age" = "users"."age" + ? WHERE "users"."active" RETURNING "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city"
-- parameters: [1: integer]

-- MySQL, MariaDB
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- SQL Server
UPDATE [users] SET [age] = [users].[age] + ? OUTPUT [inserted].[id], [inserted].[email], [inserted].[nickname], [inserted].[age], [inserted].[active], [inserted].[created_at], [inserted].[balance], [inserted].[role], [inserted].[home_street], [inserted].[home_city] WHERE [users].[active] = CAST(1 AS BIT)
-- parameters: [1: integer]

-- Oracle
UPDATE "users" SET "age" = "users"."age" + ? WHERE "users"."active" = 1 RETURNING "users"."id", "users"."email", "users"."nickname", "users"."age", "users"."active", "users"."created_at", "users"."balance", "users"."role", "users"."home_street", "users"."home_city" INTO ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
-- parameters: [1: integer]
-- outputs: [bigint, varchar(200), varchar(100), integer, boolean, timestamp, decimal(12, 2), enum Role, text, varchar(80)]
