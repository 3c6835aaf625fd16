-- predicate/regexp-letters: letters beyond ASCII, in any case

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE ? COLLATE "und-x-icu" ~ ? AND ? COLLATE "und-x-icu" ~ ('(?i)' || ?)
-- parameters: ['Ång': text, '^\w+$': text, 'É': text, '^é$': text]

-- CockroachDB
SELECT "users"."id" FROM "users" WHERE ? ~ ('(?s)' || ?) AND ? ~ ('(?si)' || ?)
-- parameters: ['Ång': text, '^\w+$': text, 'É': text, '^é$': text]

-- MySQL
SELECT `users`.`id` FROM `users` WHERE REGEXP_LIKE(?, ?, 'cnu') AND REGEXP_LIKE(?, ?, 'inu')
-- parameters: ['Ång': text, '^\w+$': text, 'É': text, '^é$': text]

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE ? REGEXP (CONCAT('(?s)', ?)) AND ? REGEXP (CONCAT('(?si)', ?))
-- parameters: ['Ång': text, '^\w+$': text, 'É': text, '^é$': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE ? REGEXP ('(?s)' || ?) AND ? REGEXP ('(?si)' || ?)
-- parameters: ['Ång': text, '^\w+$': text, 'É': text, '^é$': text]

-- SQL Server
-- unsupported: regular expressions; Use like, contains, startsWith or endsWith, or filter in Java.

-- Oracle
SELECT "users"."id" FROM "users" WHERE REGEXP_LIKE(?, ?, 'cn') AND REGEXP_LIKE(?, ?, 'in')
-- parameters: ['Ång': text, '^\w+$': text, 'É': text, '^é$': text]
