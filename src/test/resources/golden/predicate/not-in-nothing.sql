-- predicate/not-in-nothing: not in no values is TRUE, amid others too

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."active"
-- parameters: []
