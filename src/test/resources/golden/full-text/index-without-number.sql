-- full-text/index-without-number: a table whose key is no integer

-- PostgreSQL
CREATE TABLE "slugs" (
  "id" bigint NOT NULL,
  "slug" varchar(40) COLLATE "C" NOT NULL,
  "body" text COLLATE "C" NOT NULL,
  CONSTRAINT "pk_slugs" PRIMARY KEY ("slug")
)
-- parameters: []

CREATE INDEX "slug words" ON "slugs" USING gin (to_tsvector('simple', regexp_replace(replace(lower(replace(' ' || coalesce("body", ''), 'İ', 'i') COLLATE "und-x-icu") COLLATE "C", 'ς', 'σ'), '[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿]+', ' q', 'g')))
-- parameters: []

-- CockroachDB
CREATE TABLE "slugs" (
  "id" int8 NOT NULL,
  "slug" varchar(40) NOT NULL,
  "body" text NOT NULL,
  CONSTRAINT "pk_slugs" PRIMARY KEY ("slug")
)
-- parameters: []

CREATE INDEX "slug words" ON "slugs" USING gin (to_tsvector('simple', regexp_replace(replace(lower(replace(' ' || coalesce("body", ''), 'İ', 'i')), 'ς', 'σ'), '[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿]+', ' q', 'g')))
-- parameters: []

-- MySQL, MariaDB, SQL Server, Oracle
-- unsupported: an index of the words of texts; Leave it out on this database: what it would find is found without it, more slowly.

-- SQLite
-- unsupported: an index of the words of texts on the table slugs, whose primary key is not one column of integers; Give it such a key, or leave the index out on this database.
