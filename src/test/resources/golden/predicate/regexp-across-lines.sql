-- predicate/regexp-across-lines: a dot and a negated class meet every character

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE ? COLLATE "und-x-icu" ~ ? AND ? COLLATE "und-x-icu" ~ ? AND ? COLLATE "und-x-icu" ~ ?
-- parameters: ['x\u000ay': text, '^x.y$': text, 'x\u000dy': text, '^x.y$': text, 'x\u000ay': text, '^x[^a]y$': text]

-- CockroachDB
SELECT "users"."id" FROM "users" WHERE ? ~ ('(?s)' || ?) AND ? ~ ('(?s)' || ?) AND ? ~ ('(?s)' || ?)
-- parameters: ['x\u000ay': text, '^x.y$': text, 'x\u000dy': text, '^x.y$': text, 'x\u000ay': text, '^x[^a]y$': text]

-- MySQL
SELECT `users`.`id` FROM `users` WHERE REGEXP_LIKE(?, ?, 'cnu') AND REGEXP_LIKE(?, ?, 'cnu') AND REGEXP_LIKE(?, ?, 'cnu')
-- parameters: ['x\u000ay': text, '^x.y$': text, 'x\u000dy': text, '^x.y$': text, 'x\u000ay': text, '^x[^a]y$': text]

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE ? REGEXP (CONCAT('(?s)', ?)) AND ? REGEXP (CONCAT('(?s)', ?)) AND ? REGEXP (CONCAT('(?s)', ?))
-- parameters: ['x\u000ay': text, '^x.y$': text, 'x\u000dy': text, '^x.y$': text, 'x\u000ay': text, '^x[^a]y$': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE ? REGEXP ('(?s)' || ?) AND ? REGEXP ('(?s)' || ?) AND ? REGEXP ('(?s)' || ?)
-- parameters: ['x\u000ay': text, '^x.y$': text, 'x\u000dy': text, '^x.y$': text, 'x\u000ay': text, '^x[^a]y$': text]

-- SQL Server
-- unsupported: regular expressions; Use like, contains, startsWith or endsWith, or filter in Java.

-- Oracle
SELECT "users"."id" FROM "users" WHERE REGEXP_LIKE(?, ?, 'cn') AND REGEXP_LIKE(?, ?, 'cn') AND REGEXP_LIKE(?, ?, 'cn')
-- parameters: ['x\u000ay': text, '^x.y$': text, 'x\u000dy': text, '^x.y$': text, 'x\u000ay': text, '^x[^a]y$': text]
