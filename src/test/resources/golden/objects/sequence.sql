-- objects/sequence: a key that a sequence numbers

-- PostgreSQL
CREATE SEQUENCE "ticket_'numbers" START WITH 1 INCREMENT BY 1
-- parameters: []

CREATE TABLE "tickets" (
  "number" bigint DEFAULT nextval('"ticket_''numbers"') NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  CONSTRAINT "pk_tickets" PRIMARY KEY ("number")
)
-- parameters: []

-- CockroachDB
CREATE SEQUENCE "ticket_'numbers" START WITH 1 INCREMENT BY 1
-- parameters: []

CREATE TABLE "tickets" (
  "number" int8 DEFAULT nextval('"ticket_''numbers"') NOT NULL,
  "text" text NOT NULL,
  CONSTRAINT "pk_tickets" PRIMARY KEY ("number")
)
-- parameters: []

-- MySQL, SQLite
-- unsupported: a sequence; Let the database number the key with generated(), or make keys in the application with generatedBy(…).

-- MariaDB
CREATE SEQUENCE `ticket_'numbers` START WITH 1 INCREMENT BY 1
-- parameters: []

CREATE TABLE `tickets` (
  `number` bigint DEFAULT (NEXT VALUE FOR `ticket_'numbers`) NOT NULL,
  `text` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  CONSTRAINT `pk_tickets` PRIMARY KEY (`number`)
)
-- parameters: []

-- SQL Server
CREATE SEQUENCE [ticket_'numbers] START WITH 1 INCREMENT BY 1
-- parameters: []

CREATE TABLE [tickets] (
  [number] BIGINT CONSTRAINT [df_tickets_number] DEFAULT (NEXT VALUE FOR [ticket_'numbers]) NOT NULL,
  [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [pk_tickets] PRIMARY KEY ([number])
)
-- parameters: []

-- Oracle
CREATE SEQUENCE "ticket_'numbers" START WITH 1 INCREMENT BY 1
-- parameters: []

CREATE TABLE "tickets" (
  "number" NUMBER(19) DEFAULT "ticket_'numbers".NEXTVAL NOT NULL,
  "text" CLOB NOT NULL,
  CONSTRAINT "pk_tickets" PRIMARY KEY ("number")
)
-- parameters: []
