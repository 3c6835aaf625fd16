-- predicate/regexp-flags: ignoring case, with lines

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE "users"."email" ~ ('(?in)' || ?)
-- parameters: ['^x': text]

-- CockroachDB
SELECT "users"."id" FROM "users" WHERE "users"."email" ~ ('(?im)' || ?)
-- parameters: ['^x': text]

-- MySQL
SELECT `users`.`id` FROM `users` WHERE REGEXP_LIKE(`users`.`email`, ?, 'im')
-- parameters: ['^x': text]

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`email` REGEXP (CONCAT('(?im)', ?))
-- parameters: ['^x': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."email" REGEXP ('(?im)' || ?)
-- parameters: ['^x': text]

-- SQL Server
-- unsupported: regular expressions; Use like, contains, startsWith or endsWith, or filter in Java.

-- Oracle
SELECT "users"."id" FROM "users" WHERE REGEXP_LIKE("users"."email", ?, 'im')
-- parameters: ['^x': text]
