-- predicate/less: numbers

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."age" < ?
-- parameters: [18: integer]
