-- insert/records: several rows

-- PostgreSQL, CockroachDB, SQLite
INSERT INTO "tags" ("name") VALUES (?), (?), (?)
-- parameters: ['red': varchar(50), 'green': varchar(50), 'blue': varchar(50)]

-- MySQL, MariaDB
INSERT INTO `tags` (`name`) VALUES (?), (?), (?)
-- parameters: ['red': varchar(50), 'green': varchar(50), 'blue': varchar(50)]

-- SQL Server
INSERT INTO [tags] ([name]) VALUES (?), (?), (?)
-- parameters: ['red': varchar(50), 'green': varchar(50), 'blue': varchar(50)]

-- Oracle
INSERT INTO "tags" ("name") SELECT * FROM (SELECT ? AS "name" FROM DUAL UNION ALL SELECT ? AS "name" FROM DUAL UNION ALL SELECT ? AS "name" FROM DUAL)
-- parameters: ['red': varchar(50), 'green': varchar(50), 'blue': varchar(50)]
