-- ddl/drop: a table removed

-- PostgreSQL
CREATE TABLE "notes" (
  "id" bigint NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

DROP TABLE "notes"
-- parameters: []

-- CockroachDB
CREATE TABLE "notes" (
  "id" int8 NOT NULL,
  "text" text NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

DROP TABLE "notes"
-- parameters: []

-- MySQL
CREATE TABLE `notes` (
  `id` bigint NOT NULL,
  `text` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  CONSTRAINT `pk_notes` PRIMARY KEY (`id`)
)
-- parameters: []

DROP TABLE `notes`
-- parameters: []

-- MariaDB
CREATE TABLE `notes` (
  `id` bigint NOT NULL,
  `text` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  CONSTRAINT `pk_notes` PRIMARY KEY (`id`)
)
-- parameters: []

DROP TABLE `notes`
-- parameters: []

-- SQLite
CREATE TABLE "notes" (
  "id" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

DROP TABLE "notes"
-- parameters: []

-- SQL Server
CREATE TABLE [notes] (
  [id] BIGINT NOT NULL,
  [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [pk_notes] PRIMARY KEY ([id])
)
-- parameters: []

DROP TABLE [notes]
-- parameters: []

-- Oracle
CREATE TABLE "notes" (
  "id" NUMBER(19) NOT NULL,
  "text" CLOB NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

DROP TABLE "notes"
-- parameters: []
