-- predicate/regexp: a regular expression found anywhere

-- PostgreSQL, CockroachDB
SELECT "users"."id" FROM "users" WHERE "users"."email" ~ ?
-- parameters: ['^[a-z]+@': text]

-- MySQL
SELECT `users`.`id` FROM `users` WHERE REGEXP_LIKE(`users`.`email`, ?, 'c')
-- parameters: ['^[a-z]+@': text]

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`email` REGEXP ?
-- parameters: ['^[a-z]+@': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."email" REGEXP ?
-- parameters: ['^[a-z]+@': text]

-- SQL Server
-- unsupported: regular expressions; Use like, contains, startsWith or endsWith, or filter in Java.

-- Oracle
SELECT "users"."id" FROM "users" WHERE REGEXP_LIKE("users"."email", ?, 'c')
-- parameters: ['^[a-z]+@': text]
