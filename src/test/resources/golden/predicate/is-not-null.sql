-- predicate/is-not-null: the negation of the null test

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."nickname" IS NOT NULL
-- parameters: []
