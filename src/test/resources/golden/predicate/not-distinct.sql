-- predicate/not-distinct: null equals null

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS NOT DISTINCT FROM "users"."home_city"
-- parameters: []

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS "users"."home_city"
-- parameters: []
