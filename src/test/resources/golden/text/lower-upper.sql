-- text/lower-upper: case is Unicode's

-- PostgreSQL
SELECT lower("users"."email" COLLATE "und-x-icu") COLLATE "C" AS "c1", upper("users"."email" COLLATE "und-x-icu") COLLATE "C" AS "c2" FROM "users"
-- parameters: []

-- SQLite
SELECT lower("users"."email") AS "c1", upper("users"."email") AS "c2" FROM "users"
-- parameters: []
