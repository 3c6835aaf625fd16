-- objects/unique-expression: uniqueness of an expression

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

CREATE UNIQUE INDEX "held_once" ON "seats" ((lower("holder" COLLATE "und-x-icu") COLLATE "C"))
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

CREATE UNIQUE INDEX "held_once" ON "seats" ((lower("holder")))
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

CREATE UNIQUE INDEX `held_once` ON `seats` ((LOWER(`holder`)))
-- parameters: []

-- MariaDB, SQL Server
-- unsupported: an index on an expression; Index a computed column of that expression.

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

CREATE UNIQUE INDEX "held_once" ON "seats" ((lower("holder")))
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

CREATE UNIQUE INDEX "held_once" ON "seats" ((LOWER("holder")))
-- parameters: []
