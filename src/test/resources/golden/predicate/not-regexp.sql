-- predicate/not-regexp: the negation of a regular expression

-- PostgreSQL, CockroachDB
SELECT "users"."id" FROM "users" WHERE NOT ("users"."email" ~ ?)
-- parameters: ['x': text]

-- MySQL
SELECT `users`.`id` FROM `users` WHERE NOT (REGEXP_LIKE(`users`.`email`, ?, 'c'))
-- parameters: ['x': text]

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE NOT (`users`.`email` REGEXP ?)
-- parameters: ['x': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE NOT ("users"."email" REGEXP ?)
-- parameters: ['x': text]

-- SQL Server
-- unsupported: regular expressions; Use like, contains, startsWith or endsWith, or filter in Java.

-- Oracle
SELECT "users"."id" FROM "users" WHERE NOT (REGEXP_LIKE("users"."email", ?, 'c'))
-- parameters: ['x': text]
