-- What CockroachDB means otherwise than PostgreSQL, made in PostgreSQL.
-- https://www.cockroachlabs.com/docs/stable/functions-and-operators#operators
CREATE SCHEMA cockroach;
SET search_path = cockroach, pg_catalog, public;

-- Of integers, a / b is a decimal and a // b the integer, cut toward zero. No new operator of PostgreSQL binds as closely as //, so it is
-- told % in the place of //: the remainder is always said by mod.
DO $$
DECLARE
    a text;
    b text;
BEGIN
    FOREACH a IN ARRAY ARRAY['smallint', 'integer', 'bigint'] LOOP
        FOREACH b IN ARRAY ARRAY['smallint', 'integer', 'bigint'] LOOP
            EXECUTE format('CREATE FUNCTION decimal_quotient(a %s, b %s) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT'
                ' AS ''SELECT a::numeric OPERATOR(pg_catalog./) b::numeric''', a, b);
            EXECUTE format('CREATE OPERATOR / (LEFTARG = %s, RIGHTARG = %s, FUNCTION = decimal_quotient)', a, b);
            EXECUTE format('CREATE FUNCTION whole_quotient(a %s, b %s) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT'
                ' AS ''SELECT (a OPERATOR(pg_catalog./) b)::bigint''', a, b);
            EXECUTE format('CREATE OPERATOR %% (LEFTARG = %s, RIGHTARG = %s, FUNCTION = whole_quotient)', a, b);
        END LOOP;
    END LOOP;
END
$$;

-- The remainder of floating point numbers; a constant takes the other operand's type.
CREATE FUNCTION mod(a double precision, b double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT a - b * trunc(a OPERATOR(pg_catalog./) b)';
CREATE FUNCTION mod(a numeric, b double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT mod(a::double precision, b)';
CREATE FUNCTION mod(a double precision, b numeric) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT mod(a, b::double precision)';

SET search_path = cockroach, public, pg_catalog;
