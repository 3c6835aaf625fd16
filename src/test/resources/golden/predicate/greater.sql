-- predicate/greater: text by code point

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."home_city" > ?
-- parameters: ['M': varchar(80)]
