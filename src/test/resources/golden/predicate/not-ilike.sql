-- predicate/not-ilike: its negation

-- PostgreSQL, MySQL, MariaDB, SQLite, SQL Server, Oracle
-- unsupported: LIKE that ignores case; The dialect lacks the rewrite that compares lower case.
