-- predicate/less-or-equal: decimals

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."balance" <= ?
-- parameters: [0.50: decimal(12, 2)]
