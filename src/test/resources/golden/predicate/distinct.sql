-- predicate/distinct: null differs from every value

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS DISTINCT FROM ?
-- parameters: ['bo': varchar(100)]

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS NOT ?
-- parameters: ['bo': varchar(100)]
