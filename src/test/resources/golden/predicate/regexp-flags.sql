-- predicate/regexp-flags: ignoring case, with lines

-- PostgreSQL
SELECT "users"."id" FROM "users" WHERE "users"."email" ~ ('(?in)' || ?)
-- parameters: ['^x': text]

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."email" REGEXP ('(?im)' || ?)
-- parameters: ['^x': text]
