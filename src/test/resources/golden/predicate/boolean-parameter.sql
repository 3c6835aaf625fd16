-- predicate/boolean-parameter: a truth value that is a parameter

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE ? AND "users"."active" = ?
-- parameters: [true: boolean, true: boolean]
