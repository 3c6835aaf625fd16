-- predicate/never: FALSE keeps no row

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE FALSE
-- parameters: []
