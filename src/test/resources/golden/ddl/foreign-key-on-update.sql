-- ddl/foreign-key-on-update: that follows a changed key

-- PostgreSQL
CREATE TABLE "words" (
  "id" bigint NOT NULL,
  "word" varchar(20) COLLATE "C" NOT NULL,
  CONSTRAINT "pk_words" PRIMARY KEY ("word")
)
-- parameters: []

CREATE TABLE "uses" (
  "id" bigint NOT NULL,
  "word" varchar(20) COLLATE "C" NOT NULL,
  CONSTRAINT "pk_uses" PRIMARY KEY ("id"),
  CONSTRAINT "fk_uses_word" FOREIGN KEY ("word") REFERENCES "words" ("word") ON DELETE CASCADE ON UPDATE CASCADE
)
-- parameters: []

-- CockroachDB
CREATE TABLE "words" (
  "id" int8 NOT NULL,
  "word" varchar(20) NOT NULL,
  CONSTRAINT "pk_words" PRIMARY KEY ("word")
)
-- parameters: []

CREATE TABLE "uses" (
  "id" int8 NOT NULL,
  "word" varchar(20) NOT NULL,
  CONSTRAINT "pk_uses" PRIMARY KEY ("id"),
  CONSTRAINT "fk_uses_word" FOREIGN KEY ("word") REFERENCES "words" ("word") ON DELETE CASCADE ON UPDATE CASCADE
)
-- parameters: []

-- MySQL
CREATE TABLE `words` (
  `id` bigint NOT NULL,
  `word` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  CONSTRAINT `pk_words` PRIMARY KEY (`word`)
)
-- parameters: []

CREATE TABLE `uses` (
  `id` bigint NOT NULL,
  `word` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  CONSTRAINT `pk_uses` PRIMARY KEY (`id`),
  CONSTRAINT `fk_uses_word` FOREIGN KEY (`word`) REFERENCES `words` (`word`) ON DELETE CASCADE ON UPDATE CASCADE
)
-- parameters: []

-- MariaDB
CREATE TABLE `words` (
  `id` bigint NOT NULL,
  `word` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  CONSTRAINT `pk_words` PRIMARY KEY (`word`)
)
-- parameters: []

CREATE TABLE `uses` (
  `id` bigint NOT NULL,
  `word` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  CONSTRAINT `pk_uses` PRIMARY KEY (`id`),
  CONSTRAINT `fk_uses_word` FOREIGN KEY (`word`) REFERENCES `words` (`word`) ON DELETE CASCADE ON UPDATE CASCADE
)
-- parameters: []

-- SQLite
CREATE TABLE "words" (
  "id" INTEGER NOT NULL,
  "word" TEXT NOT NULL CHECK (length("word") <= 20),
  CONSTRAINT "pk_words" PRIMARY KEY ("word")
)
-- parameters: []

CREATE TABLE "uses" (
  "id" INTEGER NOT NULL,
  "word" TEXT NOT NULL CHECK (length("word") <= 20),
  CONSTRAINT "pk_uses" PRIMARY KEY ("id"),
  CONSTRAINT "fk_uses_word" FOREIGN KEY ("word") REFERENCES "words" ("word") ON DELETE CASCADE ON UPDATE CASCADE
)
-- parameters: []

-- SQL Server
CREATE TABLE [words] (
  [id] BIGINT NOT NULL,
  [word] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [pk_words] PRIMARY KEY ([word])
)
-- parameters: []

CREATE TABLE [uses] (
  [id] BIGINT NOT NULL,
  [word] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [pk_uses] PRIMARY KEY ([id]),
  CONSTRAINT [fk_uses_word] FOREIGN KEY ([word]) REFERENCES [words] ([word]) ON DELETE CASCADE ON UPDATE CASCADE
)
-- parameters: []

-- Oracle
-- unsupported: a foreign key that follows a changed key; Leave keys unchanged, or update both in a transaction.
