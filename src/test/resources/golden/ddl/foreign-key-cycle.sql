-- ddl/foreign-key-cycle: tables that refer to each other

-- PostgreSQL
CREATE TABLE "rights" (
  "id" bigint NOT NULL,
  "left_id" bigint,
  CONSTRAINT "pk_rights" PRIMARY KEY ("id")
)
-- parameters: []

CREATE TABLE "lefts" (
  "id" bigint NOT NULL,
  "right_id" bigint NOT NULL,
  CONSTRAINT "pk_lefts" PRIMARY KEY ("id"),
  CONSTRAINT "fk_lefts_right_id" FOREIGN KEY ("right_id") REFERENCES "rights" ("id")
)
-- parameters: []

ALTER TABLE "rights" ADD CONSTRAINT "fk_rights_left_id" FOREIGN KEY ("left_id") REFERENCES "lefts" ("id")
-- parameters: []

-- CockroachDB
CREATE TABLE "rights" (
  "id" int8 NOT NULL,
  "left_id" int8,
  CONSTRAINT "pk_rights" PRIMARY KEY ("id")
)
-- parameters: []

CREATE TABLE "lefts" (
  "id" int8 NOT NULL,
  "right_id" int8 NOT NULL,
  CONSTRAINT "pk_lefts" PRIMARY KEY ("id"),
  CONSTRAINT "fk_lefts_right_id" FOREIGN KEY ("right_id") REFERENCES "rights" ("id")
)
-- parameters: []

ALTER TABLE "rights" ADD CONSTRAINT "fk_rights_left_id" FOREIGN KEY ("left_id") REFERENCES "lefts" ("id")
-- parameters: []

-- MySQL, MariaDB
CREATE TABLE `rights` (
  `id` bigint NOT NULL,
  `left_id` bigint,
  CONSTRAINT `pk_rights` PRIMARY KEY (`id`)
)
-- parameters: []

CREATE TABLE `lefts` (
  `id` bigint NOT NULL,
  `right_id` bigint NOT NULL,
  CONSTRAINT `pk_lefts` PRIMARY KEY (`id`),
  CONSTRAINT `fk_lefts_right_id` FOREIGN KEY (`right_id`) REFERENCES `rights` (`id`)
)
-- parameters: []

ALTER TABLE `rights` ADD CONSTRAINT `fk_rights_left_id` FOREIGN KEY (`left_id`) REFERENCES `lefts` (`id`)
-- parameters: []

-- SQLite
CREATE TABLE "rights" (
  "id" INTEGER NOT NULL,
  "left_id" INTEGER,
  CONSTRAINT "pk_rights" PRIMARY KEY ("id"),
  CONSTRAINT "fk_rights_left_id" FOREIGN KEY ("left_id") REFERENCES "lefts" ("id")
)
-- parameters: []

CREATE TABLE "lefts" (
  "id" INTEGER NOT NULL,
  "right_id" INTEGER NOT NULL,
  CONSTRAINT "pk_lefts" PRIMARY KEY ("id"),
  CONSTRAINT "fk_lefts_right_id" FOREIGN KEY ("right_id") REFERENCES "rights" ("id")
)
-- parameters: []

-- SQL Server
CREATE TABLE [rights] (
  [id] BIGINT NOT NULL,
  [left_id] BIGINT,
  CONSTRAINT [pk_rights] PRIMARY KEY ([id])
)
-- parameters: []

CREATE TABLE [lefts] (
  [id] BIGINT NOT NULL,
  [right_id] BIGINT NOT NULL,
  CONSTRAINT [pk_lefts] PRIMARY KEY ([id]),
  CONSTRAINT [fk_lefts_right_id] FOREIGN KEY ([right_id]) REFERENCES [rights] ([id])
)
-- parameters: []

ALTER TABLE [rights] ADD CONSTRAINT [fk_rights_left_id] FOREIGN KEY ([left_id]) REFERENCES [lefts] ([id])
-- parameters: []

-- Oracle
CREATE TABLE "rights" (
  "id" NUMBER(19) NOT NULL,
  "left_id" NUMBER(19),
  CONSTRAINT "pk_rights" PRIMARY KEY ("id")
)
-- parameters: []

CREATE TABLE "lefts" (
  "id" NUMBER(19) NOT NULL,
  "right_id" NUMBER(19) NOT NULL,
  CONSTRAINT "pk_lefts" PRIMARY KEY ("id"),
  CONSTRAINT "fk_lefts_right_id" FOREIGN KEY ("right_id") REFERENCES "rights" ("id")
)
-- parameters: []

ALTER TABLE "rights" ADD CONSTRAINT "fk_rights_left_id" FOREIGN KEY ("left_id") REFERENCES "lefts" ("id")
-- parameters: []
