-- predicate/case-of-conditions: truth values as results of a CASE

-- PostgreSQL, SQLite
SELECT CASE WHEN "users"."age" < ? THEN FALSE ELSE "users"."active" END AS "may" FROM "users"
-- parameters: [18: integer]
