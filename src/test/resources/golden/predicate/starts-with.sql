-- predicate/starts-with: the start of a text

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."email" LIKE ? ESCAPE '\'
-- parameters: ['a%': text]
