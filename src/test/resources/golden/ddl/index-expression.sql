-- ddl/index-expression: of an expression

-- PostgreSQL
CREATE INDEX "posts_by_lower_title" ON "posts" ((lower("title" COLLATE "und-x-icu") COLLATE "C"))
-- parameters: []

-- CockroachDB, SQLite
CREATE INDEX "posts_by_lower_title" ON "posts" ((lower("title")))
-- parameters: []

-- MySQL
CREATE INDEX `posts_by_lower_title` ON `posts` ((LOWER(`title`)))
-- parameters: []

-- MariaDB, SQL Server
-- unsupported: an index on an expression; Index a computed column of that expression.

-- Oracle
CREATE INDEX "posts_by_lower_title" ON "posts" ((LOWER("title")))
-- parameters: []
