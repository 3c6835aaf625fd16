-- insert/some-columns: the others take their default

-- PostgreSQL, CockroachDB, SQLite, Oracle
INSERT INTO "tags" ("name") VALUES (?)
-- parameters: ['red': varchar(50)]

-- MySQL, MariaDB
INSERT INTO `tags` (`name`) VALUES (?)
-- parameters: ['red': varchar(50)]

-- SQL Server
INSERT INTO [tags] ([name]) VALUES (?)
-- parameters: ['red': varchar(50)]
