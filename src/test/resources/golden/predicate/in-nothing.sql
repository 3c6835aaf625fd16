-- predicate/in-nothing: in no values is FALSE

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE FALSE
-- parameters: []
