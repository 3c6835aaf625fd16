-- cast/text-to-numbers: what is not written as a number is an error

-- PostgreSQL
SELECT CAST(coalesce(substring("events"."code", '^( *[-+]?[0-9]+ *)$'), 'not ' || "events"."code") AS integer) AS "c1", CAST(coalesce(substring("events"."code", '^( *[-+]?[0-9]+ *)$'), 'not ' || "events"."code") AS bigint) AS "c2", CAST(coalesce(substring("events"."code", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+) *)$'), 'not ' || "events"."code") AS numeric(10, 2)) AS "c3", CAST(coalesce(substring("events"."code", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)? *)$'), 'not ' || "events"."code") AS double precision) AS "c4" FROM "events"
-- parameters: []

-- CockroachDB
SELECT CAST(coalesce(substring("events"."code", '^( *[-+]?[0-9]+ *)$'), 'not ' || "events"."code") AS int4) AS "c1", CAST(coalesce(substring("events"."code", '^( *[-+]?[0-9]+ *)$'), 'not ' || "events"."code") AS int8) AS "c2", CAST(coalesce(substring("events"."code", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+) *)$'), 'not ' || "events"."code") AS numeric(10, 2)) AS "c3", CAST(coalesce(substring("events"."code", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)? *)$'), 'not ' || "events"."code") AS double precision) AS "c4" FROM "events"
-- parameters: []

-- MySQL, MariaDB
SELECT CASE WHEN `events`.`code` REGEXP '^( *[-+]?[0-9]+ *)\\z' THEN CAST(`events`.`code` AS DECIMAL(65, 0)) DIV 1 WHEN 9223372036854775807 + CHAR_LENGTH(`events`.`code`) + 1 THEN NULL END AS `c1`, CASE WHEN `events`.`code` REGEXP '^( *[-+]?[0-9]+ *)\\z' THEN CAST(`events`.`code` AS DECIMAL(65, 0)) DIV 1 WHEN 9223372036854775807 + CHAR_LENGTH(`events`.`code`) + 1 THEN NULL END AS `c2`, CASE WHEN `events`.`code` REGEXP '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+) *)\\z' THEN CAST(`events`.`code` AS decimal(65, 2)) WHEN 9223372036854775807 + CHAR_LENGTH(`events`.`code`) + 1 THEN NULL END AS `c3`, CASE WHEN `events`.`code` REGEXP '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)? *)\\z' AND ABS(CAST(`events`.`code` AS DOUBLE)) < 1.7976931348623157E308 THEN CAST(`events`.`code` AS DOUBLE) WHEN 9223372036854775807 + CHAR_LENGTH(`events`.`code`) + 1 THEN NULL END AS `c4` FROM `events`
-- parameters: []

-- SQLite
SELECT hysteria_read("events"."code", 'bigint') AS "c1", hysteria_read("events"."code", 'bigint') AS "c2", hysteria_decimal("events"."code", 2) AS "c3", hysteria_read("events"."code", 'double') AS "c4" FROM "events"
-- parameters: []

-- SQL Server
SELECT CAST(CASE WHEN [events].[code] COLLATE Latin1_General_100_BIN2 LIKE N'%[0-9]%' AND [events].[code] COLLATE Latin1_General_100_BIN2 NOT LIKE N'%[^-+0-9 ]%' AND [events].[code] NOT LIKE N'%[-+] %' THEN [events].[code] ELSE N'not ' + [events].[code] END AS INT) AS [c1], CAST(CASE WHEN [events].[code] COLLATE Latin1_General_100_BIN2 LIKE N'%[0-9]%' AND [events].[code] COLLATE Latin1_General_100_BIN2 NOT LIKE N'%[^-+0-9 ]%' AND [events].[code] NOT LIKE N'%[-+] %' THEN [events].[code] ELSE N'not ' + [events].[code] END AS BIGINT) AS [c2], CAST(CASE WHEN [events].[code] COLLATE Latin1_General_100_BIN2 LIKE N'%[0-9]%' AND [events].[code] COLLATE Latin1_General_100_BIN2 NOT LIKE N'%[^-+.0-9 ]%' AND [events].[code] NOT LIKE N'%[-+] %' THEN [events].[code] ELSE N'not ' + [events].[code] END AS DECIMAL(10, 2)) AS [c3], CAST(CASE WHEN [events].[code] COLLATE Latin1_General_100_BIN2 LIKE N'%[0-9]%' AND [events].[code] COLLATE Latin1_General_100_BIN2 NOT LIKE N'%[^-+.0-9eE ]%' AND [events].[code] NOT LIKE N'%[-+] %' THEN [events].[code] ELSE N'not ' + [events].[code] END AS FLOAT(53)) AS [c4] FROM [events]
-- parameters: []

-- Oracle
SELECT CAST(CASE WHEN REGEXP_LIKE("events"."code", '^( *[-+]?[0-9]+ *)$') THEN TRIM("events"."code") WHEN "events"."code" IS NOT NULL THEN 'not ' || "events"."code" END AS NUMBER(10)) AS "c1", CAST(CASE WHEN REGEXP_LIKE("events"."code", '^( *[-+]?[0-9]+ *)$') THEN TRIM("events"."code") WHEN "events"."code" IS NOT NULL THEN 'not ' || "events"."code" END AS NUMBER(19)) AS "c2", CAST(CASE WHEN REGEXP_LIKE("events"."code", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+) *)$') THEN TRIM("events"."code") WHEN "events"."code" IS NOT NULL THEN 'not ' || "events"."code" END AS NUMBER(10, 2)) AS "c3", CAST(CASE WHEN REGEXP_LIKE("events"."code", '^( *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)? *)$') THEN TRIM("events"."code") WHEN "events"."code" IS NOT NULL THEN 'not ' || "events"."code" END AS BINARY_DOUBLE) AS "c4" FROM "events"
-- parameters: []
