-- predicate/row-greater: row values are ordered by their first difference: keyset pages

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE ("users"."age", "users"."id") > (?, ?)
-- parameters: [30: integer, 7: bigint]
