-- naming/double-quotes: a quote that most databases double

-- PostgreSQL
CREATE TABLE "a""b" (
  """" integer NOT NULL,
  "c""d" integer NOT NULL,
  CONSTRAINT "pk_a""b" PRIMARY KEY ("""")
)
-- parameters: []

SELECT "a""b"."""", "a""b"."c""d" FROM "a""b" WHERE "a""b"."c""d" > ?
-- parameters: [1: integer]

-- CockroachDB
CREATE TABLE "a""b" (
  """" int4 NOT NULL,
  "c""d" int4 NOT NULL,
  CONSTRAINT "pk_a""b" PRIMARY KEY ("""")
)
-- parameters: []

SELECT "a""b"."""", "a""b"."c""d" FROM "a""b" WHERE "a""b"."c""d" > ?
-- parameters: [1: integer]

-- MySQL, MariaDB
CREATE TABLE `a"b` (
  `"` int NOT NULL,
  `c"d` int NOT NULL,
  CONSTRAINT `pk_a"b` PRIMARY KEY (`"`)
)
-- parameters: []

SELECT `a"b`.`"`, `a"b`.`c"d` FROM `a"b` WHERE `a"b`.`c"d` > ?
-- parameters: [1: integer]

-- SQLite
CREATE TABLE "a""b" (
  """" INTEGER NOT NULL,
  "c""d" INTEGER NOT NULL,
  CONSTRAINT "pk_a""b" PRIMARY KEY ("""")
)
-- parameters: []

SELECT "a""b"."""", "a""b"."c""d" FROM "a""b" WHERE "a""b"."c""d" > ?
-- parameters: [1: integer]

-- SQL Server
CREATE TABLE [a"b] (
  ["] INT NOT NULL,
  [c"d] INT NOT NULL,
  CONSTRAINT [pk_a"b] PRIMARY KEY (["])
)
-- parameters: []

SELECT [a"b].["], [a"b].[c"d] FROM [a"b] WHERE [a"b].[c"d] > ?
-- parameters: [1: integer]

-- Oracle
-- unsupported: a double quote in the name a"b; Choose a name without it.

-- unsupported: a double quote in the name a"b; Choose a name without it.
