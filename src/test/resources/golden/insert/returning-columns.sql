-- insert/returning-columns: some columns of several rows

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "tags" ("name") VALUES (?), (?) RETURNING "tags"."id", "tags"."name"
-- parameters: ['red': varchar(50), 'green': varchar(50)]

-- MySQL
-- unsupported: returning in the statement itself; The session reads the rows by key: give it the command.

-- MariaDB
INSERT INTO `tags` (`name`) VALUES (?), (?) RETURNING `tags`.`id`, `tags`.`name`
-- parameters: ['red': varchar(50), 'green': varchar(50)]

-- SQL Server
INSERT INTO [tags] ([name]) OUTPUT [inserted].[id], [inserted].[name] VALUES (?), (?)
-- parameters: ['red': varchar(50), 'green': varchar(50)]

-- Oracle
-- unsupported: returning from an insert of several rows; Insert them one by one.
