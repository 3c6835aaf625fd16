-- set/except-all: rows of the first, less those of the second

-- PostgreSQL
SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ? EXCEPT ALL SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\'
-- parameters: [18: integer, 'a%': text]

-- MySQL, MariaDB
SELECT `users`.`home_city` FROM `users` WHERE `users`.`age` >= ? EXCEPT ALL SELECT `tags`.`name` FROM `tags` WHERE `tags`.`name` LIKE ? ESCAPE '\\'
-- parameters: [18: integer, 'a%': text]

-- SQLite
SELECT "numbered"."home_city" FROM (SELECT "counted"."home_city", row_number() OVER (PARTITION BY "counted"."home_city" ORDER BY "counted"."home_city" NULLS LAST) AS "number" FROM (SELECT "users"."home_city" FROM "users" WHERE "users"."age" >= ?) AS "counted" EXCEPT SELECT "counted_2"."name", row_number() OVER (PARTITION BY "counted_2"."name" ORDER BY "counted_2"."name" NULLS LAST) AS "number" FROM (SELECT "tags"."name" FROM "tags" WHERE "tags"."name" LIKE ? ESCAPE '\') AS "counted_2") AS "numbered"
-- parameters: [18: integer, 'a%': text]

-- SQL Server, Oracle
-- unsupported: EXCEPT ALL; The dialect lacks the rewrite that numbers duplicates.
