-- ddl/encrypted: encrypted values are bytes

-- PostgreSQL
CREATE TABLE "notes" (
  "id" bigint NOT NULL,
  "text" bytea NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

-- CockroachDB
CREATE TABLE "notes" (
  "id" int8 NOT NULL,
  "text" bytea NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

-- MySQL, MariaDB
CREATE TABLE `notes` (
  `id` bigint NOT NULL,
  `text` longblob NOT NULL,
  CONSTRAINT `pk_notes` PRIMARY KEY (`id`)
)
-- parameters: []

-- SQLite
CREATE TABLE "notes" (
  "id" INTEGER NOT NULL,
  "text" BLOB NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

-- SQL Server
CREATE TABLE [notes] (
  [id] BIGINT NOT NULL,
  [text] VARBINARY(MAX) NOT NULL,
  CONSTRAINT [pk_notes] PRIMARY KEY ([id])
)
-- parameters: []

-- Oracle
CREATE TABLE "notes" (
  "id" NUMBER(19) NOT NULL,
  "text" BLOB NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []
