-- predicate/not-like: the negation of a pattern

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."email" NOT LIKE ? ESCAPE '\'
-- parameters: ['%@example.org': text]
