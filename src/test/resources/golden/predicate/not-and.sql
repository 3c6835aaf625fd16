-- predicate/not-and: a negated conjunction

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE NOT ("users"."age" >= ? AND "users"."active")
-- parameters: [18: integer]
