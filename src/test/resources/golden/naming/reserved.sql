-- naming/reserved: words of SQL

-- PostgreSQL
CREATE TABLE "order" (
  "select" integer NOT NULL,
  "From" integer NOT NULL,
  CONSTRAINT "pk_order" PRIMARY KEY ("select")
)
-- parameters: []

INSERT INTO "order" ("select", "From") VALUES (?, ?)
-- parameters: [1: integer, 2: integer]

SELECT "order"."select", "order"."From" FROM "order" WHERE "order"."From" > ? ORDER BY "order"."select"
-- parameters: [1: integer]

UPDATE "order" SET "From" = ? WHERE "order"."select" = ?
-- parameters: [3: integer, 1: integer]

-- CockroachDB
CREATE TABLE "order" (
  "select" int4 NOT NULL,
  "From" int4 NOT NULL,
  CONSTRAINT "pk_order" PRIMARY KEY ("select")
)
-- parameters: []

INSERT INTO "order" ("select", "From") VALUES (?, ?)
-- parameters: [1: integer, 2: integer]

SELECT "order"."select", "order"."From" FROM "order" WHERE "order"."From" > ? ORDER BY "order"."select" NULLS LAST
-- parameters: [1: integer]

UPDATE "order" SET "From" = ? WHERE "order"."select" = ?
-- parameters: [3: integer, 1: integer]

-- MySQL, MariaDB
CREATE TABLE `order` (
  `select` int NOT NULL,
  `From` int NOT NULL,
  CONSTRAINT `pk_order` PRIMARY KEY (`select`)
)
-- parameters: []

INSERT INTO `order` (`select`, `From`) VALUES (?, ?)
-- parameters: [1: integer, 2: integer]

SELECT `order`.`select`, `order`.`From` FROM `order` WHERE `order`.`From` > ? ORDER BY `order`.`select`
-- parameters: [1: integer]

UPDATE `order` SET `From` = ? WHERE `order`.`select` = ?
-- parameters: [3: integer, 1: integer]

-- SQLite
CREATE TABLE "order" (
  "select" INTEGER NOT NULL,
  "From" INTEGER NOT NULL,
  CONSTRAINT "pk_order" PRIMARY KEY ("select")
)
-- parameters: []

INSERT INTO "order" ("select", "From") VALUES (?, ?)
-- parameters: [1: integer, 2: integer]

SELECT "order"."select", "order"."From" FROM "order" WHERE "order"."From" > ? ORDER BY "order"."select"
-- parameters: [1: integer]

UPDATE "order" SET "From" = ? WHERE "order"."select" = ?
-- parameters: [3: integer, 1: integer]

-- SQL Server
CREATE TABLE [order] (
  [select] INT NOT NULL,
  [From] INT NOT NULL,
  CONSTRAINT [pk_order] PRIMARY KEY ([select])
)
-- parameters: []

INSERT INTO [order] ([select], [From]) VALUES (?, ?)
-- parameters: [1: integer, 2: integer]

SELECT [order].[select], [order].[From] FROM [order] WHERE [order].[From] > ? ORDER BY [order].[select]
-- parameters: [1: integer]

UPDATE [order] SET [From] = ? WHERE [order].[select] = ?
-- parameters: [3: integer, 1: integer]

-- Oracle
CREATE TABLE "order" (
  "select" NUMBER(10) NOT NULL,
  "From" NUMBER(10) NOT NULL,
  CONSTRAINT "pk_order" PRIMARY KEY ("select")
)
-- parameters: []

INSERT INTO "order" ("select", "From") VALUES (?, ?)
-- parameters: [1: integer, 2: integer]

SELECT "order"."select", "order"."From" FROM "order" WHERE "order"."From" > ? ORDER BY "order"."select"
-- parameters: [1: integer]

UPDATE "order" SET "From" = ? WHERE "order"."select" = ?
-- parameters: [3: integer, 1: integer]
