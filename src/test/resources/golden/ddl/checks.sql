-- ddl/checks: conditions with texts, lists and nulls

-- PostgreSQL
CREATE TABLE "checked" (
  "id" bigint NOT NULL,
  "text" varchar(20) COLLATE "C" NOT NULL,
  CONSTRAINT "pk_checked" PRIMARY KEY ("id"),
  CONSTRAINT "text_known" CHECK ("text" IN ('a', 'it''s') OR "text" IS NULL),
  CONSTRAINT "text_short" CHECK (char_length("text") < 10 AND "id" > 0),
  CONSTRAINT "text_like" CHECK ("text" NOT LIKE 'a%' ESCAPE '\' OR MOD("id", 2) = 0)
)
-- parameters: []

-- CockroachDB
CREATE TABLE "checked" (
  "id" int8 NOT NULL,
  "text" varchar(20) NOT NULL,
  CONSTRAINT "pk_checked" PRIMARY KEY ("id"),
  CONSTRAINT "text_known" CHECK ("text" IN ('a', 'it''s') OR "text" IS NULL),
  CONSTRAINT "text_short" CHECK (char_length("text") < 10 AND "id" > 0),
  CONSTRAINT "text_like" CHECK ("text" NOT LIKE 'a%' ESCAPE '\' OR MOD("id", 2) = 0)
)
-- parameters: []

-- MySQL
CREATE TABLE `checked` (
  `id` bigint NOT NULL,
  `text` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  CONSTRAINT `pk_checked` PRIMARY KEY (`id`),
  CONSTRAINT `text_known` CHECK (`text` IN ('a', 'it''s') OR `text` IS NULL),
  CONSTRAINT `text_short` CHECK (CHAR_LENGTH(`text`) < 10 AND `id` > 0),
  CONSTRAINT `text_like` CHECK (`text` NOT LIKE 'a%' ESCAPE '\\' OR MOD(`id`, 2) = 0)
)
-- parameters: []

-- MariaDB
CREATE TABLE `checked` (
  `id` bigint NOT NULL,
  `text` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  CONSTRAINT `pk_checked` PRIMARY KEY (`id`),
  CONSTRAINT `text_known` CHECK (`text` IN ('a', 'it''s') OR `text` IS NULL),
  CONSTRAINT `text_short` CHECK (CHAR_LENGTH(`text`) < 10 AND `id` > 0),
  CONSTRAINT `text_like` CHECK (`text` NOT LIKE 'a%' ESCAPE '\\' OR MOD(`id`, 2) = 0)
)
-- parameters: []

-- SQLite
CREATE TABLE "checked" (
  "id" INTEGER NOT NULL,
  "text" TEXT NOT NULL CHECK (length("text") <= 20),
  CONSTRAINT "pk_checked" PRIMARY KEY ("id"),
  CONSTRAINT "text_known" CHECK ("text" IN ('a', 'it''s') OR "text" IS NULL),
  CONSTRAINT "text_short" CHECK (length("text") < 10 AND "id" > 0),
  CONSTRAINT "text_like" CHECK ("text" NOT LIKE 'a%' ESCAPE '\' OR "id" % 2 = 0)
)
-- parameters: []

-- SQL Server
CREATE TABLE [checked] (
  [id] BIGINT NOT NULL,
  [text] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [pk_checked] PRIMARY KEY ([id]),
  CONSTRAINT [text_known] CHECK ([text] IN (N'a', N'it''s') OR [text] IS NULL),
  CONSTRAINT [text_short] CHECK ((LEN((CAST([text] AS NVARCHAR(MAX)) + N'x') COLLATE Latin1_General_100_CI_AS_SC) - 1) < 10 AND [id] > 0),
  CONSTRAINT [text_like] CHECK ([text] NOT LIKE REPLACE(N'a%', N'[', N'\[') ESCAPE N'\' OR [id] % 2 = 0)
)
-- parameters: []

-- Oracle
CREATE TABLE "checked" (
  "id" NUMBER(19) NOT NULL,
  "text" VARCHAR2(20 CHAR) NOT NULL,
  CONSTRAINT "pk_checked" PRIMARY KEY ("id"),
  CONSTRAINT "text_known" CHECK ("text" IN ('a', 'it''s') OR "text" IS NULL),
  CONSTRAINT "text_short" CHECK (LENGTH("text") < 10 AND "id" > 0),
  CONSTRAINT "text_like" CHECK ("text" NOT LIKE 'a%' ESCAPE '\' OR MOD("id", 2) = 0)
)
-- parameters: []
