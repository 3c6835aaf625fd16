-- ddl/index: of columns, one of them descending

-- PostgreSQL, CockroachDB, SQLite, Oracle
CREATE INDEX "posts_by_views" ON "posts" ("author_id", "views" DESC)
-- parameters: []

-- MySQL, MariaDB
CREATE INDEX `posts_by_views` ON `posts` (`author_id`, `views` DESC)
-- parameters: []

-- SQL Server
CREATE INDEX [posts_by_views] ON [posts] ([author_id], [views] DESC)
-- parameters: []
