-- objects/unique-nulls: rows with nulls differ from all others

-- PostgreSQL
CREATE TABLE "seats" (
  "id" bigint NOT NULL,
  "row" integer,
  "place" integer,
  "holder" varchar(40) COLLATE "C",
  CONSTRAINT "pk_seats" PRIMARY KEY ("id"),
  CONSTRAINT "uq_seats_place" UNIQUE ("place"),
  CONSTRAINT "uq_seats_row_place" UNIQUE ("row", "place")
)
-- parameters: []

CREATE UNIQUE INDEX "ux_seats_row_holder" ON "seats" ("row", "holder" DESC)
-- parameters: []

-- CockroachDB
CREATE TABLE "seats" (
  "id" int8 NOT NULL,
  "row" int4,
  "place" int4,
  "holder" varchar(40),
  CONSTRAINT "pk_seats" PRIMARY KEY ("id"),
  CONSTRAINT "uq_seats_place" UNIQUE ("place"),
  CONSTRAINT "uq_seats_row_place" UNIQUE ("row", "place")
)
-- parameters: []

CREATE UNIQUE INDEX "ux_seats_row_holder" ON "seats" ("row", "holder" DESC)
-- parameters: []

-- MySQL
CREATE TABLE `seats` (
  `id` bigint NOT NULL,
  `row` int,
  `place` int,
  `holder` varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin,
  CONSTRAINT `pk_seats` PRIMARY KEY (`id`),
  CONSTRAINT `uq_seats_place` UNIQUE (`place`),
  CONSTRAINT `uq_seats_row_place` UNIQUE (`row`, `place`)
)
-- parameters: []

CREATE UNIQUE INDEX `ux_seats_row_holder` ON `seats` (`row`, `holder` DESC)
-- parameters: []

-- MariaDB
CREATE TABLE `seats` (
  `id` bigint NOT NULL,
  `row` int,
  `place` int,
  `holder` varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
  CONSTRAINT `pk_seats` PRIMARY KEY (`id`),
  CONSTRAINT `uq_seats_place` UNIQUE (`place`),
  CONSTRAINT `uq_seats_row_place` UNIQUE (`row`, `place`)
)
-- parameters: []

CREATE UNIQUE INDEX `ux_seats_row_holder` ON `seats` (`row`, `holder` DESC)
-- parameters: []

-- SQLite
CREATE TABLE "seats" (
  "id" INTEGER NOT NULL,
  "row" INTEGER,
  "place" INTEGER,
  "holder" TEXT CHECK (length("holder") <= 40),
  CONSTRAINT "pk_seats" PRIMARY KEY ("id"),
  CONSTRAINT "uq_seats_place" UNIQUE ("place"),
  CONSTRAINT "uq_seats_row_place" UNIQUE ("row", "place")
)
-- parameters: []

CREATE UNIQUE INDEX "ux_seats_row_holder" ON "seats" ("row", "holder" DESC)
-- parameters: []

-- SQL Server
CREATE TABLE [seats] (
  [id] BIGINT NOT NULL,
  [row] INT,
  [place] INT,
  [holder] NVARCHAR(40) COLLATE Latin1_General_100_BIN2,
  CONSTRAINT [pk_seats] PRIMARY KEY ([id])
)
-- parameters: []

CREATE UNIQUE INDEX [uq_seats_place] ON [seats] ([place]) WHERE [place] IS NOT NULL
-- parameters: []

CREATE UNIQUE INDEX [uq_seats_row_place] ON [seats] ([row], [place]) WHERE [row] IS NOT NULL AND [place] IS NOT NULL
-- parameters: []

CREATE UNIQUE INDEX [ux_seats_row_holder] ON [seats] ([row], [holder] DESC) WHERE [row] IS NOT NULL AND [holder] IS NOT NULL
-- parameters: []

-- Oracle
CREATE TABLE "seats" (
  "id" NUMBER(19) NOT NULL,
  "row" NUMBER(10),
  "place" NUMBER(10),
  "holder" VARCHAR2(40 CHAR),
  CONSTRAINT "pk_seats" PRIMARY KEY ("id"),
  CONSTRAINT "uq_seats_place" UNIQUE ("place")
)
-- parameters: []

CREATE UNIQUE INDEX "uq_seats_row_place" ON "seats" ((CASE WHEN "row" IS NOT NULL AND "place" IS NOT NULL THEN "row" END), (CASE WHEN "row" IS NOT NULL AND "place" IS NOT NULL THEN "place" END))
-- parameters: []

CREATE UNIQUE INDEX "ux_seats_row_holder" ON "seats" ((CASE WHEN "row" IS NOT NULL AND "holder" IS NOT NULL THEN "row" END), (CASE WHEN "row" IS NOT NULL AND "holder" IS NOT NULL THEN "holder" END) DESC)
-- parameters: []
