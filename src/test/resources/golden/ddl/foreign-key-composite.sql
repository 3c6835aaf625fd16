-- ddl/foreign-key-composite: of two columns, set to null on delete

-- PostgreSQL
CREATE TABLE "shelves" (
  "warehouse" integer NOT NULL,
  "number" integer NOT NULL,
  CONSTRAINT "pk_shelves" PRIMARY KEY ("warehouse", "number")
)
-- parameters: []

CREATE TABLE "parcels" (
  "id" bigint NOT NULL,
  "warehouse" integer,
  "shelf" integer,
  CONSTRAINT "pk_parcels" PRIMARY KEY ("id"),
  CONSTRAINT "fk_parcels_warehouse_shelf" FOREIGN KEY ("warehouse", "shelf") REFERENCES "shelves" ("warehouse", "number") ON DELETE SET NULL
)
-- parameters: []

-- CockroachDB
CREATE TABLE "shelves" (
  "warehouse" int4 NOT NULL,
  "number" int4 NOT NULL,
  CONSTRAINT "pk_shelves" PRIMARY KEY ("warehouse", "number")
)
-- parameters: []

CREATE TABLE "parcels" (
  "id" int8 NOT NULL,
  "warehouse" int4,
  "shelf" int4,
  CONSTRAINT "pk_parcels" PRIMARY KEY ("id"),
  CONSTRAINT "fk_parcels_warehouse_shelf" FOREIGN KEY ("warehouse", "shelf") REFERENCES "shelves" ("warehouse", "number") ON DELETE SET NULL
)
-- parameters: []

-- MySQL, MariaDB
CREATE TABLE `shelves` (
  `warehouse` int NOT NULL,
  `number` int NOT NULL,
  CONSTRAINT `pk_shelves` PRIMARY KEY (`warehouse`, `number`)
)
-- parameters: []

CREATE TABLE `parcels` (
  `id` bigint NOT NULL,
  `warehouse` int,
  `shelf` int,
  CONSTRAINT `pk_parcels` PRIMARY KEY (`id`),
  CONSTRAINT `fk_parcels_warehouse_shelf` FOREIGN KEY (`warehouse`, `shelf`) REFERENCES `shelves` (`warehouse`, `number`) ON DELETE SET NULL
)
-- parameters: []

-- SQLite
CREATE TABLE "shelves" (
  "warehouse" INTEGER NOT NULL,
  "number" INTEGER NOT NULL,
  CONSTRAINT "pk_shelves" PRIMARY KEY ("warehouse", "number")
)
-- parameters: []

CREATE TABLE "parcels" (
  "id" INTEGER NOT NULL,
  "warehouse" INTEGER,
  "shelf" INTEGER,
  CONSTRAINT "pk_parcels" PRIMARY KEY ("id"),
  CONSTRAINT "fk_parcels_warehouse_shelf" FOREIGN KEY ("warehouse", "shelf") REFERENCES "shelves" ("warehouse", "number") ON DELETE SET NULL
)
-- parameters: []

-- SQL Server
CREATE TABLE [shelves] (
  [warehouse] INT NOT NULL,
  [number] INT NOT NULL,
  CONSTRAINT [pk_shelves] PRIMARY KEY ([warehouse], [number])
)
-- parameters: []

CREATE TABLE [parcels] (
  [id] BIGINT NOT NULL,
  [warehouse] INT,
  [shelf] INT,
  CONSTRAINT [pk_parcels] PRIMARY KEY ([id]),
  CONSTRAINT [fk_parcels_warehouse_shelf] FOREIGN KEY ([warehouse], [shelf]) REFERENCES [shelves] ([warehouse], [number]) ON DELETE SET NULL
)
-- parameters: []

-- Oracle
CREATE TABLE "shelves" (
  "warehouse" NUMBER(10) NOT NULL,
  "number" NUMBER(10) NOT NULL,
  CONSTRAINT "pk_shelves" PRIMARY KEY ("warehouse", "number")
)
-- parameters: []

CREATE TABLE "parcels" (
  "id" NUMBER(19) NOT NULL,
  "warehouse" NUMBER(10),
  "shelf" NUMBER(10),
  CONSTRAINT "pk_parcels" PRIMARY KEY ("id"),
  CONSTRAINT "fk_parcels_warehouse_shelf" FOREIGN KEY ("warehouse", "shelf") REFERENCES "shelves" ("warehouse", "number") ON DELETE SET NULL
)
-- parameters: []
