-- number/random-uuid: a random UUID for each row

-- PostgreSQL
SELECT "events"."id" AS "c1", gen_random_uuid() AS "c2" FROM "events"
-- parameters: []

-- SQLite
SELECT "events"."id" AS "c1", lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) AS "c2" FROM "events"
-- parameters: []
