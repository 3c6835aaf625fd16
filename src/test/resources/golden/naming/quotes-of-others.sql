-- naming/quotes-of-others: quotes of some databases, and what would end a statement

-- PostgreSQL
CREATE TABLE "a]b[c" (
  "plain" integer NOT NULL,
  "a`b" integer NOT NULL,
  "a]b" integer NOT NULL,
  "x'; DROP TABLE users; --" integer NOT NULL,
  CONSTRAINT "pk_a]b[c" PRIMARY KEY ("plain")
)
-- parameters: []

SELECT "a]b[c"."plain", "a]b[c"."a`b", "a]b[c"."a]b", "a]b[c"."x'; DROP TABLE users; --" FROM "a]b[c" WHERE "a]b[c"."x'; DROP TABLE users; --" > ?
-- parameters: [1: integer]

-- CockroachDB
CREATE TABLE "a]b[c" (
  "plain" int4 NOT NULL,
  "a`b" int4 NOT NULL,
  "a]b" int4 NOT NULL,
  "x'; DROP TABLE users; --" int4 NOT NULL,
  CONSTRAINT "pk_a]b[c" PRIMARY KEY ("plain")
)
-- parameters: []

SELECT "a]b[c"."plain", "a]b[c"."a`b", "a]b[c"."a]b", "a]b[c"."x'; DROP TABLE users; --" FROM "a]b[c" WHERE "a]b[c"."x'; DROP TABLE users; --" > ?
-- parameters: [1: integer]

-- MySQL, MariaDB
CREATE TABLE `a]b[c` (
  `plain` int NOT NULL,
  `a``b` int NOT NULL,
  `a]b` int NOT NULL,
  `x'; DROP TABLE users; --` int NOT NULL,
  CONSTRAINT `pk_a]b[c` PRIMARY KEY (`plain`)
)
-- parameters: []

SELECT `a]b[c`.`plain`, `a]b[c`.`a``b`, `a]b[c`.`a]b`, `a]b[c`.`x'; DROP TABLE users; --` FROM `a]b[c` WHERE `a]b[c`.`x'; DROP TABLE users; --` > ?
-- parameters: [1: integer]

-- SQLite
CREATE TABLE "a]b[c" (
  "plain" INTEGER NOT NULL,
  "a`b" INTEGER NOT NULL,
  "a]b" INTEGER NOT NULL,
  "x'; DROP TABLE users; --" INTEGER NOT NULL,
  CONSTRAINT "pk_a]b[c" PRIMARY KEY ("plain")
)
-- parameters: []

SELECT "a]b[c"."plain", "a]b[c"."a`b", "a]b[c"."a]b", "a]b[c"."x'; DROP TABLE users; --" FROM "a]b[c" WHERE "a]b[c"."x'; DROP TABLE users; --" > ?
-- parameters: [1: integer]

-- SQL Server
CREATE TABLE [a]]b[c] (
  [plain] INT NOT NULL,
  [a`b] INT NOT NULL,
  [a]]b] INT NOT NULL,
  [x'; DROP TABLE users; --] INT NOT NULL,
  CONSTRAINT [pk_a]]b[c] PRIMARY KEY ([plain])
)
-- parameters: []

SELECT [a]]b[c].[plain], [a]]b[c].[a`b], [a]]b[c].[a]]b], [a]]b[c].[x'; DROP TABLE users; --] FROM [a]]b[c] WHERE [a]]b[c].[x'; DROP TABLE users; --] > ?
-- parameters: [1: integer]

-- Oracle
CREATE TABLE "a]b[c" (
  "plain" NUMBER(10) NOT NULL,
  "a`b" NUMBER(10) NOT NULL,
  "a]b" NUMBER(10) NOT NULL,
  "x'; DROP TABLE users; --" NUMBER(10) NOT NULL,
  CONSTRAINT "pk_a]b[c" PRIMARY KEY ("plain")
)
-- parameters: []

SELECT "a]b[c"."plain", "a]b[c"."a`b", "a]b[c"."a]b", "a]b[c"."x'; DROP TABLE users; --" FROM "a]b[c" WHERE "a]b[c"."x'; DROP TABLE users; --" > ?
-- parameters: [1: integer]
