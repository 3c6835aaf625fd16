-- predicate/between: both ends included

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."age" BETWEEN ? AND ?
-- parameters: [18: integer, 65: integer]
