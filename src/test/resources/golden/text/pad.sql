-- text/pad: filled at the start and at the end

-- PostgreSQL
SELECT lpad("users"."home_city", ?, ?) AS "c1", rpad("users"."home_city", ?, ?) AS "c2" FROM "users"
-- parameters: [10: integer, '*': text, 10: integer, 'ab': text]

-- SQLite
SELECT CASE WHEN length("users"."home_city") >= ? THEN substr("users"."home_city", 1, ?) ELSE substr(replace(hex(zeroblob(?)), '00', ?), 1, ? - length("users"."home_city")) || "users"."home_city" END AS "c1", substr("users"."home_city" || replace(hex(zeroblob(?)), '00', ?), 1, ?) AS "c2" FROM "users"
-- parameters: [10: integer, 10: integer, 10: integer, '*': text, 10: integer, 10: integer, 'ab': text, 10: integer]
