-- predicate/ilike: a pattern that ignores case

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE lower("users"."email" COLLATE "und-x-icu") COLLATE "C" LIKE lower(? COLLATE "und-x-icu") COLLATE "C" ESCAPE '\'
-- parameters: ['Ä%': text]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE LOWER(`users`.`email`) LIKE LOWER(?) ESCAPE '\\'
-- parameters: ['Ä%': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE lower("users"."email") LIKE lower(?) ESCAPE '\'
-- parameters: ['Ä%': text]

-- SQL Server, Oracle
-- unsupported: LIKE that ignores case; The dialect lacks the rewrite that compares lower case.
