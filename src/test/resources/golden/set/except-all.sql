-- set/except-all: rows of the first, less those of the second

-- PostgreSQL
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? EXCEPT ALL SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\'
-- parameters: [18: integer, 'a%': text]

-- MySQL, MariaDB
SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? EXCEPT ALL SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\'
-- parameters: [18: integer, 'a%': text]

-- SQLite, SQL Server, Oracle
-- unsupported: EXCEPT ALL; The dialect lacks the rewrite that numbers duplicates.
