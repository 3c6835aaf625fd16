-- predicate/contains-ignoring-case: contains, upper and lower case alike

-- PostgreSQL, SQLite
-- unsupported: LIKE that ignores case; The dialect lacks the rewrite that compares lower case.
