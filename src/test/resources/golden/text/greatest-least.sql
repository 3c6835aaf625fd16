-- text/greatest-least: null when one is null

-- PostgreSQL
SELECT greatest("users"."home_city", "users"."nickname") AS "c1", least("users"."home_city", "users"."nickname", "users"."email") AS "c2" FROM "users"
-- parameters: []

-- SQLite
SELECT max("users"."home_city", "users"."nickname") AS "c1", min("users"."home_city", "users"."nickname", "users"."email") AS "c2" FROM "users"
-- parameters: []
