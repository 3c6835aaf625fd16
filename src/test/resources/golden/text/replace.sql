-- text/replace: every occurrence, case-sensitive

-- PostgreSQL, SQLite
SELECT replace("users"."email", ?, ?) AS "c1" FROM "users"
-- parameters: ['a': text, 'b': text]
