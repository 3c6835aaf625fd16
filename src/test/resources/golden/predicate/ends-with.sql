-- predicate/ends-with: the end of a text

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."email" LIKE ? ESCAPE '\'
-- parameters: ['%.org': text]
