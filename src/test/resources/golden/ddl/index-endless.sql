-- ddl/index-endless: of a text without a length

-- PostgreSQL
CREATE TABLE "notes" (
  "id" bigint NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

CREATE INDEX "ix_notes_text" ON "notes" ("text")
-- parameters: []

-- CockroachDB
CREATE TABLE "notes" (
  "id" int8 NOT NULL,
  "text" text NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

CREATE INDEX "ix_notes_text" ON "notes" ("text")
-- parameters: []

-- MySQL, MariaDB, SQL Server, Oracle
-- unsupported: a key or index on the column text of type text; Declare a text with a length: varchar(n).

-- SQLite
CREATE TABLE "notes" (
  "id" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

CREATE INDEX "ix_notes_text" ON "notes" ("text")
-- parameters: []
