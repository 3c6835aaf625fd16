-- full-text/index-in-namespace: in the namespace of its table

-- PostgreSQL
CREATE TABLE "app"."articles" (
  "id" bigint NOT NULL,
  "title" varchar(200) COLLATE "C" NOT NULL,
  "body" text COLLATE "C" NOT NULL,
  CONSTRAINT "pk_articles" PRIMARY KEY ("id")
)
-- parameters: []

CREATE INDEX "ft_articles_title_body" ON "app"."articles" USING gin (to_tsvector('simple', regexp_replace(replace(lower(replace(' ' || coalesce("title", '') || ' ' || coalesce("body", ''), 'İ', 'i') COLLATE "und-x-icu") COLLATE "C", 'ς', 'σ'), '[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿]+', ' q', 'g')))
-- parameters: []

SELECT "articles"."id" FROM "app"."articles" JOIN "app"."articles" AS "other" ON "other"."id" > "articles"."id" WHERE (replace(lower(replace("other"."title", 'İ', 'i') COLLATE "und-x-icu") COLLATE "C", 'ς', 'σ') ~ ('(^|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])' || replace(lower(replace(?, 'İ', 'i') COLLATE "und-x-icu") COLLATE "C", 'ς', 'σ') || '($|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])') OR replace(lower(replace("other"."body", 'İ', 'i') COLLATE "und-x-icu") COLLATE "C", 'ς', 'σ') ~ ('(^|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])' || replace(lower(replace(?, 'İ', 'i') COLLATE "und-x-icu") COLLATE "C", 'ς', 'σ') || '($|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])')) AND "articles"."title" = ? AND to_tsvector('simple', regexp_replace(replace(lower(replace(' ' || coalesce("other"."title", '') || ' ' || coalesce("other"."body", ''), 'İ', 'i') COLLATE "und-x-icu") COLLATE "C", 'ς', 'σ'), '[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿]+', ' q', 'g')) @@ plainto_tsquery('simple', ?)
-- parameters: ['whale': text, 'whale': text, 'it': varchar(200), 'qwhale': text]

-- CockroachDB
CREATE TABLE "app"."articles" (
  "id" int8 NOT NULL,
  "title" varchar(200) NOT NULL,
  "body" text NOT NULL,
  CONSTRAINT "pk_articles" PRIMARY KEY ("id")
)
-- parameters: []

CREATE INDEX "ft_articles_title_body" ON "app"."articles" USING gin (to_tsvector('simple', regexp_replace(replace(lower(replace(' ' || coalesce("title", '') || ' ' || coalesce("body", ''), 'İ', 'i')), 'ς', 'σ'), '[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿]+', ' q', 'g')))
-- parameters: []

SELECT "articles"."id" FROM "app"."articles" JOIN "app"."articles" AS "other" ON "other"."id" > "articles"."id" WHERE (replace(lower(replace("other"."title", 'İ', 'i')), 'ς', 'σ') ~ ('(^|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])' || replace(lower(replace(?, 'İ', 'i')), 'ς', 'σ') || '($|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])') OR replace(lower(replace("other"."body", 'İ', 'i')), 'ς', 'σ') ~ ('(^|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])' || replace(lower(replace(?, 'İ', 'i')), 'ς', 'σ') || '($|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])')) AND "articles"."title" = ? AND to_tsvector('simple', regexp_replace(replace(lower(replace(' ' || coalesce("other"."title", '') || ' ' || coalesce("other"."body", ''), 'İ', 'i')), 'ς', 'σ'), '[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿]+', ' q', 'g')) @@ plainto_tsquery('simple', ?)
-- parameters: ['whale': text, 'whale': text, 'it': varchar(200), 'qwhale': text]

-- MySQL
CREATE TABLE `app`.`articles` (
  `id` bigint NOT NULL,
  `title` varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  `body` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  CONSTRAINT `pk_articles` PRIMARY KEY (`id`)
)
-- parameters: []

-- unsupported: an index of the words of texts; Leave it out on this database: what it would find is found without it, more slowly.

SELECT `articles`.`id` FROM `app`.`articles` JOIN `app`.`articles` AS `other` ON `other`.`id` > `articles`.`id` WHERE (REGEXP_LIKE(REPLACE(LOWER(REPLACE(`other`.`title`, 'İ', 'i')), 'ς', 'σ'), CONCAT('(^|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])', REPLACE(LOWER(REPLACE(?, 'İ', 'i')), 'ς', 'σ'), '($|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])'), 'c') OR REGEXP_LIKE(REPLACE(LOWER(REPLACE(`other`.`body`, 'İ', 'i')), 'ς', 'σ'), CONCAT('(^|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])', REPLACE(LOWER(REPLACE(?, 'İ', 'i')), 'ς', 'σ'), '($|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])'), 'c')) AND `articles`.`title` = ?
-- parameters: ['whale': text, 'whale': text, 'it': varchar(200)]

-- MariaDB
CREATE TABLE `app`.`articles` (
  `id` bigint NOT NULL,
  `title` varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  `body` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  CONSTRAINT `pk_articles` PRIMARY KEY (`id`)
)
-- parameters: []

-- unsupported: an index of the words of texts; Leave it out on this database: what it would find is found without it, more slowly.

SELECT `articles`.`id` FROM `app`.`articles` JOIN `app`.`articles` AS `other` ON `other`.`id` > `articles`.`id` WHERE (REPLACE(LOWER(REPLACE(`other`.`title`, 'İ', 'i')), 'ς', 'σ') REGEXP (CONCAT('(^|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])', REPLACE(LOWER(REPLACE(?, 'İ', 'i')), 'ς', 'σ'), '($|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])')) OR REPLACE(LOWER(REPLACE(`other`.`body`, 'İ', 'i')), 'ς', 'σ') REGEXP (CONCAT('(^|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])', REPLACE(LOWER(REPLACE(?, 'İ', 'i')), 'ς', 'σ'), '($|[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿])'))) AND `articles`.`title` = ?
-- parameters: ['whale': text, 'whale': text, 'it': varchar(200)]

-- SQLite
CREATE TABLE "app"."articles" (
  "id" INTEGER NOT NULL,
  "title" TEXT NOT NULL CHECK (length("title") <= 200),
  "body" TEXT NOT NULL,
  CONSTRAINT "pk_articles" PRIMARY KEY ("id")
)
-- parameters: []

CREATE VIRTUAL TABLE "app"."ft_articles_title_body" USING fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0')
-- parameters: []

INSERT INTO "app"."ft_articles_title_body" (rowid, words) SELECT "id", hysteria_words(coalesce("title", '') || ' ' || coalesce("body", '')) FROM "app"."articles"
-- parameters: []

CREATE TRIGGER "app"."ft_articles_title_body_insert" AFTER INSERT ON "articles" BEGIN INSERT INTO "ft_articles_title_body" (rowid, words) VALUES (new."id", hysteria_words(coalesce(new."title", '') || ' ' || coalesce(new."body", ''))); END
-- parameters: []

CREATE TRIGGER "app"."ft_articles_title_body_update" AFTER UPDATE ON "articles" BEGIN DELETE FROM "ft_articles_title_body" WHERE rowid = old."id"; INSERT INTO "ft_articles_title_body" (rowid, words) VALUES (new."id", hysteria_words(coalesce(new."title", '') || ' ' || coalesce(new."body", ''))); END
-- parameters: []

CREATE TRIGGER "app"."ft_articles_title_body_delete" AFTER DELETE ON "articles" BEGIN DELETE FROM "ft_articles_title_body" WHERE rowid = old."id"; END
-- parameters: []

SELECT "articles"."id" FROM "app"."articles" JOIN "app"."articles" AS "other" ON "other"."id" > "articles"."id" WHERE (instr(' ' || hysteria_words("other"."title") || ' ', ' ' || hysteria_words(?) || ' ') > 0 OR instr(' ' || hysteria_words("other"."body") || ' ', ' ' || hysteria_words(?) || ' ') > 0) AND "articles"."title" = ? AND "other"."id" IN (SELECT rowid FROM "app"."ft_articles_title_body" WHERE "ft_articles_title_body" MATCH ?)
-- parameters: ['whale': text, 'whale': text, 'it': varchar(200), '"whale"': text]

-- SQL Server
CREATE TABLE [app].[articles] (
  [id] BIGINT NOT NULL,
  [title] NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [body] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [pk_articles] PRIMARY KEY ([id])
)
-- parameters: []

-- unsupported: an index of the words of texts; Leave it out on this database: what it would find is found without it, more slowly.

SELECT [articles].[id] FROM [app].[articles] JOIN [app].[articles] AS [other] ON [other].[id] > [articles].[id] WHERE (CAST(N' ' AS NVARCHAR(MAX)) + REPLACE(CAST(LOWER(REPLACE(CAST([other].[title] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'İ', N'i') COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'ς', N'σ') + N' ' LIKE CAST(N'%[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟]' AS NVARCHAR(MAX)) + REPLACE(CAST(LOWER(REPLACE(CAST(? AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'İ', N'i') COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'ς', N'σ') + N'[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟]%' OR CAST(N' ' AS NVARCHAR(MAX)) + REPLACE(CAST(LOWER(REPLACE(CAST([other].[body] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'İ', N'i') COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'ς', N'σ') + N' ' LIKE CAST(N'%[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟]' AS NVARCHAR(MAX)) + REPLACE(CAST(LOWER(REPLACE(CAST(? AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'İ', N'i') COLLATE Latin1_General_100_BIN2) AS NVARCHAR(MAX)) COLLATE Latin1_General_100_BIN2, N'ς', N'σ') + N'[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟]%') AND [articles].[title] = ?
-- parameters: ['whale': text, 'whale': text, 'it': varchar(200)]

-- Oracle
CREATE TABLE "app"."articles" (
  "id" NUMBER(19) NOT NULL,
  "title" VARCHAR2(200 CHAR) NOT NULL,
  "body" CLOB NOT NULL,
  CONSTRAINT "pk_articles" PRIMARY KEY ("id")
)
-- parameters: []

-- unsupported: an index of the words of texts; Leave it out on this database: what it would find is found without it, more slowly.

SELECT "articles"."id" FROM "app"."articles" JOIN "app"."articles" "other" ON "other"."id" > "articles"."id" WHERE (CASE WHEN "other"."title" IS NOT NULL THEN INSTR(REGEXP_REPLACE(' ' || REPLACE(LOWER(REPLACE("other"."title", 'İ', 'i')), 'ς', 'σ') || ' ', '[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿]+', ' '), ' ' || REPLACE(LOWER(REPLACE(?, 'İ', 'i')), 'ς', 'σ') || ' ') END > 0 OR CASE WHEN "other"."body" IS NOT NULL THEN INSTR(REGEXP_REPLACE(' ' || REPLACE(LOWER(REPLACE("other"."body", 'İ', 'i')), 'ς', 'σ') || ' ', '[^0-9A-Za-zª²-³µ¹-º¼-¾À-ÖØ-öø-ͽͿ-ΆΈ-ՙՠ-ֈ֋-ֽֿׁ-ׂׄ-؋؎-ؚ؜-؝ؠ-٩ٮ-ۓە-ۿ܎-ॣ०-༇༓-၉ၐ-፟፩-៓ៗ-៿᠋-῿⁰-₟⃐-↏①-⓿❶-➓Ⰰ-ⷿⸯ⺀-⿯々-〇〡-〯〱-〼぀-ゟァ-ヺー-️︠-︯ﹰ-﻾＀０-９Ａ-Ｚａ-ｚｦ-￟𐀀-𞿿🰀-􏿿]+', ' '), ' ' || REPLACE(LOWER(REPLACE(?, 'İ', 'i')), 'ς', 'σ') || ' ') END > 0) AND "articles"."title" = ?
-- parameters: ['whale': text, 'whale': text, 'it': varchar(200)]
