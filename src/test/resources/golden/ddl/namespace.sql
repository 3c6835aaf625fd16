-- ddl/namespace: tables of a namespace, their index and reference

-- PostgreSQL
CREATE TABLE "app"."words" (
  "id" bigint NOT NULL,
  "word" varchar(20) COLLATE "C" NOT NULL,
  CONSTRAINT "pk_words" PRIMARY KEY ("id")
)
-- parameters: []

CREATE TABLE "app"."uses" (
  "id" bigint NOT NULL,
  "name" varchar(20) COLLATE "C" NOT NULL,
  CONSTRAINT "pk_uses" PRIMARY KEY ("id"),
  CONSTRAINT "fk_uses_id" FOREIGN KEY ("id") REFERENCES "app"."words" ("id")
)
-- parameters: []

COMMENT ON COLUMN "app"."uses"."name" IS 'its name'
-- parameters: []

CREATE INDEX "ix_words_word" ON "app"."words" ("word")
-- parameters: []

-- CockroachDB
CREATE TABLE "app"."words" (
  "id" int8 NOT NULL,
  "word" varchar(20) NOT NULL,
  CONSTRAINT "pk_words" PRIMARY KEY ("id")
)
-- parameters: []

CREATE TABLE "app"."uses" (
  "id" int8 NOT NULL,
  "name" varchar(20) NOT NULL,
  CONSTRAINT "pk_uses" PRIMARY KEY ("id"),
  CONSTRAINT "fk_uses_id" FOREIGN KEY ("id") REFERENCES "app"."words" ("id")
)
-- parameters: []

COMMENT ON COLUMN "app"."uses"."name" IS 'its name'
-- parameters: []

CREATE INDEX "ix_words_word" ON "app"."words" ("word")
-- parameters: []

-- MySQL
CREATE TABLE `app`.`words` (
  `id` bigint NOT NULL,
  `word` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  CONSTRAINT `pk_words` PRIMARY KEY (`id`)
)
-- parameters: []

CREATE TABLE `app`.`uses` (
  `id` bigint NOT NULL,
  `name` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL COMMENT 'its name',
  CONSTRAINT `pk_uses` PRIMARY KEY (`id`),
  CONSTRAINT `fk_uses_id` FOREIGN KEY (`id`) REFERENCES `app`.`words` (`id`)
)
-- parameters: []

CREATE INDEX `ix_words_word` ON `app`.`words` (`word`)
-- parameters: []

-- MariaDB
CREATE TABLE `app`.`words` (
  `id` bigint NOT NULL,
  `word` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  CONSTRAINT `pk_words` PRIMARY KEY (`id`)
)
-- parameters: []

CREATE TABLE `app`.`uses` (
  `id` bigint NOT NULL,
  `name` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL COMMENT 'its name',
  CONSTRAINT `pk_uses` PRIMARY KEY (`id`),
  CONSTRAINT `fk_uses_id` FOREIGN KEY (`id`) REFERENCES `app`.`words` (`id`)
)
-- parameters: []

CREATE INDEX `ix_words_word` ON `app`.`words` (`word`)
-- parameters: []

-- SQLite
CREATE TABLE "app"."words" (
  "id" INTEGER NOT NULL,
  "word" TEXT NOT NULL CHECK (length("word") <= 20),
  CONSTRAINT "pk_words" PRIMARY KEY ("id")
)
-- parameters: []

CREATE TABLE "app"."uses" (
  "id" INTEGER NOT NULL,
  "name" TEXT NOT NULL CHECK (length("name") <= 20),
  CONSTRAINT "pk_uses" PRIMARY KEY ("id"),
  CONSTRAINT "fk_uses_id" FOREIGN KEY ("id") REFERENCES "words" ("id")
)
-- parameters: []

CREATE INDEX "app"."ix_words_word" ON "words" ("word")
-- parameters: []

-- SQL Server
CREATE TABLE [app].[words] (
  [id] BIGINT NOT NULL,
  [word] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [pk_words] PRIMARY KEY ([id])
)
-- parameters: []

CREATE TABLE [app].[uses] (
  [id] BIGINT NOT NULL,
  [name] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [pk_uses] PRIMARY KEY ([id]),
  CONSTRAINT [fk_uses_id] FOREIGN KEY ([id]) REFERENCES [app].[words] ([id])
)
-- parameters: []

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'its name', @level0type = N'SCHEMA', @level0name = N'app', @level1type = N'TABLE', @level1name = N'uses', @level2type = N'COLUMN', @level2name = N'name'
-- parameters: []

CREATE INDEX [ix_words_word] ON [app].[words] ([word])
-- parameters: []

-- Oracle
CREATE TABLE "app"."words" (
  "id" NUMBER(19) NOT NULL,
  "word" VARCHAR2(20 CHAR) NOT NULL,
  CONSTRAINT "pk_words" PRIMARY KEY ("id")
)
-- parameters: []

CREATE TABLE "app"."uses" (
  "id" NUMBER(19) NOT NULL,
  "name" VARCHAR2(20 CHAR) NOT NULL,
  CONSTRAINT "pk_uses" PRIMARY KEY ("id"),
  CONSTRAINT "fk_uses_id" FOREIGN KEY ("id") REFERENCES "app"."words" ("id")
)
-- parameters: []

COMMENT ON COLUMN "app"."uses"."name" IS 'its name'
-- parameters: []

CREATE INDEX "ix_words_word" ON "app"."words" ("word")
-- parameters: []
