-- full-text/index: an index of words made and removed

-- PostgreSQL
CREATE TABLE "notes" (
  "id" bigint NOT NULL,
  "title" varchar(200) COLLATE "C" NOT NULL,
  "body" text COLLATE "C" NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

CREATE INDEX "ft_notes_title_body" ON "notes" USING gin (to_tsvector('simple', regexp_replace(replace(lower(replace(' ' || coalesce("title", '') || ' ' || coalesce("body", ''), 'İ', 'i') COLLATE "und-x-icu") COLLATE "C", 'ς', 'σ'), '[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿]+', ' q', 'g')))
-- parameters: []

DROP INDEX "ft_notes_title_body"
-- parameters: []

-- CockroachDB
CREATE TABLE "notes" (
  "id" int8 NOT NULL,
  "title" varchar(200) NOT NULL,
  "body" text NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

CREATE INDEX "ft_notes_title_body" ON "notes" USING gin (to_tsvector('simple', regexp_replace(replace(lower(replace(' ' || coalesce("title", '') || ' ' || coalesce("body", ''), 'İ', 'i')), 'ς', 'σ'), '[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿]+', ' q', 'g')))
-- parameters: []

DROP INDEX "ft_notes_title_body"
-- parameters: []

-- MySQL, MariaDB, SQL Server, Oracle
-- unsupported: an index of the words of texts; Leave it out on this database: what it would find is found without it, more slowly.

-- SQLite
CREATE TABLE "notes" (
  "id" INTEGER NOT NULL,
  "title" TEXT NOT NULL CHECK (length("title") <= 200),
  "body" TEXT NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
)
-- parameters: []

CREATE VIRTUAL TABLE "ft_notes_title_body" USING fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0')
-- parameters: []

INSERT INTO "ft_notes_title_body" (rowid, words) SELECT "id", hysteria_words(coalesce("title", '') || ' ' || coalesce("body", '')) FROM "notes"
-- parameters: []

CREATE TRIGGER "ft_notes_title_body_insert" AFTER INSERT ON "notes" BEGIN INSERT INTO "ft_notes_title_body" (rowid, words) VALUES (new."id", hysteria_words(coalesce(new."title", '') || ' ' || coalesce(new."body", ''))); END
-- parameters: []

CREATE TRIGGER "ft_notes_title_body_update" AFTER UPDATE ON "notes" BEGIN DELETE FROM "ft_notes_title_body" WHERE rowid = old."id"; INSERT INTO "ft_notes_title_body" (rowid, words) VALUES (new."id", hysteria_words(coalesce(new."title", '') || ' ' || coalesce(new."body", ''))); END
-- parameters: []

CREATE TRIGGER "ft_notes_title_body_delete" AFTER DELETE ON "notes" BEGIN DELETE FROM "ft_notes_title_body" WHERE rowid = old."id"; END
-- parameters: []

DROP TRIGGER "ft_notes_title_body_insert"
-- parameters: []

DROP TRIGGER "ft_notes_title_body_update"
-- parameters: []

DROP TRIGGER "ft_notes_title_body_delete"
-- parameters: []

DROP TABLE "ft_notes_title_body"
-- parameters: []
