-- select/without-table-filtered: no table, and a filter

-- PostgreSQL, CockroachDB
SELECT statement_timestamp() AS "c1" WHERE ? = ?
-- parameters: [1: integer, 2: integer]

-- MySQL, MariaDB
SELECT UTC_TIMESTAMP(6) AS `c1` WHERE ? = ?
-- parameters: [1: integer, 2: integer]

-- SQLite
SELECT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z') AS "c1" WHERE ? = ?
-- parameters: [1: integer, 2: integer]

-- SQL Server
SELECT CAST(SYSUTCDATETIME() AS DATETIME2(6)) AS [c1] WHERE ? = ?
-- parameters: [1: integer, 2: integer]

-- Oracle
SELECT SYS_EXTRACT_UTC(SYSTIMESTAMP) AS "c1" FROM DUAL WHERE ? = ?
-- parameters: [1: integer, 2: integer]
