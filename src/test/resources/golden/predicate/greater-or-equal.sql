-- predicate/greater-or-equal: another column

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE "users"."balance" >= CAST("users"."age" AS numeric(12, 2))
-- parameters: []

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."balance" >= CAST("users"."age" AS NUMERIC)
-- parameters: []
