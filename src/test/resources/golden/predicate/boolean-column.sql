-- predicate/boolean-column: a truth value as a condition

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."active"
-- parameters: []
