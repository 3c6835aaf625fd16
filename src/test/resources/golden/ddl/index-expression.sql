-- ddl/index-expression: of an expression

-- PostgreSQL
CREATE INDEX "posts_by_lower_title" ON "posts" ((lower("title" COLLATE "und-x-icu") COLLATE "C"))
-- parameters: []

-- MySQL, MariaDB
CREATE INDEX `posts_by_lower_title` ON `posts` ((LOWER(`title`)))
-- parameters: []

-- SQLite
CREATE INDEX "posts_by_lower_title" ON "posts" ((lower("title")))
-- parameters: []

-- SQL Server
CREATE INDEX [posts_by_lower_title] ON [posts] ((LOWER([title] COLLATE Latin1_General_100_BIN2)))
-- parameters: []

-- Oracle
CREATE INDEX "posts_by_lower_title" ON "posts" ((LOWER("title")))
-- parameters: []
