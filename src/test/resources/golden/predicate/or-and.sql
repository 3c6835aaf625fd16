-- predicate/or-and: AND inside OR keeps its parentheses

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."active" OR "users"."age" >= ? AND "users"."home_city" = ?
-- parameters: [18: integer, 'Pavia': varchar(80)]
