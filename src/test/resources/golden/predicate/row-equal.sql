-- predicate/row-equal: row values are compared element by element

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE ("users"."home_city", "users"."age") = (?, ?)
-- parameters: ['Pavia': varchar(80), 30: integer]
