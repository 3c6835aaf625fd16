-- naming/namespace: a table in a namespace, with spaces, dots and umlauts

-- PostgreSQL
CREATE TABLE "app"."Größe 1" (
  " a" integer NOT NULL,
  "a.b" integer NOT NULL,
  CONSTRAINT "pk_Größe 1" PRIMARY KEY (" a")
)
-- parameters: []

SELECT "Größe 1"." a", "Größe 1"."a.b" FROM "app"."Größe 1" WHERE "Größe 1"."a.b" > ?
-- parameters: [1: integer]

INSERT INTO "app"."Größe 1" (" a", "a.b") VALUES (?, ?)
-- parameters: [1: integer, 2: integer]

UPDATE "app"."Größe 1" SET "a.b" = ? WHERE "Größe 1"." a" = ?
-- parameters: [1: integer, 1: integer]

-- CockroachDB
CREATE TABLE "app"."Größe 1" (
  " a" int4 NOT NULL,
  "a.b" int4 NOT NULL,
  CONSTRAINT "pk_Größe 1" PRIMARY KEY (" a")
)
-- parameters: []

SELECT "Größe 1"." a", "Größe 1"."a.b" FROM "app"."Größe 1" WHERE "Größe 1"."a.b" > ?
-- parameters: [1: integer]

INSERT INTO "app"."Größe 1" (" a", "a.b") VALUES (?, ?)
-- parameters: [1: integer, 2: integer]

UPDATE "app"."Größe 1" SET "a.b" = ? WHERE "Größe 1"." a" = ?
-- parameters: [1: integer, 1: integer]

-- MySQL, MariaDB
CREATE TABLE `app`.`Größe 1` (
  ` a` int NOT NULL,
  `a.b` int NOT NULL,
  CONSTRAINT `pk_Größe 1` PRIMARY KEY (` a`)
)
-- parameters: []

SELECT `Größe 1`.` a`, `Größe 1`.`a.b` FROM `app`.`Größe 1` WHERE `Größe 1`.`a.b` > ?
-- parameters: [1: integer]

INSERT INTO `app`.`Größe 1` (` a`, `a.b`) VALUES (?, ?)
-- parameters: [1: integer, 2: integer]

UPDATE `app`.`Größe 1` SET `a.b` = ? WHERE `Größe 1`.` a` = ?
-- parameters: [1: integer, 1: integer]

-- SQLite
CREATE TABLE "app"."Größe 1" (
  " a" INTEGER NOT NULL,
  "a.b" INTEGER NOT NULL,
  CONSTRAINT "pk_Größe 1" PRIMARY KEY (" a")
)
-- parameters: []

SELECT "Größe 1"." a", "Größe 1"."a.b" FROM "app"."Größe 1" WHERE "Größe 1"."a.b" > ?
-- parameters: [1: integer]

INSERT INTO "app"."Größe 1" (" a", "a.b") VALUES (?, ?)
-- parameters: [1: integer, 2: integer]

UPDATE "app"."Größe 1" SET "a.b" = ? WHERE "Größe 1"." a" = ?
-- parameters: [1: integer, 1: integer]

-- SQL Server
CREATE TABLE [app].[Größe 1] (
  [ a] INT NOT NULL,
  [a.b] INT NOT NULL,
  CONSTRAINT [pk_Größe 1] PRIMARY KEY ([ a])
)
-- parameters: []

SELECT [Größe 1].[ a], [Größe 1].[a.b] FROM [app].[Größe 1] WHERE [Größe 1].[a.b] > ?
-- parameters: [1: integer]

INSERT INTO [app].[Größe 1] ([ a], [a.b]) VALUES (?, ?)
-- parameters: [1: integer, 2: integer]

UPDATE [Größe 1] SET [a.b] = ? FROM [app].[Größe 1] AS [Größe 1] WHERE [Größe 1].[ a] = ?
-- parameters: [1: integer, 1: integer]

-- Oracle
CREATE TABLE "app"."Größe 1" (
  " a" NUMBER(10) NOT NULL,
  "a.b" NUMBER(10) NOT NULL,
  CONSTRAINT "pk_Größe 1" PRIMARY KEY (" a")
)
-- parameters: []

SELECT "Größe 1"." a", "Größe 1"."a.b" FROM "app"."Größe 1" WHERE "Größe 1"."a.b" > ?
-- parameters: [1: integer]

INSERT INTO "app"."Größe 1" (" a", "a.b") VALUES (?, ?)
-- parameters: [1: integer, 2: integer]

UPDATE "app"."Größe 1" SET "a.b" = ? WHERE "Größe 1"." a" = ?
-- parameters: [1: integer, 1: integer]
