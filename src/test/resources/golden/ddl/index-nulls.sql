-- ddl/index-nulls: in an order of nulls that isn't the usual

-- PostgreSQL, CockroachDB, SQLite, Oracle
CREATE INDEX "posts_published" ON "posts" ("published_at" DESC)
-- parameters: []

-- MySQL, MariaDB
CREATE INDEX `posts_published` ON `posts` (`published_at` DESC)
-- parameters: []

-- SQL Server
CREATE INDEX [posts_published] ON [posts] ([published_at] DESC)
-- parameters: []
