-- select/without-table: one row of no table

-- PostgreSQL, CockroachDB, SQLite
SELECT ? + ? AS "three"
-- parameters: [1: integer, 2: integer]

-- MySQL, MariaDB
SELECT ? + ? AS `three`
-- parameters: [1: integer, 2: integer]

-- SQL Server
SELECT ? + ? AS [three]
-- parameters: [1: integer, 2: integer]

-- Oracle
SELECT ? + ? AS "three" FROM DUAL
-- parameters: [1: integer, 2: integer]
