-- ddl/comments: comments with quotes and backslashes

-- PostgreSQL
CREATE TABLE "commented" (
  "id" bigint NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  CONSTRAINT "pk_commented" PRIMARY KEY ("id")
)
-- parameters: []

COMMENT ON COLUMN "commented"."id" IS 'the key'
-- parameters: []

COMMENT ON COLUMN "commented"."text" IS 'it''s \ ; --'
-- parameters: []

-- CockroachDB
CREATE TABLE "commented" (
  "id" int8 NOT NULL,
  "text" text NOT NULL,
  CONSTRAINT "pk_commented" PRIMARY KEY ("id")
)
-- parameters: []

COMMENT ON COLUMN "commented"."id" IS 'the key'
-- parameters: []

COMMENT ON COLUMN "commented"."text" IS 'it''s \ ; --'
-- parameters: []

-- MySQL
CREATE TABLE `commented` (
  `id` bigint NOT NULL COMMENT 'the key',
  `text` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL COMMENT 'it''s \\ ; --',
  CONSTRAINT `pk_commented` PRIMARY KEY (`id`)
)
-- parameters: []

-- MariaDB
CREATE TABLE `commented` (
  `id` bigint NOT NULL COMMENT 'the key',
  `text` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'it''s \\ ; --',
  CONSTRAINT `pk_commented` PRIMARY KEY (`id`)
)
-- parameters: []

-- SQLite
CREATE TABLE "commented" (
  "id" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  CONSTRAINT "pk_commented" PRIMARY KEY ("id")
)
-- parameters: []

-- SQL Server
CREATE TABLE [commented] (
  [id] BIGINT NOT NULL,
  [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [pk_commented] PRIMARY KEY ([id])
)
-- parameters: []

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'the key', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'commented', @level2type = N'COLUMN', @level2name = N'id'
-- parameters: []

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'it''s \ ; --', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'commented', @level2type = N'COLUMN', @level2name = N'text'
-- parameters: []

-- Oracle
CREATE TABLE "commented" (
  "id" NUMBER(19) NOT NULL,
  "text" CLOB NOT NULL,
  CONSTRAINT "pk_commented" PRIMARY KEY ("id")
)
-- parameters: []

COMMENT ON COLUMN "commented"."id" IS 'the key'
-- parameters: []

COMMENT ON COLUMN "commented"."text" IS 'it''s \ ; --'
-- parameters: []
