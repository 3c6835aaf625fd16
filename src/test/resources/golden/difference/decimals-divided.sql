-- difference/decimals-divided: what is left of a decimal

-- PostgreSQL, CockroachDB
SELECT MOD(?, nullif(?, 0)) AS "c1" FROM "events"
-- parameters: [-2.50: decimal(12, 2), -0.01: decimal(12, 2)]

-- MySQL
SELECT MOD(?, NULLIF(?, 0)) AS `c1` FROM `events`
-- parameters: [-2.50: decimal(12, 2), -0.01: decimal(12, 2)]

-- MariaDB
SELECT (MOD(?, NULLIF(?, 0)) + 0) AS `c1` FROM `events`
-- parameters: [-2.50: decimal(12, 2), -0.01: decimal(12, 2)]

-- SQLite
SELECT hysteria_remainder(?, ?) AS "c1" FROM "events"
-- parameters: [-2.50: decimal(12, 2), -0.01: decimal(12, 2)]

-- SQL Server
SELECT ? % NULLIF(?, 0) AS [c1] FROM [events]
-- parameters: [-2.50: decimal(12, 2), -0.01: decimal(12, 2)]

-- Oracle
SELECT MOD(?, NULLIF(?, 0)) AS "c1" FROM "events"
-- parameters: [-2.50: decimal(12, 2), -0.01: decimal(12, 2)]
