-- ddl/computed-virtual: a column computed when read

-- PostgreSQL
-- unsupported: a virtual computed column; Store it.

-- CockroachDB
CREATE TABLE "areas" (
  "id" int8 NOT NULL,
  "width" int4 NOT NULL,
  "height" int4 NOT NULL,
  "size" int4 GENERATED ALWAYS AS ("width" * "height") VIRTUAL,
  CONSTRAINT "pk_areas" PRIMARY KEY ("id")
)
-- parameters: []

-- MySQL, MariaDB
CREATE TABLE `areas` (
  `id` bigint NOT NULL,
  `width` int NOT NULL,
  `height` int NOT NULL,
  `size` int GENERATED ALWAYS AS (`width` * `height`) VIRTUAL,
  CONSTRAINT `pk_areas` PRIMARY KEY (`id`)
)
-- parameters: []

-- SQLite
CREATE TABLE "areas" (
  "id" INTEGER NOT NULL,
  "width" INTEGER NOT NULL,
  "height" INTEGER NOT NULL,
  "size" INTEGER GENERATED ALWAYS AS ("width" * "height") VIRTUAL,
  CONSTRAINT "pk_areas" PRIMARY KEY ("id")
)
-- parameters: []

-- SQL Server
CREATE TABLE [areas] (
  [id] BIGINT NOT NULL,
  [width] INT NOT NULL,
  [height] INT NOT NULL,
  [size] AS ([width] * [height]),
  CONSTRAINT [pk_areas] PRIMARY KEY ([id])
)
-- parameters: []

-- Oracle
CREATE TABLE "areas" (
  "id" NUMBER(19) NOT NULL,
  "width" NUMBER(10) NOT NULL,
  "height" NUMBER(10) NOT NULL,
  "size" NUMBER(10) GENERATED ALWAYS AS ("width" * "height") VIRTUAL,
  CONSTRAINT "pk_areas" PRIMARY KEY ("id")
)
-- parameters: []
