-- predicate/regexp-flags: ignoring case, with lines

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE "users"."email" COLLATE "und-x-icu" ~ ('(?iw)' || ?)
-- parameters: ['^x': text]

-- CockroachDB
SELECT "users"."id" FROM "users" WHERE "users"."email" ~ ('(?sim)' || ?)
-- parameters: ['^x': text]

-- MySQL
SELECT `users`.`id` FROM `users` WHERE REGEXP_LIKE(`users`.`email`, ?, 'imnu')
-- parameters: ['^x': text]

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`email` REGEXP (CONCAT('(?sim)', ?))
-- parameters: ['^x': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."email" REGEXP ('(?sim)' || ?)
-- parameters: ['^x': text]

-- SQL Server
-- unsupported: regular expressions; Use like, contains, startsWith or endsWith, or filter in Java.

-- Oracle
SELECT "users"."id" FROM "users" WHERE REGEXP_LIKE("users"."email", ?, 'imn')
-- parameters: ['^x': text]
