-- cast/uuids: a UUID of a text and back

-- PostgreSQL
SELECT CAST(CASE WHEN ? LIKE '________-____-____-____-____________' THEN ? ELSE 'not ' || ? END AS uuid) AS "c1", CAST("events"."token" AS text) COLLATE "C" AS "c2" FROM "events"
-- parameters: ['0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text]

-- CockroachDB
SELECT CAST(CASE WHEN ? LIKE '________-____-____-____-____________' THEN ? ELSE 'not ' || ? END AS uuid) AS "c1", CAST("events"."token" AS text) AS "c2" FROM "events"
-- parameters: ['0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text]

-- MySQL, MariaDB
SELECT CASE WHEN ? LIKE '________-____-____-____-____________' AND CHAR_LENGTH(REPLACE(?, '-', '')) = 32 AND UNHEX(REPLACE(?, '-', '')) IS NOT NULL THEN UNHEX(REPLACE(?, '-', '')) WHEN 9223372036854775807 + CHAR_LENGTH(?) + 1 THEN NULL END AS `c1`, LOWER(INSERT(INSERT(INSERT(INSERT(HEX(`events`.`token`), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) AS `c2` FROM `events`
-- parameters: ['0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text]

-- SQLite
SELECT hysteria_read(?, 'uuid') AS "c1", CAST("events"."token" AS TEXT) AS "c2" FROM "events"
-- parameters: ['0191F3A4-7C2B-7D11-8E5F-0123456789AB': text]

-- SQL Server
SELECT CAST(CASE WHEN ? LIKE N'________-____-____-____-____________' THEN ? ELSE N'not ' + ? END AS UNIQUEIDENTIFIER) AS [c1], LOWER(CAST([events].[token] AS NVARCHAR(36))) COLLATE Latin1_General_100_BIN2 AS [c2] FROM [events]
-- parameters: ['0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text]

-- Oracle
SELECT HEXTORAW(CASE WHEN ? LIKE '________-____-____-____-____________' AND LENGTH(REPLACE(?, '-')) = 32 THEN REPLACE(?, '-') WHEN ? IS NOT NULL THEN 'not ' || ? END) AS "c1", LOWER(REGEXP_REPLACE(RAWTOHEX("events"."token"), '(........)(....)(....)(....)(............)', '\1-\2-\3-\4-\5')) AS "c2" FROM "events"
-- parameters: ['0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text, '0191F3A4-7C2B-7D11-8E5F-0123456789AB': text]
