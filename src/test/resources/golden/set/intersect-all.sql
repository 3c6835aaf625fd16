-- set/intersect-all: rows of both, as often as in both

-- PostgreSQL
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? INTERSECT ALL SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\'
-- parameters: [18: integer, 'a%': text]

-- MySQL, MariaDB
SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? INTERSECT ALL SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\'
-- parameters: [18: integer, 'a%': text]

-- SQLite, SQL Server, Oracle
-- unsupported: INTERSECT ALL; The dialect lacks the rewrite that numbers duplicates.
