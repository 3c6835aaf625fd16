-- predicate/true-false-inside: TRUE and FALSE inside another condition

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE (FALSE) = "users"."active"
-- parameters: []
