-- ddl/every-type: a column of every type

-- PostgreSQL
CREATE TABLE "events" (
  "id" bigint NOT NULL,
  "level" smallint NOT NULL,
  "count" integer NOT NULL,
  "sequence" bigint NOT NULL,
  "ratio" real NOT NULL,
  "reading" double precision NOT NULL,
  "amount" numeric(14, 4),
  "code" varchar(40) COLLATE "C" NOT NULL,
  "message" text COLLATE "C",
  "flagged" boolean NOT NULL,
  "happened_at" timestamp(6) with time zone NOT NULL,
  "local_at" timestamp(6),
  "day" date,
  "time" time(6),
  "token" uuid NOT NULL,
  "payload" bytea,
  "attributes" jsonb,
  "kind" text COLLATE "C" NOT NULL,
  "labels" text[],
  "scores" integer[],
  CONSTRAINT "pk_events" PRIMARY KEY ("id"),
  CONSTRAINT "ck_events_kind" CHECK ("kind" IN ('LOGIN', 'PURCHASE'))
)
-- parameters: []

-- CockroachDB
CREATE TABLE "events" (
  "id" int8 NOT NULL,
  "level" int2 NOT NULL,
  "count" int4 NOT NULL,
  "sequence" int8 NOT NULL,
  "ratio" real NOT NULL,
  "reading" double precision NOT NULL,
  "amount" numeric(14, 4),
  "code" varchar(40) NOT NULL,
  "message" text,
  "flagged" boolean NOT NULL,
  "happened_at" timestamp(6) with time zone NOT NULL,
  "local_at" timestamp(6),
  "day" date,
  "time" time(6),
  "token" uuid NOT NULL,
  "payload" bytea,
  "attributes" jsonb,
  "kind" text NOT NULL,
  "labels" text[],
  "scores" int4[],
  CONSTRAINT "pk_events" PRIMARY KEY ("id"),
  CONSTRAINT "ck_events_kind" CHECK ("kind" IN ('LOGIN', 'PURCHASE'))
)
-- parameters: []

-- MySQL
CREATE TABLE `events` (
  `id` bigint NOT NULL,
  `level` smallint NOT NULL,
  `count` int NOT NULL,
  `sequence` bigint NOT NULL,
  `ratio` double NOT NULL,
  `reading` double NOT NULL,
  `amount` decimal(14, 4),
  `code` varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  `message` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin,
  `flagged` tinyint(1) NOT NULL,
  `happened_at` datetime(6) NOT NULL,
  `local_at` datetime(6),
  `day` date,
  `time` time(6),
  `token` binary(16) NOT NULL,
  `payload` longblob,
  `attributes` json,
  `kind` varchar(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  `labels` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin CHECK (JSON_VALID(`labels`)),
  `scores` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin CHECK (JSON_VALID(`scores`)),
  CONSTRAINT `pk_events` PRIMARY KEY (`id`),
  CONSTRAINT `ck_events_kind` CHECK (`kind` IN ('LOGIN', 'PURCHASE'))
)
-- parameters: []

-- MariaDB
CREATE TABLE `events` (
  `id` bigint NOT NULL,
  `level` smallint NOT NULL,
  `count` int NOT NULL,
  `sequence` bigint NOT NULL,
  `ratio` double NOT NULL,
  `reading` double NOT NULL,
  `amount` decimal(14, 4),
  `code` varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  `message` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
  `flagged` tinyint(1) NOT NULL,
  `happened_at` datetime(6) NOT NULL,
  `local_at` datetime(6),
  `day` date,
  `time` time(6),
  `token` binary(16) NOT NULL,
  `payload` longblob,
  `attributes` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin CHECK (JSON_VALID(`attributes`)),
  `kind` varchar(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  `labels` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin CHECK (JSON_VALID(`labels`)),
  `scores` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin CHECK (JSON_VALID(`scores`)),
  CONSTRAINT `pk_events` PRIMARY KEY (`id`),
  CONSTRAINT `ck_events_kind` CHECK (`kind` IN ('LOGIN', 'PURCHASE'))
)
-- parameters: []

-- SQLite
CREATE TABLE "events" (
  "id" INTEGER NOT NULL,
  "level" INTEGER NOT NULL,
  "count" INTEGER NOT NULL,
  "sequence" INTEGER NOT NULL,
  "ratio" REAL NOT NULL,
  "reading" REAL NOT NULL,
  "amount" NUMERIC CHECK (abs("amount") < 10000000000),
  "code" TEXT NOT NULL CHECK (length("code") <= 40),
  "message" TEXT,
  "flagged" INTEGER NOT NULL CHECK ("flagged" IN (0, 1)),
  "happened_at" TEXT NOT NULL,
  "local_at" TEXT,
  "day" TEXT,
  "time" TEXT,
  "token" TEXT NOT NULL,
  "payload" BLOB,
  "attributes" TEXT CHECK (json_valid("attributes")),
  "kind" TEXT NOT NULL,
  "labels" TEXT CHECK (json_type("labels") = 'array'),
  "scores" TEXT CHECK (json_type("scores") = 'array'),
  CONSTRAINT "pk_events" PRIMARY KEY ("id"),
  CONSTRAINT "ck_events_kind" CHECK ("kind" IN ('LOGIN', 'PURCHASE'))
)
-- parameters: []

-- SQL Server
CREATE TABLE [events] (
  [id] BIGINT NOT NULL,
  [level] SMALLINT NOT NULL,
  [count] INT NOT NULL,
  [sequence] BIGINT NOT NULL,
  [ratio] REAL NOT NULL,
  [reading] FLOAT(53) NOT NULL,
  [amount] DECIMAL(14, 4),
  [code] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [message] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2,
  [flagged] BIT NOT NULL,
  [happened_at] DATETIME2(6) NOT NULL,
  [local_at] DATETIME2(6),
  [day] DATE,
  [time] TIME(6),
  [token] UNIQUEIDENTIFIER NOT NULL,
  [payload] VARBINARY(MAX),
  [attributes] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 CHECK (ISJSON(N'[' + [attributes] + N']') = 1 AND ISJSON(N'{"a":' + [attributes] + N'}') = 1),
  [kind] NVARCHAR(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [labels] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 CHECK (ISJSON([labels]) = 1),
  [scores] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 CHECK (ISJSON([scores]) = 1),
  CONSTRAINT [pk_events] PRIMARY KEY ([id]),
  CONSTRAINT [ck_events_kind] CHECK ([kind] IN (N'LOGIN', N'PURCHASE'))
)
-- parameters: []

-- Oracle
CREATE TABLE "events" (
  "id" NUMBER(19) NOT NULL,
  "level" NUMBER(5) NOT NULL,
  "count" NUMBER(10) NOT NULL,
  "sequence" NUMBER(19) NOT NULL,
  "ratio" BINARY_FLOAT NOT NULL,
  "reading" BINARY_DOUBLE NOT NULL,
  "amount" NUMBER(14, 4),
  "code" VARCHAR2(40 CHAR) NOT NULL,
  "message" CLOB,
  "flagged" NUMBER(1) NOT NULL CHECK ("flagged" IN (0, 1)),
  "happened_at" TIMESTAMP(6) NOT NULL,
  "local_at" TIMESTAMP(6),
  "day" DATE CHECK ("day" = TRUNC("day")),
  "time" VARCHAR2(15 CHAR),
  "token" RAW(16) NOT NULL,
  "payload" BLOB,
  "attributes" CLOB CHECK ("attributes" IS JSON),
  "kind" VARCHAR2(8 CHAR) NOT NULL,
  "labels" CLOB CHECK ("labels" IS JSON),
  "scores" CLOB CHECK ("scores" IS JSON),
  CONSTRAINT "pk_events" PRIMARY KEY ("id"),
  CONSTRAINT "ck_events_kind" CHECK ("kind" IN ('LOGIN', 'PURCHASE'))
)
-- parameters: []
