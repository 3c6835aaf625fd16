-- number/negative-literal: a negative constant beside a minus

-- PostgreSQL, SQLite
SELECT -(-5) AS "c1" FROM "events"
-- parameters: []
