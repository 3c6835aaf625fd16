-- ddl/computed-stored: a column computed when written

-- PostgreSQL
CREATE TABLE "areas" (
  "id" bigint NOT NULL,
  "width" integer NOT NULL,
  "height" integer NOT NULL,
  "size" integer GENERATED ALWAYS AS ("width" * "height") STORED,
  CONSTRAINT "pk_areas" PRIMARY KEY ("id")
)
-- parameters: []

-- CockroachDB
CREATE TABLE "areas" (
  "id" int8 NOT NULL,
  "width" int4 NOT NULL,
  "height" int4 NOT NULL,
  "size" int4 GENERATED ALWAYS AS ("width" * "height") STORED,
  CONSTRAINT "pk_areas" PRIMARY KEY ("id")
)
-- parameters: []

-- MySQL, MariaDB
CREATE TABLE `areas` (
  `id` bigint NOT NULL,
  `width` int NOT NULL,
  `height` int NOT NULL,
  `size` int GENERATED ALWAYS AS (`width` * `height`) STORED,
  CONSTRAINT `pk_areas` PRIMARY KEY (`id`)
)
-- parameters: []

-- SQLite
CREATE TABLE "areas" (
  "id" INTEGER NOT NULL,
  "width" INTEGER NOT NULL,
  "height" INTEGER NOT NULL,
  "size" INTEGER GENERATED ALWAYS AS ("width" * "height") STORED,
  CONSTRAINT "pk_areas" PRIMARY KEY ("id")
)
-- parameters: []

-- SQL Server
CREATE TABLE [areas] (
  [id] BIGINT NOT NULL,
  [width] INT NOT NULL,
  [height] INT NOT NULL,
  [size] AS ([width] * [height]) PERSISTED,
  CONSTRAINT [pk_areas] PRIMARY KEY ([id])
)
-- parameters: []

-- Oracle
-- unsupported: a stored computed column; Make it virtual.
