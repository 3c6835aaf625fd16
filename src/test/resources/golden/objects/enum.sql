-- objects/enum: a type of labels, alone and in lists, and labels in texts

-- PostgreSQL
CREATE TYPE "Mood" AS ENUM ('GOOD', 'BAD')
-- parameters: []

CREATE TABLE "people" (
  "id" bigint NOT NULL,
  "mood" "Mood" DEFAULT CAST('GOOD' AS "Mood") NOT NULL,
  "former" "Mood"[] NOT NULL,
  "wanted" text[] NOT NULL CHECK (array_remove("wanted", NULL) <@ CAST(ARRAY['GOOD', 'BAD'] AS text[])),
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
)
-- parameters: []

-- CockroachDB
CREATE TYPE "Mood" AS ENUM ('GOOD', 'BAD')
-- parameters: []

CREATE TABLE "people" (
  "id" int8 NOT NULL,
  "mood" "Mood" DEFAULT CAST('GOOD' AS "Mood") NOT NULL,
  "former" "Mood"[] NOT NULL,
  "wanted" text[] NOT NULL CHECK (array_remove("wanted", NULL) <@ CAST(ARRAY['GOOD', 'BAD'] AS text[])),
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
)
-- parameters: []

-- MySQL
CREATE TABLE `people` (
  `id` bigint NOT NULL,
  `mood` enum('GOOD', 'BAD') CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin DEFAULT 'GOOD' NOT NULL,
  `former` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL CHECK (JSON_VALID(`former`) AND REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(`former`, '"GOOD"', ''), '"BAD"', ''), 'null', ''), ',', ''), ' ', '') = '[]'),
  `wanted` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL CHECK (JSON_VALID(`wanted`) AND REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(`wanted`, '"GOOD"', ''), '"BAD"', ''), 'null', ''), ',', ''), ' ', '') = '[]'),
  CONSTRAINT `pk_people` PRIMARY KEY (`id`)
)
-- parameters: []

-- MariaDB
CREATE TABLE `people` (
  `id` bigint NOT NULL,
  `mood` enum('GOOD', 'BAD') CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin DEFAULT 'GOOD' NOT NULL,
  `former` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL CHECK (JSON_VALID(`former`) AND REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(`former`, '"GOOD"', ''), '"BAD"', ''), 'null', ''), ',', ''), ' ', '') = '[]'),
  `wanted` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL CHECK (JSON_VALID(`wanted`) AND REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(`wanted`, '"GOOD"', ''), '"BAD"', ''), 'null', ''), ',', ''), ' ', '') = '[]'),
  CONSTRAINT `pk_people` PRIMARY KEY (`id`)
)
-- parameters: []

-- SQLite
CREATE TABLE "people" (
  "id" INTEGER NOT NULL,
  "mood" TEXT DEFAULT 'GOOD' NOT NULL CHECK ("mood" IN ('GOOD', 'BAD')),
  "former" TEXT NOT NULL CHECK (json_type("former") = 'array' AND replace(replace(replace(replace(replace("former", '"GOOD"', ''), '"BAD"', ''), 'null', ''), ',', ''), ' ', '') = '[]'),
  "wanted" TEXT NOT NULL CHECK (json_type("wanted") = 'array' AND replace(replace(replace(replace(replace("wanted", '"GOOD"', ''), '"BAD"', ''), 'null', ''), ',', ''), ' ', '') = '[]'),
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
)
-- parameters: []

-- SQL Server
CREATE TABLE [people] (
  [id] BIGINT NOT NULL,
  [mood] NVARCHAR(4) COLLATE Latin1_General_100_BIN2 CONSTRAINT [df_people_mood] DEFAULT N'GOOD' NOT NULL CHECK ([mood] IN (N'GOOD', N'BAD')),
  [former] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL CHECK (ISJSON([former]) = 1 AND REPLACE(CAST(REPLACE(CAST(REPLACE(CAST(REPLACE(CAST(REPLACE(CAST([former] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'"GOOD"', N'') AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'"BAD"', N'') AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'null', N'') AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N',', N'') AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N' ', N'') = N'[]'),
  [wanted] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL CHECK (ISJSON([wanted]) = 1 AND REPLACE(CAST(REPLACE(CAST(REPLACE(CAST(REPLACE(CAST(REPLACE(CAST([wanted] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'"GOOD"', N'') AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'"BAD"', N'') AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'null', N'') AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N',', N'') AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N' ', N'') = N'[]'),
  CONSTRAINT [pk_people] PRIMARY KEY ([id])
)
-- parameters: []

-- Oracle
CREATE TABLE "people" (
  "id" NUMBER(19) NOT NULL,
  "mood" VARCHAR2(4 CHAR) DEFAULT 'GOOD' NOT NULL CHECK ("mood" IN ('GOOD', 'BAD')),
  "former" CLOB NOT NULL CHECK ("former" IS JSON AND REPLACE(REPLACE(REPLACE(REPLACE(REPLACE("former", '"GOOD"', ''), '"BAD"', ''), 'null', ''), ',', ''), ' ', '') = '[]'),
  "wanted" CLOB NOT NULL CHECK ("wanted" IS JSON AND REPLACE(REPLACE(REPLACE(REPLACE(REPLACE("wanted", '"GOOD"', ''), '"BAD"', ''), 'null', ''), ',', ''), ' ', '') = '[]'),
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
)
-- parameters: []
