-- predicate/comparison-of-comparisons: predicates as values of an equality

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE ("users"."age" >= ?) = ("users"."balance" IS NULL)
-- parameters: [18: integer]
