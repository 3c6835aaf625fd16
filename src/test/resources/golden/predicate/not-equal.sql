-- predicate/not-equal: standard SQL's <>

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."role" <> ?
-- parameters: ['ADMIN': enum Role]
