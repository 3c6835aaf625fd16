-- predicate/not-in: the negation of a list

-- PostgreSQL, SQLite
SELECT "users"."id" FROM "users" WHERE "users"."role" NOT IN (?)
-- parameters: ['ADMIN': enum Role]
