-- insert/explicit-key: a given key is taken

-- PostgreSQL, CockroachDB, SQLite, Oracle
INSERT INTO "tags" ("id", "name") VALUES (?, ?)
-- parameters: [700: bigint, 'red': varchar(50)]

-- MySQL, MariaDB
INSERT INTO `tags` (`id`, `name`) VALUES (?, ?)
-- parameters: [700: bigint, 'red': varchar(50)]

-- SQL Server
INSERT INTO [tags] ([id], [name]) VALUES (?, ?)
-- parameters: [700: bigint, 'red': varchar(50)]
