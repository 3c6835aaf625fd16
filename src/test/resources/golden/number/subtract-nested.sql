-- number/subtract-nested: the right side of a difference keeps its parentheses

-- PostgreSQL, SQLite
SELECT "events"."count" - ("events"."count" - ?) AS "c1", "events"."count" - ? - ? AS "c2" FROM "events"
-- parameters: [1: integer, 1: integer, 2: integer]
