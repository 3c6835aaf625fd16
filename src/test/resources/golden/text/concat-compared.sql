-- text/concat-compared: concatenation binds tighter than comparison

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."home_city" || "users"."home_street" = ?
-- parameters: ['PaviaMain': text]
