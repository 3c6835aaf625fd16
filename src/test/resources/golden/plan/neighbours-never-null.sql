-- plan/neighbours-never-null: the document of the row before, else its own, of a column that is never null

-- PostgreSQL
CREATE TABLE "notes" (
  "id" bigint NOT NULL,
  "content" jsonb NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

INSERT INTO "notes" ("id", "content") VALUES (?, ?), (?, ?)
-- parameters: [1: bigint, '{"a": 1}': json, 2: bigint, '[]': json]

SELECT lag("notes"."content", 1, "notes"."content") OVER (ORDER BY "notes"."id") AS "c1" FROM "notes"
-- parameters: []

-- CockroachDB
CREATE TABLE "notes" (
  "id" int8 NOT NULL,
  "content" jsonb NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

INSERT INTO "notes" ("id", "content") VALUES (?, ?), (?, ?)
-- parameters: [1: bigint, '{"a": 1}': json, 2: bigint, '[]': json]

SELECT lag("notes"."content", 1, "notes"."content") OVER (ORDER BY "notes"."id" NULLS LAST) AS "c1" FROM "notes"
-- parameters: []

-- MySQL
CREATE TABLE `notes` (
  `id` bigint NOT NULL,
  `content` json NOT NULL,
  CONSTRAINT `pk_notes` PRIMARY KEY (`id`)
)
-- parameters: []

INSERT INTO `notes` (`id`, `content`) VALUES (?, ?), (?, ?)
-- parameters: [1: bigint, '{"a": 1}': json, 2: bigint, '[]': json]

SELECT CASE WHEN LAG(1, 1) OVER (ORDER BY `notes`.`id`) IS NULL THEN `notes`.`content` ELSE LAG(`notes`.`content`, 1) OVER (ORDER BY `notes`.`id`) END AS `c1` FROM `notes`
-- parameters: []

-- MariaDB
CREATE TABLE `notes` (
  `id` bigint NOT NULL,
  `content` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL CHECK (JSON_VALID(`content`)),
  CONSTRAINT `pk_notes` PRIMARY KEY (`id`)
)
-- parameters: []

INSERT INTO `notes` (`id`, `content`) VALUES (?, ?), (?, ?)
-- parameters: [1: bigint, '{"a": 1}': json, 2: bigint, '[]': json]

SELECT CASE WHEN `windowed`.`value` IS NULL THEN `windowed`.`value_2` ELSE `windowed`.`value_3` END AS `c1` FROM (SELECT LAG(1, 1) OVER (ORDER BY `notes`.`id`) AS `value`, `notes`.`content` AS `value_2`, LAG(`notes`.`content`, 1) OVER (ORDER BY `notes`.`id`) AS `value_3` FROM `notes`) AS `windowed`
-- parameters: []

-- SQLite
CREATE TABLE "notes" (
  "id" INTEGER NOT NULL,
  "content" TEXT NOT NULL CHECK (json_valid("content")),
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

INSERT INTO "notes" ("id", "content") VALUES (?, ?), (?, ?)
-- parameters: [1: bigint, '{"a": 1}': json, 2: bigint, '[]': json]

SELECT lag("notes"."content", 1, "notes"."content") OVER (ORDER BY "notes"."id" NULLS LAST) AS "c1" FROM "notes"
-- parameters: []

-- SQL Server
CREATE TABLE [notes] (
  [id] BIGINT NOT NULL,
  [content] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL CHECK (ISJSON(N'[' + [content] + N']') = 1 AND ISJSON(N'{"a":' + [content] + N'}') = 1),
  CONSTRAINT [pk_notes] PRIMARY KEY ([id])
)
-- parameters: []

INSERT INTO [notes] ([id], [content]) VALUES (?, ?), (?, ?)
-- parameters: [1: bigint, '{"a": 1}': json, 2: bigint, '[]': json]

SELECT LAG([notes].[content], 1, [notes].[content]) OVER (ORDER BY [notes].[id]) AS [c1] FROM [notes]
-- parameters: []

-- Oracle
CREATE TABLE "notes" (
  "id" NUMBER(19) NOT NULL,
  "content" CLOB NOT NULL CHECK ("content" IS JSON),
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

INSERT INTO "notes" ("id", "content") SELECT * FROM (SELECT ? AS "id", ? AS "content" FROM DUAL UNION ALL SELECT ? AS "id", ? AS "content" FROM DUAL)
-- parameters: [1: bigint, '{"a": 1}': json, 2: bigint, '[]': json]

SELECT LAG("notes"."content", 1, "notes"."content") OVER (ORDER BY "notes"."id") AS "c1" FROM "notes"
-- parameters: []
