-- text/length: code points, trailing spaces included

-- PostgreSQL
SELECT char_length("users"."email") AS "c1" FROM "users"
-- parameters: []

-- SQLite
SELECT length("users"."email") AS "c1" FROM "users"
-- parameters: []
