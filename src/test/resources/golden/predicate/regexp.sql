-- predicate/regexp: a regular expression found anywhere

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE "users"."email" COLLATE "und-x-icu" ~ ?
-- parameters: ['^[a-z]+@': text]

-- CockroachDB
SELECT "users"."id" FROM "users" WHERE "users"."email" ~ ('(?s)' || ?)
-- parameters: ['^[a-z]+@': text]

-- MySQL
SELECT `users`.`id` FROM `users` WHERE REGEXP_LIKE(`users`.`email`, ?, 'cnu')
-- parameters: ['^[a-z]+@': text]

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`email` REGEXP (CONCAT('(?s)', ?))
-- parameters: ['^[a-z]+@': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."email" REGEXP ('(?s)' || ?)
-- parameters: ['^[a-z]+@': text]

-- SQL Server
-- unsupported: regular expressions; Use like, contains, startsWith or endsWith, or filter in Java.

-- Oracle
SELECT "users"."id" FROM "users" WHERE REGEXP_LIKE("users"."email", ?, 'cn')
-- parameters: ['^[a-z]+@': text]
