-- predicate/like: a pattern, case-sensitive, with its ESCAPE

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."email" LIKE ? ESCAPE '\'
-- parameters: ['a%b_c\%': text]
