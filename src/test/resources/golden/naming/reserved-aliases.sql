-- naming/reserved-aliases: as aliases of tables, columns and queries

-- PostgreSQL
CREATE TABLE "order" (
  "select" integer NOT NULL,
  "From" integer NOT NULL,
  CONSTRAINT "pk_order" PRIMARY KEY ("select")
)
-- parameters: []

SELECT "where"."From" AS "group" FROM "order" JOIN "order" AS "where" ON "where"."From" = "order"."select"
-- parameters: []

WITH "with" ("select", "From") AS (SELECT "order"."select", "order"."From" FROM "order") SELECT "with"."select", "with"."From" FROM "with"
-- parameters: []

-- CockroachDB
CREATE TABLE "order" (
  "select" int4 NOT NULL,
  "From" int4 NOT NULL,
  CONSTRAINT "pk_order" PRIMARY KEY ("select")
)
-- parameters: []

SELECT "where"."From" AS "group" FROM "order" JOIN "order" AS "where" ON "where"."From" = "order"."select"
-- parameters: []

WITH "with" ("select", "From") AS (SELECT "order"."select", "order"."From" FROM "order") SELECT "with"."select", "with"."From" FROM "with"
-- parameters: []

-- MySQL, MariaDB
CREATE TABLE `order` (
  `select` int NOT NULL,
  `From` int NOT NULL,
  CONSTRAINT `pk_order` PRIMARY KEY (`select`)
)
-- parameters: []

SELECT `where`.`From` AS `group` FROM `order` JOIN `order` AS `where` ON `where`.`From` = `order`.`select`
-- parameters: []

WITH `with` (`select`, `From`) AS (SELECT `order`.`select`, `order`.`From` FROM `order`) SELECT `with`.`select`, `with`.`From` FROM `with`
-- parameters: []

-- SQLite
CREATE TABLE "order" (
  "select" INTEGER NOT NULL,
  "From" INTEGER NOT NULL,
  CONSTRAINT "pk_order" PRIMARY KEY ("select")
)
-- parameters: []

SELECT "where"."From" AS "group" FROM "order" JOIN "order" AS "where" ON "where"."From" = "order"."select"
-- parameters: []

WITH "with" ("select", "From") AS (SELECT "order"."select", "order"."From" FROM "order") SELECT "with"."select", "with"."From" FROM "with"
-- parameters: []

-- SQL Server
CREATE TABLE [order] (
  [select] INT NOT NULL,
  [From] INT NOT NULL,
  CONSTRAINT [pk_order] PRIMARY KEY ([select])
)
-- parameters: []

SELECT [where].[From] AS [group] FROM [order] JOIN [order] AS [where] ON [where].[From] = [order].[select]
-- parameters: []

WITH [with] ([select], [From]) AS (SELECT [order].[select], [order].[From] FROM [order]) SELECT [with].[select], [with].[From] FROM [with]
-- parameters: []

-- Oracle
CREATE TABLE "order" (
  "select" NUMBER(10) NOT NULL,
  "From" NUMBER(10) NOT NULL,
  CONSTRAINT "pk_order" PRIMARY KEY ("select")
)
-- parameters: []

SELECT "where"."From" AS "group" FROM "order" JOIN "order" "where" ON "where"."From" = "order"."select"
-- parameters: []

WITH "with" ("select", "From") AS (SELECT "order"."select", "order"."From" FROM "order") SELECT "with"."select", "with"."From" FROM "with"
-- parameters: []
