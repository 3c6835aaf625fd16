-- predicate/equal: a value is a parameter

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."email" = ?
-- parameters: ['a@example.org': varchar(200)]
