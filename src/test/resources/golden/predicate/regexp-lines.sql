-- predicate/regexp-lines: lines end with a line feed and nothing else

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE ? COLLATE "und-x-icu" ~ ('(?w)' || ?) AND NOT (? COLLATE "und-x-icu" ~ ('(?w)' || ?))
-- parameters: ['x\u000aabc\u000ay': text, '^abc$': text, 'x\u000dabc\u000dy': text, '^abc$': text]

-- CockroachDB
SELECT "users"."id" FROM "users" WHERE ? ~ ('(?sm)' || ?) AND NOT (? ~ ('(?sm)' || ?))
-- parameters: ['x\u000aabc\u000ay': text, '^abc$': text, 'x\u000dabc\u000dy': text, '^abc$': text]

-- MySQL
SELECT `users`.`id` FROM `users` WHERE REGEXP_LIKE(?, ?, 'cmnu') AND NOT (REGEXP_LIKE(?, ?, 'cmnu'))
-- parameters: ['x\u000aabc\u000ay': text, '^abc$': text, 'x\u000dabc\u000dy': text, '^abc$': text]

-- MariaDB
SELECT `users`.`id` FROM `users` WHERE ? REGEXP (CONCAT('(?sm)', ?)) AND NOT (? REGEXP (CONCAT('(?sm)', ?)))
-- parameters: ['x\u000aabc\u000ay': text, '^abc$': text, 'x\u000dabc\u000dy': text, '^abc$': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE ? REGEXP ('(?sm)' || ?) AND NOT (? REGEXP ('(?sm)' || ?))
-- parameters: ['x\u000aabc\u000ay': text, '^abc$': text, 'x\u000dabc\u000dy': text, '^abc$': text]

-- SQL Server
-- unsupported: regular expressions; Use like, contains, startsWith or endsWith, or filter in Java.

-- Oracle
SELECT "users"."id" FROM "users" WHERE REGEXP_LIKE(?, ?, 'cmn') AND NOT (REGEXP_LIKE(?, ?, 'cmn'))
-- parameters: ['x\u000aabc\u000ay': text, '^abc$': text, 'x\u000dabc\u000dy': text, '^abc$': text]
