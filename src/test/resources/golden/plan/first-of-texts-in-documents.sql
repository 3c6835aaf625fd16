-- plan/first-of-texts-in-documents: the first row of each text in a document

-- PostgreSQL
SELECT DISTINCT ON (CASE WHEN jsonb_typeof("events"."attributes" -> 'theme') NOT IN ('object', 'array') THEN "events"."attributes" -> 'theme' #>> '{}' END COLLATE "C") "events"."sequence" AS "x" FROM "events" ORDER BY CASE WHEN jsonb_typeof("events"."attributes" -> 'theme') NOT IN ('object', 'array') THEN "events"."attributes" -> 'theme' #>> '{}' END COLLATE "C", "events"."sequence"
-- parameters: []

-- CockroachDB
SELECT DISTINCT ON (CASE WHEN jsonb_typeof("events"."attributes" -> 'theme') NOT IN ('object', 'array') THEN "events"."attributes" -> 'theme' #>> '{}' END) "events"."sequence" AS "x" FROM "events" ORDER BY CASE WHEN jsonb_typeof("events"."attributes" -> 'theme') NOT IN ('object', 'array') THEN "events"."attributes" -> 'theme' #>> '{}' END NULLS LAST, "events"."sequence" NULLS LAST
-- parameters: []

-- MySQL
SELECT `numbered`.`x` FROM (SELECT `computed`.`x`, `computed`.`part`, `computed`.`sort`, `computed`.`sort_2`, ROW_NUMBER() OVER (PARTITION BY `computed`.`part` ORDER BY CASE WHEN `computed`.`sort` IS NULL THEN 1 ELSE 0 END, `computed`.`sort`, CASE WHEN `computed`.`sort_2` IS NULL THEN 1 ELSE 0 END, `computed`.`sort_2`) AS `place` FROM (SELECT `events`.`sequence` AS `x`, CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) AS CHAR) END AS `part`, CASE WHEN CAST(JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) AS CHAR) NOT IN ('OBJECT', 'ARRAY', 'NULL') THEN CAST(JSON_UNQUOTE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) AS CHAR) END AS `sort`, `events`.`sequence` AS `sort_2` FROM `events`) AS `computed`) AS `numbered` WHERE `numbered`.`place` = 1 ORDER BY CASE WHEN `numbered`.`sort` IS NULL THEN 1 ELSE 0 END, `numbered`.`sort`, CASE WHEN `numbered`.`sort_2` IS NULL THEN 1 ELSE 0 END, `numbered`.`sort_2`
-- parameters: []

-- MariaDB
SELECT `numbered`.`x` FROM (SELECT `computed`.`x`, `computed`.`part`, `computed`.`sort`, `computed`.`sort_2`, ROW_NUMBER() OVER (PARTITION BY `computed`.`part` ORDER BY CASE WHEN `computed`.`sort` IS NULL THEN 1 ELSE 0 END, `computed`.`sort`, CASE WHEN `computed`.`sort_2` IS NULL THEN 1 ELSE 0 END, `computed`.`sort_2`) AS `place` FROM (SELECT `events`.`sequence` AS `x`, CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."theme"') ELSE JSON_VALUE(`events`.`attributes`, '$."theme"') END AS CHAR) AS `part`, CAST(CASE JSON_TYPE(JSON_EXTRACT(`events`.`attributes`, '$."theme"')) WHEN 'BOOLEAN' THEN JSON_EXTRACT(`events`.`attributes`, '$."theme"') ELSE JSON_VALUE(`events`.`attributes`, '$."theme"') END AS CHAR) AS `sort`, `events`.`sequence` AS `sort_2` FROM `events`) AS `computed`) AS `numbered` WHERE `numbered`.`place` = 1 ORDER BY CASE WHEN `numbered`.`sort` IS NULL THEN 1 ELSE 0 END, `numbered`.`sort`, CASE WHEN `numbered`.`sort_2` IS NULL THEN 1 ELSE 0 END, `numbered`.`sort_2`
-- parameters: []

-- SQLite
SELECT "numbered"."x" FROM (SELECT "computed"."x", "computed"."part", "computed"."sort", "computed"."sort_2", row_number() OVER (PARTITION BY "computed"."part" ORDER BY "computed"."sort" NULLS LAST, "computed"."sort_2" NULLS LAST) AS "place" FROM (SELECT "events"."sequence" AS "x", CASE json_type("events"."attributes", '$."theme"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."theme"') AS TEXT) END AS "part", CASE json_type("events"."attributes", '$."theme"') WHEN 'object' THEN NULL WHEN 'array' THEN NULL WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract("events"."attributes", '$."theme"') AS TEXT) END AS "sort", "events"."sequence" AS "sort_2" FROM "events") AS "computed") AS "numbered" WHERE "numbered"."place" = 1 ORDER BY "numbered"."sort" NULLS LAST, "numbered"."sort_2" NULLS LAST
-- parameters: []

-- SQL Server
SELECT [numbered].[x] FROM (SELECT [computed].[x], [computed].[part], [computed].[sort], [computed].[sort_2], ROW_NUMBER() OVER (PARTITION BY [computed].[part] ORDER BY CASE WHEN [computed].[sort] IS NULL THEN 1 ELSE 0 END, [computed].[sort], CASE WHEN [computed].[sort_2] IS NULL THEN 1 ELSE 0 END, [computed].[sort_2]) AS [place] FROM (SELECT [events].[sequence] AS [x], JSON_VALUE([events].[attributes], N'$."theme"') AS [part], JSON_VALUE([events].[attributes], N'$."theme"') AS [sort], [events].[sequence] AS [sort_2] FROM [events]) AS [computed]) AS [numbered] WHERE [numbered].[place] = 1 ORDER BY CASE WHEN [numbered].[sort] IS NULL THEN 1 ELSE 0 END, [numbered].[sort], CASE WHEN [numbered].[sort_2] IS NULL THEN 1 ELSE 0 END, [numbered].[sort_2]
-- parameters: []

-- Oracle
SELECT "numbered"."x" FROM (SELECT "computed"."x", "computed"."part", "computed"."sort", "computed"."sort_2", ROW_NUMBER() OVER (PARTITION BY "computed"."part" ORDER BY "computed"."sort", "computed"."sort_2") AS "place" FROM (SELECT "events"."sequence" AS "x", CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_VALUE("events"."attributes", '$."theme"') END AS "part", CASE WHEN JSON_VALUE("events"."attributes", '$.type()') = 'object' THEN JSON_VALUE("events"."attributes", '$."theme"') END AS "sort", "events"."sequence" AS "sort_2" FROM "events") "computed") "numbered" WHERE "numbered"."place" = 1 ORDER BY "numbered"."sort", "numbered"."sort_2"
-- parameters: []
