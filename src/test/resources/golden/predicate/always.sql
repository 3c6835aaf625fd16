-- predicate/always: TRUE alone is no filter

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users"
-- parameters: []
