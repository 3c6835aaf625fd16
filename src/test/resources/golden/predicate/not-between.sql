-- predicate/not-between: the negation of between

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."age" NOT BETWEEN ? AND ?
-- parameters: [18: integer, 65: integer]
