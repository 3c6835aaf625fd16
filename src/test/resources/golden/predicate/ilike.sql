-- predicate/ilike: a pattern that ignores case

-- PostgreSQL, SQLite
-- unsupported: LIKE that ignores case; The dialect lacks the rewrite that compares lower case.
