-- text/concat: null when one is null

-- PostgreSQL, SQLite
SELECT (("users"."email" || ?) || "users"."nickname") || ? AS "c1" FROM "users"
-- parameters: [' <': text, '>': text]
