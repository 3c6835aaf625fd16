-- ddl/self-reference: a table that refers to itself

-- PostgreSQL
CREATE TABLE "categories" (
  "id" bigint NOT NULL,
  "parent_id" bigint,
  "name" varchar(80) COLLATE "C" NOT NULL,
  CONSTRAINT "pk_categories" PRIMARY KEY ("id"),
  CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id")
)
-- parameters: []

-- CockroachDB
CREATE TABLE "categories" (
  "id" int8 NOT NULL,
  "parent_id" int8,
  "name" varchar(80) NOT NULL,
  CONSTRAINT "pk_categories" PRIMARY KEY ("id"),
  CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id")
)
-- parameters: []

-- MySQL
CREATE TABLE `categories` (
  `id` bigint NOT NULL,
  `parent_id` bigint,
  `name` varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  CONSTRAINT `pk_categories` PRIMARY KEY (`id`),
  CONSTRAINT `fk_categories_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`)
)
-- parameters: []

-- MariaDB
CREATE TABLE `categories` (
  `id` bigint NOT NULL,
  `parent_id` bigint,
  `name` varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  CONSTRAINT `pk_categories` PRIMARY KEY (`id`),
  CONSTRAINT `fk_categories_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`)
)
-- parameters: []

-- SQLite
CREATE TABLE "categories" (
  "id" INTEGER NOT NULL,
  "parent_id" INTEGER,
  "name" TEXT NOT NULL CHECK (length("name") <= 80),
  CONSTRAINT "pk_categories" PRIMARY KEY ("id"),
  CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id")
)
-- parameters: []

-- SQL Server
CREATE TABLE [categories] (
  [id] BIGINT NOT NULL,
  [parent_id] BIGINT,
  [name] NVARCHAR(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [pk_categories] PRIMARY KEY ([id]),
  CONSTRAINT [fk_categories_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [categories] ([id])
)
-- parameters: []

-- Oracle
CREATE TABLE "categories" (
  "id" NUMBER(19) NOT NULL,
  "parent_id" NUMBER(19),
  "name" VARCHAR2(80 CHAR) NOT NULL,
  CONSTRAINT "pk_categories" PRIMARY KEY ("id"),
  CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id")
)
-- parameters: []
