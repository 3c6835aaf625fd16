-- insert/several-assigned: several rows of the same columns

-- PostgreSQL
INSERT INTO "tags" ("id", "name") VALUES (?, ?), (?, lower(? COLLATE "und-x-icu") COLLATE "C")
-- parameters: [701: bigint, 'red': varchar(50), 702: bigint, 'GREEN': text]

-- CockroachDB, SQLite
INSERT INTO "tags" ("id", "name") VALUES (?, ?), (?, lower(?))
-- parameters: [701: bigint, 'red': varchar(50), 702: bigint, 'GREEN': text]

-- MySQL, MariaDB
INSERT INTO `tags` (`id`, `name`) VALUES (?, ?), (?, LOWER(?))
-- parameters: [701: bigint, 'red': varchar(50), 702: bigint, 'GREEN': text]

-- SQL Server
INSERT INTO [tags] ([id], [name]) VALUES (?, ?), (?, LOWER(? COLLATE Latin1_General_100_BIN2))
-- parameters: [701: bigint, 'red': varchar(50), 702: bigint, 'GREEN': text]

-- Oracle
INSERT INTO "tags" ("id", "name") SELECT * FROM (SELECT ? AS "id", ? AS "name" FROM DUAL UNION ALL SELECT ? AS "id", LOWER(?) AS "name" FROM DUAL)
-- parameters: [701: bigint, 'red': varchar(50), 702: bigint, 'GREEN': text]
