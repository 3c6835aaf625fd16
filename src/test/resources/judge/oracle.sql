-- What Oracle means, made in PostgreSQL: functions and operators after its manual,
-- https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Functions.html (each has its page there).
--
-- Not modelled: the empty text, which is null there and kept here; CLOBs, which can't be compared; texts of no more than 4,000 bytes;
-- numbers of no more than 38 digits. A DATE is midnight here, and what gives another one is an error.
CREATE SCHEMA oracle;
SET search_path = oracle, pg_catalog, public;

CREATE VIEW dual AS SELECT 'X'::text AS dummy;

-- ---- numbers

-- there is one type of number, so integers are not divided into integers
DO $$
DECLARE
    a text;
    b text;
BEGIN
    FOREACH a IN ARRAY ARRAY['smallint', 'integer', 'bigint'] LOOP
        FOREACH b IN ARRAY ARRAY['smallint', 'integer', 'bigint'] LOOP
            EXECUTE format('CREATE FUNCTION ora_divided(a %s, b %s) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT'
                ' AS ''SELECT a::numeric OPERATOR(pg_catalog./) b::numeric''', a, b);
            EXECUTE format('CREATE OPERATOR / (LEFTARG = %s, RIGHTARG = %s, FUNCTION = ora_divided)', a, b);
        END LOOP;
    END LOOP;
END
$$;
CREATE FUNCTION ora_is_binary(x anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE AS
    $$ SELECT pg_typeof(x) IN ('real'::regtype, 'double precision'::regtype) $$;
CREATE FUNCTION ora_mod(a anycompatible, b anycompatible) RETURNS anycompatible LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF b = 0 THEN
        RETURN a;
    ELSIF ora_is_binary(a) THEN
        RETURN a - b * trunc(a / b);
    END IF;
    RETURN mod(a, b);
END $$;
-- with places, half away from zero
CREATE FUNCTION ora_round(x anyelement, places bigint) RETURNS anyelement LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN round(x::numeric, places::integer);
END $$;
CREATE FUNCTION ora_trunc(x anyelement, places bigint DEFAULT 0) RETURNS anyelement LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN trunc(x::numeric, places::integer);
END $$;
CREATE FUNCTION ora_power(x double precision, y double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT power(x, y)';
-- null when one is null
CREATE FUNCTION ora_greatest(VARIADIC x anycompatiblearray) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS
    'SELECT CASE WHEN bool_and(v IS NOT NULL) THEN max(v) END FROM unnest(x) AS u (v)';
CREATE FUNCTION ora_least(VARIADIC x anycompatiblearray) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS
    'SELECT CASE WHEN bool_and(v IS NOT NULL) THEN min(v) END FROM unnest(x) AS u (v)';
-- null equals null
CREATE FUNCTION ora_decode(a anycompatible, b anycompatible, same integer, other integer) RETURNS integer LANGUAGE sql IMMUTABLE AS
    'SELECT CASE WHEN a IS NOT DISTINCT FROM b THEN same ELSE other END';
CREATE FUNCTION nvl2(x text, other text, without text) RETURNS text LANGUAGE sql IMMUTABLE AS
    'SELECT CASE WHEN x IS NULL THEN without ELSE other END';
-- what is not evaluated must not fail, so it is not taken for a constant
CREATE FUNCTION ora_to_number(x text) RETURNS numeric LANGUAGE plpgsql VOLATILE STRICT AS $$
BEGIN
    RETURN x::numeric;
END $$;

-- ---- text

-- a null is nothing, as the empty text is
CREATE FUNCTION ora_concat(a text, b text) RETURNS text LANGUAGE sql IMMUTABLE AS
    'SELECT CASE WHEN a IS NOT NULL OR b IS NOT NULL THEN textcat(coalesce(a, ''''), coalesce(b, '''')) END';
CREATE OPERATOR || (LEFTARG = text, RIGHTARG = text, FUNCTION = ora_concat);
-- a negative start counts from the end
CREATE FUNCTION ora_substr(x text, start numeric, length numeric DEFAULT 1000000000) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE
        WHEN length < 1 OR -start > char_length(x) THEN ''
        WHEN start < 0 THEN substr(x, char_length(x) + start::integer + 1, length::integer)
        ELSE substr(x, greatest(start::integer, 1), length::integer) END $$;
CREATE FUNCTION ora_instr(x text, part text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT strpos(x, part)';
CREATE FUNCTION ora_rpad(x text, n numeric, fill text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS 'SELECT rpad(x, n::integer, fill)';
-- a null is replaced by nothing, and nothing replaces nothing
CREATE FUNCTION ora_replace(x text, part text, other text) RETURNS text LANGUAGE sql IMMUTABLE AS
    'SELECT CASE WHEN part IS NULL THEN x WHEN other IS NULL THEN nullif(replace(x, part, ''''), '''') ELSE replace(x, part, other) END';
CREATE FUNCTION ora_replace(x text, part text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT ora_replace(x, part, NULL)';
-- c and i are case, n lets the dot match a line feed, m gives each line its ends
CREATE FUNCTION ora_regexp_like(x text, expression text, flags text DEFAULT 'c') RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT x ~ textcat(textcat(CASE WHEN strpos(flags, 'i') > 0 THEN '(?i' ELSE '(?c' END,
        CASE WHEN strpos(flags, 'n') > 0 THEN CASE WHEN strpos(flags, 'm') > 0 THEN 'w)' ELSE 's)' END
            WHEN strpos(flags, 'm') > 0 THEN 'n)' ELSE 'p)' END), expression) $$;
-- every match is replaced
CREATE FUNCTION ora_regexp_replace(x text, expression text, other text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT regexp_replace(x, expression, other, 'g') $$;
CREATE FUNCTION ora_hextoraw(x text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT decode(x, 'hex') $$;
CREATE FUNCTION ora_rawtohex(x bytea) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT upper(encode(x, 'hex')) $$;

-- ---- time

CREATE FUNCTION ora_utc() RETURNS timestamp LANGUAGE sql STABLE AS $$ SELECT now() AT TIME ZONE 'UTC' $$;
CREATE FUNCTION ora_whole_days(x numeric) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF x <> trunc(x) THEN
        RAISE EXCEPTION 'a date that is not midnight' USING ERRCODE = 'data_exception';
    END IF;
    RETURN x::integer;
END $$;
CREATE FUNCTION ora_later(x date, days numeric) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x + ora_whole_days(days)';
CREATE FUNCTION ora_earlier(x date, days numeric) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x - ora_whole_days(days)';
CREATE FUNCTION ora_later(x date, span interval) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT x + ora_whole_days(extract(epoch FROM span) / 86400)';
CREATE OPERATOR + (LEFTARG = date, RIGHTARG = numeric, FUNCTION = ora_later);
CREATE OPERATOR - (LEFTARG = date, RIGHTARG = numeric, FUNCTION = ora_earlier);
CREATE OPERATOR + (LEFTARG = date, RIGHTARG = interval, FUNCTION = ora_later);
CREATE FUNCTION ora_numtodsinterval(n numeric, unit text) RETURNS interval LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT n::double precision * (CASE unit WHEN 'DAY' THEN interval '1 day' WHEN 'HOUR' THEN interval '1 hour'
        WHEN 'MINUTE' THEN interval '1 minute' ELSE interval '1 second' END) $$;
CREATE FUNCTION ora_to_dsinterval(x text) RETURNS interval LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x::interval';
-- from a last day to a last day
CREATE FUNCTION ora_last_day(x timestamp) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT (date_trunc('month', x) + interval '1 month')::date - 1 $$;
CREATE FUNCTION ora_add_months(x timestamp, n numeric) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN x::date = ora_last_day(x) THEN ora_last_day(x + n::integer * interval '1 month')
        ELSE (x + n::integer * interval '1 month')::date END $$;
CREATE FUNCTION ora_trunc(x timestamp) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x::date';
CREATE FUNCTION ora_trunc(x date) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x';
CREATE FUNCTION ora_trunc_date(x timestamp, element text) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT date_trunc(CASE element WHEN 'YYYY' THEN 'year' WHEN 'MM' THEN 'month' WHEN 'IW' THEN 'week' END, x)::date $$;
-- HH24 and MI give a DATE that is not midnight: a timestamp here
CREATE FUNCTION ora_trunc_time(x timestamp, element text) RETURNS timestamp LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT date_trunc(CASE element WHEN 'HH24' THEN 'hour' WHEN 'MI' THEN 'minute' END, x) $$;
CREATE FUNCTION ora_to_char(x timestamp, format text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS 'SELECT to_char(x, format)';

CREATE FUNCTION ora_to_char(x numeric, format text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS 'SELECT to_char(x, format)';
CREATE FUNCTION ora_to_timestamp(x text, format text) RETURNS timestamp LANGUAGE sql STABLE STRICT AS
    $$ SELECT to_timestamp(x, format) AT TIME ZONE 'UTC' $$;
CREATE FUNCTION ora_to_date(x text, format text) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS 'SELECT to_date(x, format)';

-- ---- casts: https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CAST.html

-- rounded half away from zero
CREATE FUNCTION ora_number(x anyelement, digits integer, places integer) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF abs(round(x::text::numeric, places)) >= power(10::numeric, digits - places) THEN
        RAISE EXCEPTION 'value larger than specified precision' USING ERRCODE = 'numeric_value_out_of_range';
    END IF;
    RETURN round(x::text::numeric, places);
END $$;
CREATE FUNCTION ora_binary_double(x anyelement) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT x::text::double precision';
CREATE FUNCTION ora_binary_float(x anyelement) RETURNS real LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x::text::double precision::real';
-- a number has neither zeros at its end nor one before its point
CREATE FUNCTION ora_varchar2(x text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x';
CREATE FUNCTION ora_varchar2(x anyelement) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF ora_is_binary(x) THEN
        RAISE EXCEPTION 'the text of a binary number: not modelled' USING ERRCODE = 'feature_not_supported';
    END IF;
    RETURN CASE WHEN x::text::numeric = 0 THEN '0' ELSE regexp_replace(trim_scale(x::text::numeric)::text, '^(-?)0\.', '\1.') END;
END $$;
CREATE FUNCTION ora_varchar2(x date) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT to_char(x, 'YYYY-MM-DD') $$;
CREATE FUNCTION ora_varchar2(x timestamp) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT to_char(x, 'YYYY-MM-DD HH24:MI:SS.US') $$;
CREATE FUNCTION ora_varchar2(x bytea) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT upper(encode(x, 'hex')) $$;
CREATE FUNCTION ora_date(x timestamp) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT x::date + ora_whole_days(extract(epoch FROM x - date_trunc(''day'', x)) / 86400)';
CREATE FUNCTION ora_date(x text) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT to_date(x, 'YYYY-MM-DD') $$;
CREATE FUNCTION ora_timestamp(x timestamp) RETURNS timestamp LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x';
CREATE FUNCTION ora_timestamp(x text) RETURNS timestamp LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x::timestamp';
CREATE FUNCTION ora_raw(x bytea) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x';
CREATE FUNCTION ora_raw(x text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT decode(x, 'hex') $$;

-- ---- JSON: paths are the standard's, and lax, in both databases
-- https://docs.oracle.com/en/database/oracle/oracle-database/19/adjsn/json-path-expressions.html

CREATE FUNCTION ora_json_value(x text, path text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN jsonb_array_length(found) = 1 AND jsonb_typeof(found -> 0) NOT IN ('object', 'array') THEN found ->> 0 END
    FROM (SELECT jsonb_path_query_array(x::jsonb, path::jsonpath)) AS f (found) $$;
CREATE FUNCTION ora_json_number(x text, path text) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT ora_json_value(x, path)::numeric';
CREATE FUNCTION ora_json_query(x text, path text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN jsonb_array_length(found) > 0 THEN found::text END
    FROM (SELECT jsonb_path_query_array(x::jsonb, path::jsonpath)) AS f (found) $$;
-- objects and arrays are no values
CREATE FUNCTION ora_json_items(x text) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN jsonb_typeof(v) NOT IN ('object', 'array') THEN v #>> '{}' END
    FROM jsonb_path_query(x::jsonb, '$[*]') WITH ORDINALITY AS q (v, n) ORDER BY n $$;
CREATE FUNCTION ora_json_equal(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT a::jsonb = b::jsonb';
CREATE FUNCTION ora_json_transform(x text, path text, other text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT jsonb_set(x::jsonb, array_agg(coalesce(leg[1]::jsonb #>> '{}', leg[2]) ORDER BY n), other::jsonb)::text
    FROM regexp_matches(path, '\.("(?:[^"\\]|\\.)*")|\[(\d+)\]', 'g') WITH ORDINALITY AS m (leg, n) $$;

SET search_path = oracle, public, pg_catalog;
