-- text/repeat-reverse: several times, backwards

-- PostgreSQL
SELECT repeat("users"."home_city", ?) AS "c1", reverse("users"."home_city") AS "c2" FROM "users"
-- parameters: [2: integer]

-- SQLite
SELECT replace(hex(zeroblob(?)), '00', "users"."home_city") AS "c1", reverse("users"."home_city") AS "c2" FROM "users"
-- parameters: [2: integer]
