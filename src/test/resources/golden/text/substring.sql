-- text/substring: a part by start and length

-- PostgreSQL, SQLite
SELECT substr("users"."email", ?, ?) AS "c1" FROM "users"
-- parameters: [2: integer, 3: integer]
