-- predicate/regexp: a regular expression found anywhere

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE "users"."email" ~ ?
-- parameters: ['^[a-z]+@': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."email" REGEXP ?
-- parameters: ['^[a-z]+@': text]
