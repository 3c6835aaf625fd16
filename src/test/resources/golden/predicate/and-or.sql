-- predicate/and-or: OR inside AND keeps its parentheses

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."age" >= ? AND ("users"."active" OR "users"."role" = ?)
-- parameters: [18: integer, 'ADMIN': enum Role]
