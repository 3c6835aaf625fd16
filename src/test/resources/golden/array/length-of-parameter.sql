-- array/length-of-parameter: of an array that is a parameter

-- PostgreSQL, CockroachDB
SELECT cardinality(?) AS "c1" FROM "events"
-- parameters: [[1, 2, 3]: array of integer]

-- MySQL, MariaDB
SELECT (SELECT COUNT(*) FROM JSON_TABLE(?, '$[*]' COLUMNS (v FOR ORDINALITY)) j) AS `c1` FROM `events`
-- parameters: [[1, 2, 3]: array of integer]

-- SQLite
SELECT json_array_length(?) AS "c1" FROM "events"
-- parameters: [[1, 2, 3]: array of integer]

-- SQL Server
SELECT (SELECT COUNT(*) FROM OPENJSON(?)) AS [c1] FROM [events]
-- parameters: [[1, 2, 3]: array of integer]

-- Oracle
SELECT (SELECT COUNT(*) FROM JSON_TABLE(?, '$[*]' COLUMNS (v FOR ORDINALITY)) j) AS "c1" FROM "events"
-- parameters: [[1, 2, 3]: array of integer]
