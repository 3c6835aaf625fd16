-- ddl/index-partial: of some rows

-- PostgreSQL, CockroachDB, SQLite
CREATE INDEX "posts_seen" ON "posts" ("views") WHERE "published_at" IS NOT NULL AND "views" > 10
-- parameters: []

-- MySQL, MariaDB, Oracle
-- unsupported: an index on a part of the rows; Index all rows, or a computed column that is null in the other rows.

-- SQL Server
CREATE INDEX [posts_seen] ON [posts] ([views]) WHERE [published_at] IS NOT NULL AND [views] > 10
-- parameters: []
