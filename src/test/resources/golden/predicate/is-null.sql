-- predicate/is-null: a test that is never UNKNOWN

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS NULL
-- parameters: []
