-- predicate/not-ilike: its negation

-- PostgreSQL, SQLite
-- unsupported: LIKE that ignores case; The dialect lacks the rewrite that compares lower case.
