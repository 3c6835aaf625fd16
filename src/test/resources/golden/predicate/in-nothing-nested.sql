-- predicate/in-nothing-nested: FALSE keeps its place among others

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."active"
-- parameters: []
