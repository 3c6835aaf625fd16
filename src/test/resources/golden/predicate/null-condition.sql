-- predicate/null-condition: UNKNOWN as a condition

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE CAST(NULL AS boolean) = "users"."active"
-- parameters: []

-- SQLite
SELECT "users"."id" FROM "users" WHERE CAST(NULL AS INTEGER) = "users"."active"
-- parameters: []
