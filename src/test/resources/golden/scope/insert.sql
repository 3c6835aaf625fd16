-- scope/insert: a row of the customer

-- PostgreSQL, CockroachDB, SQLite, Oracle
INSERT INTO "projects" ("name", "customer_id") VALUES (?, ?)
-- parameters: ['a': varchar(80), 7: bigint]

-- MySQL, MariaDB
INSERT INTO `projects` (`name`, `customer_id`) VALUES (?, ?)
-- parameters: ['a': varchar(80), 7: bigint]

-- SQL Server
INSERT INTO [projects] ([name], [customer_id]) VALUES (?, ?)
-- parameters: ['a': varchar(80), 7: bigint]
