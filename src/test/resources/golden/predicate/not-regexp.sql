-- predicate/not-regexp: the negation of a regular expression

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE NOT ("users"."email" COLLATE "und-x-icu" ~ ?)
-- parameters: ['x': text]

-- CockroachDB
SELECT "users"."id" FROM "users" WHERE NOT ("users"."email" ~ ('(?s)' || ?))
-- parameters: ['x': text]

-- MySQL
SELECT `users`.`id` FROM `users` WHERE NOT (REGEXP_LIKE(`users`.`email`, ?, 'cnu'))
-- parameters: ['x': text]

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE NOT (`users`.`email` REGEXP (CONCAT('(?s)', ?)))
-- parameters: ['x': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE NOT ("users"."email" REGEXP ('(?s)' || ?))
-- parameters: ['x': text]

-- SQL Server
-- unsupported: regular expressions; Use like, contains, startsWith or endsWith, or filter in Java.

-- Oracle
SELECT "users"."id" FROM "users" WHERE NOT (REGEXP_LIKE("users"."email", ?, 'cn'))
-- parameters: ['x': text]
