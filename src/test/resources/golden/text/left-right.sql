-- text/left-right: the first and last code points

-- PostgreSQL
SELECT left("users"."email", ?) AS "c1", right("users"."email", ?) AS "c2" FROM "users"
-- parameters: [3: integer, 3: integer]

-- SQLite
SELECT substr("users"."email", 1, ?) AS "c1", substr("users"."email", max(length("users"."email") - ? + 1, 1), ?) AS "c2" FROM "users"
-- parameters: [3: integer, 3: integer, 3: integer]
