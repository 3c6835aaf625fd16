-- raw/operator: ?? is a question mark of an operator

-- PostgreSQL, CockroachDB
SELECT "events"."id" FROM "events" WHERE "events"."attributes" ?? ?
-- parameters: ['theme': text]

-- MySQL, MariaDB, SQLite, SQL Server, Oracle
-- unsupported: a question mark in an operator of a raw fragment; Use the function that the operator stands for.
