-- predicate/contains: the user's %, _, \ and [ are ordinary

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."email" LIKE ? ESCAPE '\'
-- parameters: ['%50\%\_[a]\\%': text]
