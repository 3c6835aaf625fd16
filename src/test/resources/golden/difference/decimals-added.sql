-- difference/decimals-added: 0.10 and 0.20 are 0.30

-- PostgreSQL, CockroachDB
SELECT ? + ? = ? AS "c1" FROM "events"
-- parameters: [0.10: decimal(12, 2), 0.20: decimal(12, 2), 0.30: decimal(12, 2)]

-- MySQL, MariaDB
SELECT ? + ? = ? AS `c1` FROM `events`
-- parameters: [0.10: decimal(12, 2), 0.20: decimal(12, 2), 0.30: decimal(12, 2)]

-- SQLite
SELECT hysteria_round(? + ?, 2) = ? AS "c1" FROM "events"
-- parameters: [0.10: decimal(12, 2), 0.20: decimal(12, 2), 0.30: decimal(12, 2)]

-- SQL Server
SELECT CASE WHEN ? + ? = ? THEN CAST(1 AS BIT) WHEN NOT (? + ? = ?) THEN CAST(0 AS BIT) ELSE CAST(NULL AS BIT) END AS [c1] FROM [events]
-- parameters: [0.10: decimal(12, 2), 0.20: decimal(12, 2), 0.30: decimal(12, 2), 0.10: decimal(12, 2), 0.20: decimal(12, 2), 0.30: decimal(12, 2)]

-- Oracle
SELECT CASE WHEN ? + ? = ? THEN 1 WHEN NOT (? + ? = ?) THEN 0 ELSE CAST(NULL AS NUMBER(1)) END AS "c1" FROM "events"
-- parameters: [0.10: decimal(12, 2), 0.20: decimal(12, 2), 0.30: decimal(12, 2), 0.10: decimal(12, 2), 0.20: decimal(12, 2), 0.30: decimal(12, 2)]
