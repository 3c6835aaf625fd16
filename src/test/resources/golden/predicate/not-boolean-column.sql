-- predicate/not-boolean-column: a truth value negated

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE NOT ("users"."active")
-- parameters: []
