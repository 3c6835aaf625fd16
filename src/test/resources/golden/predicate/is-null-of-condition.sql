-- predicate/is-null-of-condition: whether a predicate is UNKNOWN

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE ("users"."balance" > ?) IS NULL
-- parameters: [0.00: decimal(12, 2)]
