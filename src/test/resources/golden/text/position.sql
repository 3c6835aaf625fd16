-- text/position: the first occurrence, from 1, else 0

-- PostgreSQL
SELECT strpos("users"."email", ?) AS "c1", strpos("users"."email", "users"."home_city") AS "c2" FROM "users"
-- parameters: ['@': text]

-- SQLite
SELECT instr("users"."email", ?) AS "c1", instr("users"."email", "users"."home_city") AS "c2" FROM "users"
-- parameters: ['@': text]
