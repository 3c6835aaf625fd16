-- predicate/not-regexp: the negation of a regular expression

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE NOT ("users"."email" ~ ?)
-- parameters: ['x': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE NOT ("users"."email" REGEXP ?)
-- parameters: ['x': text]
