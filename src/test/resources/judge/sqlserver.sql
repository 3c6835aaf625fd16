-- What SQL Server means, made in PostgreSQL: functions, operators and collations after its manual,
-- https://learn.microsoft.com/sql/t-sql/language-reference (each has its page under functions/NAME-transact-sql).
--
-- Not modelled: trailing spaces that comparisons ignore, the order of texts by UTF-16 unit, NVARCHAR(n) that counts UTF-16 units, the order
-- of UNIQUEIDENTIFIER, an _ that matches one unit, decimals of no more than 38 digits. Where a text is counted in UTF-16 units and a unit is half of a character,
-- there is an error: PostgreSQL has no half characters.
CREATE SCHEMA sqlserver;
SET search_path = sqlserver, pg_catalog, public;

-- https://learn.microsoft.com/sql/relational-databases/collations/collation-and-unicode-support
CREATE COLLATION latin1_general_100_bin2 (PROVIDER = builtin, LOCALE = 'C.UTF-8');
CREATE COLLATION latin1_general_100_ci_as_sc (PROVIDER = builtin, LOCALE = 'C.UTF-8');

CREATE DOMAIN ms_bin2 AS text COLLATE latin1_general_100_bin2;

CREATE CAST (json AS text) WITH INOUT AS IMPLICIT;

-- ---- text

-- How a text is compared: without case where a collation says so. That of the database, which texts have of which none is a column's, is
-- taken for a binary one.
CREATE FUNCTION ms_key(x text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN CASE WHEN strpos(pg_collation_for(x), '_ci_') > 0 THEN lower(x) ELSE x END;
END $$;
-- Whether characters beyond U+FFFF are one.
CREATE FUNCTION ms_pairs(x text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN strpos(pg_collation_for(x), '_sc') > 0;
END $$;
CREATE FUNCTION ms_units(x text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT char_length(x) + char_length(regexp_replace(x, '[\u0001-\uFFFF]', '', 'g')) $$;
CREATE FUNCTION ms_unit_left(x text, n bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    taken integer := 0;
    units integer := 0;
BEGIN
    WHILE units < n AND taken < char_length(x) LOOP
        taken := taken + 1;
        units := units + CASE WHEN ascii(substr(x, taken, 1)) > 65535 THEN 2 ELSE 1 END;
    END LOOP;
    IF units > n THEN
        RAISE EXCEPTION 'half of a character' USING ERRCODE = 'data_exception';
    END IF;
    RETURN left(x, taken);
END $$;

CREATE FUNCTION ms_lower(x text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS 'SELECT lower(x)';
CREATE FUNCTION ms_upper(x text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS 'SELECT upper(x)';
-- without trailing spaces
CREATE FUNCTION ms_len(x text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT CASE WHEN ms_pairs(x) THEN char_length(rtrim(x, ' ')) ELSE ms_units(rtrim(x, ' ')) END $$;
CREATE FUNCTION ms_datalength(x text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT 2 * ms_units(x)';
CREATE FUNCTION ms_datalength(x bytea) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT octet_length(x)';
CREATE FUNCTION ms_left(x text, n bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF n < 0 THEN
        RAISE EXCEPTION 'Invalid length parameter passed to the left function.' USING ERRCODE = 'data_exception';
    END IF;
    RETURN CASE WHEN ms_pairs(x) THEN left(x, n::integer) ELSE ms_unit_left(x, n) END;
END $$;
CREATE FUNCTION ms_right(x text, n bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF n < 0 THEN
        RAISE EXCEPTION 'Invalid length parameter passed to the right function.' USING ERRCODE = 'data_exception';
    END IF;
    RETURN CASE
        WHEN ms_pairs(x) THEN substr(x, greatest(char_length(x) - n::integer, 0) + 1)
        ELSE substr(x, char_length(ms_unit_left(x, greatest(ms_units(x) - n, 0))) + 1) END;
END $$;
CREATE FUNCTION ms_substring(x text, start bigint, length bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF length < 0 THEN
        RAISE EXCEPTION 'Invalid length parameter passed to the substring function.' USING ERRCODE = 'data_exception';
    END IF;
    RETURN CASE
        WHEN ms_pairs(x) THEN substr(x, start::integer, length::integer)
        ELSE substr(
            ms_unit_left(x, greatest(start + length - 1, 0)),
            char_length(ms_unit_left(x, greatest(start - 1, 0))) + 1) END;
END $$;
CREATE FUNCTION ms_charindex(part text, x text) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    place integer := strpos(ms_key(x), ms_key(part));
BEGIN
    RETURN CASE
        WHEN part = '' OR place = 0 THEN 0
        WHEN ms_pairs(x) THEN place
        ELSE ms_units(left(x, place - 1)) + 1 END;
END $$;
CREATE FUNCTION ms_replace(x text, part text, other text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF part = '' THEN
        RETURN x;
    END IF;
    RETURN CASE
        WHEN strpos(pg_collation_for(x), '_ci_') = 0 THEN replace(x, part, other)
        ELSE regexp_replace(x, '***=' || part, replace(other, '\', '\\'), 'gi') END;
END $$;
CREATE FUNCTION ms_replicate(x text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT CASE WHEN n >= 0 THEN repeat(x, n::integer) END';
CREATE FUNCTION ms_reverse(x text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF NOT ms_pairs(x) AND ms_units(x) > char_length(x) THEN
        RAISE EXCEPTION 'half of a character' USING ERRCODE = 'data_exception';
    END IF;
    RETURN reverse(x);
END $$;
CREATE FUNCTION ms_trim(x text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT btrim(x, ' ') $$;
CREATE FUNCTION ms_ltrim(x text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ltrim(x, ' ') $$;
CREATE FUNCTION ms_rtrim(x text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT rtrim(x, ' ') $$;

-- null when one is null: https://learn.microsoft.com/sql/t-sql/language-elements/string-concatenation-transact-sql
CREATE FUNCTION ms_concat(a text, b text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS 'SELECT a || b';
CREATE OPERATOR + (LEFTARG = text, RIGHTARG = text, FUNCTION = ms_concat);

CREATE FUNCTION ms_eq(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT ms_key(a) OPERATOR(pg_catalog.=) ms_key(b)';
CREATE FUNCTION ms_ne(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT ms_key(a) OPERATOR(pg_catalog.<>) ms_key(b)';
CREATE FUNCTION ms_lt(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT ms_key(a) OPERATOR(pg_catalog.<) ms_key(b)';
CREATE FUNCTION ms_le(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT ms_key(a) OPERATOR(pg_catalog.<=) ms_key(b)';
CREATE FUNCTION ms_gt(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT ms_key(a) OPERATOR(pg_catalog.>) ms_key(b)';
CREATE FUNCTION ms_ge(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT ms_key(a) OPERATOR(pg_catalog.>=) ms_key(b)';
CREATE OPERATOR = (LEFTARG = text, RIGHTARG = text, FUNCTION = ms_eq);
CREATE OPERATOR <> (LEFTARG = text, RIGHTARG = text, FUNCTION = ms_ne);
CREATE OPERATOR < (LEFTARG = text, RIGHTARG = text, FUNCTION = ms_lt);
CREATE OPERATOR <= (LEFTARG = text, RIGHTARG = text, FUNCTION = ms_le);
CREATE OPERATOR > (LEFTARG = text, RIGHTARG = text, FUNCTION = ms_gt);
CREATE OPERATOR >= (LEFTARG = text, RIGHTARG = text, FUNCTION = ms_ge);

-- The pattern has classes, [ac0-9] and [^ac0-9]. The escape character is a backslash here.
-- https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql
CREATE FUNCTION ms_unit(c text, pairs boolean) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN ascii(c) > 65535 AND NOT pairs THEN lpad(to_hex(55296 + (ascii(c) - 65536) / 1024), 6, '0') || ','
        || lpad(to_hex(56320 + (ascii(c) - 65536) % 1024), 6, '0') || ',' ELSE lpad(to_hex(ascii(c)), 6, '0') || ',' END $$;
CREATE FUNCTION ms_as_units(x text, pairs boolean) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT coalesce(string_agg(ms_unit(c, pairs), '' ORDER BY n), '')
    FROM regexp_split_to_table(x, '') WITH ORDINALITY AS s (c, n) WHERE c OPERATOR(pg_catalog.<>) '' $$;
-- hexadecimal digits that say no less, no more, or something between
CREATE FUNCTION ms_at_least(digits text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN char_length(digits) OPERATOR(pg_catalog.=) 0 THEN ''
        ELSE '(?:' || left(digits, 1) || ms_at_least(substr(digits, 2)) || '|[' || substr('0123456789abcdefg', strpos('0123456789abcdef', left(digits, 1)) + 1)
            || '][0-9a-f]{' || char_length(digits) - 1 || '})' END $$;
CREATE FUNCTION ms_at_most(digits text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN char_length(digits) OPERATOR(pg_catalog.=) 0 THEN ''
        ELSE '(?:' || left(digits, 1) || ms_at_most(substr(digits, 2)) || '|[g' || left('0123456789abcdef', strpos('0123456789abcdef', left(digits, 1)) - 1)
            || '][0-9a-f]{' || char_length(digits) - 1 || '})' END $$;
CREATE FUNCTION ms_between(low text, high text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN char_length(low) OPERATOR(pg_catalog.=) 0 THEN ''
        WHEN left(low, 1) OPERATOR(pg_catalog.=) left(high, 1) THEN left(low, 1) || ms_between(substr(low, 2), substr(high, 2))
        ELSE '(?:' || left(low, 1) || ms_at_least(substr(low, 2)) || '|' || left(high, 1) || ms_at_most(substr(high, 2))
            || '|[g' || substr('0123456789abcdef', strpos('0123456789abcdef', left(low, 1)) + 1,
                strpos('0123456789abcdef', left(high, 1)) - strpos('0123456789abcdef', left(low, 1)) - 1)
            || '][0-9a-f]{' || char_length(low) - 1 || '})' END $$;
CREATE FUNCTION ms_class(class text, pairs boolean) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    members text[] := '{}';
    i integer := CASE WHEN left(class, 1) = '^' THEN 2 ELSE 1 END;
BEGIN
    WHILE i <= char_length(class) LOOP
        IF substr(class, i + 1, 1) = '-' AND i + 1 < char_length(class) THEN
            members := members || (ms_between(
                lpad(to_hex(ascii(substr(class, i, 1))), 6, '0'), lpad(to_hex(ascii(substr(class, i + 2, 1))), 6, '0')) || ',');
            i := i + 3;
        ELSE
            members := members || ms_unit(substr(class, i, 1), pairs);
            i := i + 1;
        END IF;
    END LOOP;
    RETURN CASE WHEN left(class, 1) = '^' THEN '(?!' || array_to_string(members, '|') || ')[0-9a-f]{6},'
        ELSE '(?:' || array_to_string(members, '|') || ')' END;
END $$;
CREATE FUNCTION ms_like(x text, pattern text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    pairs boolean := true;
    letters text := ms_key(pattern);
    expression text := '';
    c text;
    class text;
    i integer := 1;
BEGIN
    WHILE i <= char_length(letters) LOOP
        c := substr(letters, i, 1);
        IF c = '\' THEN
            i := i + 1;
            expression := expression || ms_unit(substr(letters, i, 1), pairs);
        ELSIF c = '%' THEN
            expression := expression || '(?:[0-9a-f]{6},)*';
        ELSIF c = '_' THEN
            expression := expression || '[0-9a-f]{6},';
        ELSIF c = '[' THEN
            class := substring(letters FROM i + 1 FOR strpos(substr(letters, i + 1), ']') - 1);
            expression := expression || ms_class(class, pairs);
            i := i + char_length(class) + 1;
        ELSE
            expression := expression || ms_unit(c, pairs);
        END IF;
        i := i + 1;
    END LOOP;
    RETURN ms_as_units(ms_key(x), pairs) ~ ('^(?:' || expression || ')$');
END $$;
CREATE FUNCTION ms_unlike(x text, pattern text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT NOT ms_like(x, pattern)';
CREATE OPERATOR ~~ (LEFTARG = text, RIGHTARG = text, FUNCTION = ms_like);
CREATE OPERATOR !~~ (LEFTARG = text, RIGHTARG = text, FUNCTION = ms_unlike);

-- ---- casts: https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql

-- a fraction is cut
CREATE FUNCTION ms_whole(x anyelement) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN CASE pg_typeof(x)::text
        WHEN 'boolean' THEN CASE WHEN x::text = 'true' THEN 1 ELSE 0 END
        WHEN 'double precision' THEN trunc(x::text::numeric)
        WHEN 'real' THEN trunc(x::text::numeric)
        WHEN 'numeric' THEN trunc(x::text::numeric)
        ELSE x::text::bigint END;
END $$;
CREATE FUNCTION ms_smallint(x anyelement) RETURNS smallint LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ms_whole(x)::smallint';
CREATE FUNCTION ms_int(x anyelement) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ms_whole(x)::integer';
CREATE FUNCTION ms_bigint(x anyelement) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ms_whole(x)::bigint';
-- whatever is not zero is 1
CREATE FUNCTION ms_bit(x anyelement) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN CASE
        WHEN lower(x::text) IN ('true', 't') THEN true
        WHEN lower(x::text) IN ('false', 'f') THEN false
        ELSE x::text::numeric <> 0 END;
END $$;
CREATE FUNCTION ms_decimal(x anyelement, precision_ integer, scale_ integer) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    rounded numeric := round(CASE x::text WHEN 'true' THEN '1' WHEN 'false' THEN '0' ELSE x::text END::numeric, scale_);
BEGIN
    IF abs(rounded) >= power(10::numeric, precision_ - scale_) THEN
        RAISE EXCEPTION 'Arithmetic overflow error' USING ERRCODE = 'numeric_value_out_of_range';
    END IF;
    RETURN rounded;
END $$;
CREATE FUNCTION ms_float(x anyelement) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT CASE x::text WHEN 'true' THEN 1 WHEN 'false' THEN 0 ELSE x::text::double precision END $$;
CREATE FUNCTION ms_real(x anyelement) RETURNS real LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ms_float(x)::real';
-- a number of type FLOAT is written with six digits; an identifier in upper case
CREATE FUNCTION ms_nvarchar(x anyelement) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN CASE pg_typeof(x)::text
        WHEN 'boolean' THEN CASE WHEN x::text = 'true' THEN '1' ELSE '0' END
        WHEN 'double precision' THEN x::text::numeric::float4::text
        WHEN 'uuid' THEN upper(x::text)
        WHEN 'timestamp without time zone' THEN to_char(x::text::timestamp, 'YYYY-MM-DD HH24:MI:SS.US')
        WHEN 'time without time zone' THEN to_char(timestamp '2000-01-01' + x::text::time, 'HH24:MI:SS.US')
        ELSE x::text END;
END $$;
CREATE FUNCTION ms_nvarchar(x text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x';
-- a time of day is of 1900-01-01
CREATE FUNCTION ms_datetime2(x anyelement) RETURNS timestamp LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT (CASE pg_typeof(x)::text WHEN 'time without time zone' THEN '1900-01-01 ' ELSE '' END || x::text)::timestamp $$;
CREATE FUNCTION ms_date(x anyelement) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x::text::timestamp::date';
CREATE FUNCTION ms_time(x anyelement) RETURNS time LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT CASE pg_typeof(x)::text WHEN 'date' THEN time '00:00' WHEN 'timestamp without time zone' THEN x::text::timestamp::time
        ELSE x::text::time END $$;
CREATE FUNCTION ms_uniqueidentifier(x anyelement) RETURNS uuid LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x::text::uuid';
CREATE FUNCTION ms_varbinary(x bytea) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x';

-- https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql#date-and-time-styles
CREATE FUNCTION ms_convert(x anyelement, style integer) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF style = 121 THEN
        RETURN ms_nvarchar(x);
    ELSIF style = 23 THEN
        RETURN to_char(x::text::timestamp, 'YYYY-MM-DD');
    END IF;
    RAISE EXCEPTION 'a style that is not modelled' USING ERRCODE = 'feature_not_supported';
END $$;
CREATE FUNCTION ms_is(x boolean, n integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT x::integer = n';
CREATE OPERATOR = (LEFTARG = boolean, RIGHTARG = integer, FUNCTION = ms_is);

-- ---- numbers

-- Sums and means of whole numbers are whole, of the operand's type or INT.
-- https://learn.microsoft.com/sql/t-sql/functions/avg-transact-sql
CREATE FUNCTION ms_mean(sums bigint[]) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT CASE WHEN sums[2] > 0 THEN sums[1] / sums[2] END';
CREATE FUNCTION ms_mean_of_ints(sums bigint[]) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ms_mean(sums)::integer';
CREATE FUNCTION ms_add(sums bigint[], x bigint) RETURNS bigint[] LANGUAGE sql IMMUTABLE AS
    'SELECT CASE WHEN x IS NULL THEN sums ELSE ARRAY[sums[1] + x, sums[2] + 1] END';
CREATE FUNCTION ms_add(sums bigint[], x integer) RETURNS bigint[] LANGUAGE sql IMMUTABLE AS 'SELECT ms_add(sums, x::bigint)';
CREATE AGGREGATE avg(bigint) (SFUNC = ms_add, STYPE = bigint[], INITCOND = '{0, 0}', FINALFUNC = ms_mean);
CREATE AGGREGATE avg(integer) (SFUNC = ms_add, STYPE = bigint[], INITCOND = '{0, 0}', FINALFUNC = ms_mean_of_ints);
CREATE AGGREGATE sum(bigint) (SFUNC = int8pl, STYPE = bigint);
CREATE AGGREGATE sum(integer) (SFUNC = int4pl, STYPE = integer);
CREATE FUNCTION ms_add_small(sums integer, x smallint) RETURNS integer LANGUAGE sql IMMUTABLE AS
    'SELECT CASE WHEN x IS NULL THEN sums WHEN sums IS NULL THEN x ELSE sums + x END';
CREATE AGGREGATE sum(smallint) (SFUNC = ms_add_small, STYPE = integer);

-- half away from zero; cut when the third argument is not zero
CREATE FUNCTION ms_round(x numeric, scale_ bigint, cut integer) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT CASE cut WHEN 0 THEN round(x, scale_::integer) ELSE trunc(x, scale_::integer) END';
CREATE FUNCTION ms_round(x double precision, scale_ bigint, cut integer) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT ms_round(x::numeric, scale_, cut)::double precision';
CREATE FUNCTION ms_round(x numeric, scale_ bigint) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ms_round(x, scale_, 0)';
CREATE FUNCTION ms_round(x double precision, scale_ bigint) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT ms_round(x, scale_, 0)';
CREATE FUNCTION ms_log(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ln(x)';
CREATE FUNCTION ms_exp(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS 'SELECT exp(x)';
CREATE FUNCTION ms_sqrt(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS 'SELECT sqrt(x)';
CREATE FUNCTION ms_power(x double precision, y double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT power(x, y)';
CREATE FUNCTION ms_newid() RETURNS uuid LANGUAGE sql VOLATILE AS 'SELECT gen_random_uuid()';

-- ---- time

CREATE FUNCTION ms_sysutcdatetime() RETURNS timestamp LANGUAGE sql STABLE AS $$ SELECT now() AT TIME ZONE 'UTC' $$;
CREATE FUNCTION ms_year(x timestamp) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT extract(year FROM x)::integer';
CREATE FUNCTION ms_month(x timestamp) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT extract(month FROM x)::integer';
CREATE FUNCTION ms_datefromparts(y integer, m integer, d integer) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT make_date(y, m, d)';
CREATE FUNCTION ms_interval(unit text, n bigint) RETURNS interval LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT n * ('1 ' || unit)::interval $$;
-- the month's last day when it has fewer
CREATE FUNCTION ms_dateadd(unit text, n bigint, x timestamp) RETURNS timestamp LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT x + ms_interval(unit, n)';
CREATE FUNCTION ms_dateadd(unit text, n bigint, x date) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    IF unit IN ('HOUR', 'MINUTE', 'SECOND') THEN
        RAISE EXCEPTION 'The datepart % is not supported by date function dateadd for data type date.', unit
            USING ERRCODE = 'data_exception';
    END IF;
    RETURN (x + ms_interval(unit, n))::date;
END $$;
CREATE FUNCTION ms_dateadd(unit text, n bigint, x time) RETURNS time LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT x + ms_interval(unit, n)';
-- the boundaries between
CREATE FUNCTION ms_datediff_big(unit text, a timestamp, b timestamp) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT (CASE unit
        WHEN 'DAY' THEN b::date - a::date
        WHEN 'HOUR' THEN extract(epoch FROM date_trunc('hour', b) - date_trunc('hour', a)) / 3600
        WHEN 'MINUTE' THEN extract(epoch FROM date_trunc('minute', b) - date_trunc('minute', a)) / 60
        WHEN 'SECOND' THEN extract(epoch FROM date_trunc('second', b) - date_trunc('second', a))
        WHEN 'MICROSECOND' THEN extract(epoch FROM b - a) * 1000000 END)::bigint $$;
CREATE FUNCTION ms_datediff_big(unit text, a time, b time) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT ms_datediff_big(unit, timestamp '1900-01-01' + a, timestamp '1900-01-01' + b) $$;
CREATE FUNCTION ms_datediff(unit text, a timestamp, b timestamp) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT ms_datediff_big(unit, a, b)::integer';
CREATE FUNCTION ms_datediff(unit text, a time, b time) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT ms_datediff_big(unit, a, b)::integer';
CREATE FUNCTION ms_datepart(part text, x timestamp) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT trunc(date_part(CASE part WHEN 'ISO_WEEK' THEN 'week' WHEN 'DAYOFYEAR' THEN 'doy' ELSE lower(part) END, x))::integer $$;
CREATE FUNCTION ms_datepart(part text, x time) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT ms_datepart(part, timestamp '1900-01-01' + x) $$;

-- ---- JSON

-- A document is an object or an array: https://learn.microsoft.com/sql/relational-databases/json/json-data-sql-server
CREATE FUNCTION ms_document(x text) RETURNS json LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN x::json;
END $$;
CREATE FUNCTION ms_isjson(x text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS
    'SELECT CASE WHEN x IS JSON OBJECT OR x IS JSON ARRAY THEN 1 ELSE 0 END';
-- https://learn.microsoft.com/sql/relational-databases/json/json-path-expressions-sql-server
CREATE FUNCTION ms_path(path text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    rest text := regexp_replace(path, '^(?:strict |lax )?\$', '');
    legs text[] := '{}';
    part text[];
BEGIN
    WHILE rest <> '' LOOP
        part := regexp_match(rest, '^(?:\.("(?:[^"\\]|\\.)*")|\.([A-Za-z_]\w*)|\[(\d+)\])(.*)$');
        IF part IS NULL THEN
            RAISE EXCEPTION 'JSON path is not properly formatted: %', path USING ERRCODE = 'data_exception';
        END IF;
        legs := legs || coalesce('.' || (part[1]::json #>> '{}'), '.' || part[2], part[3]);
        rest := part[4];
    END LOOP;
    RETURN legs;
END $$;
CREATE FUNCTION ms_leg(x json, leg text) RETURNS json LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE
        WHEN left(leg, 1) = '.' AND json_typeof(x) = 'object' THEN x -> substr(leg, 2)
        WHEN left(leg, 1) <> '.' AND json_typeof(x) = 'array' THEN x -> leg::integer END $$;
CREATE FUNCTION ms_at(x text, path text) RETURNS json LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    found json := ms_document(x);
    leg text;
BEGIN
    FOREACH leg IN ARRAY ms_path(path) LOOP
        found := ms_leg(found, leg);
    END LOOP;
    RETURN found;
END $$;
-- a scalar's text, of 4,000 characters at most
CREATE FUNCTION ms_json_value(x text, path text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT CASE WHEN json_typeof(ms_at(x, path)) NOT IN ('object', 'array') AND ms_units(ms_at(x, path) #>> '{}') <= 4000
        THEN ms_at(x, path) #>> '{}' END $$;
CREATE FUNCTION ms_json_query(x text, path text) RETURNS json LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    found json := ms_at(x, path);
BEGIN
    IF found IS NOT NULL AND json_typeof(found) IN ('object', 'array') THEN
        RETURN found;
    ELSIF path LIKE 'strict %' THEN
        RAISE EXCEPTION 'Object or array cannot be found in the specified JSON path.' USING ERRCODE = 'data_exception';
    END IF;
    RETURN NULL;
END $$;
-- What is not there is added, unless its parent is not there either; a null removes a member. What JSON_QUERY gives is a document.
CREATE FUNCTION ms_put(x jsonb, legs text[], other jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    leg text := legs[1];
    name text := CASE WHEN left(leg, 1) = '.' THEN substr(leg, 2) ELSE leg END;
    inner_ jsonb;
BEGIN
    IF x IS NULL OR jsonb_typeof(x) <> (CASE WHEN left(leg, 1) = '.' THEN 'object' ELSE 'array' END) THEN
        RETURN x;
    END IF;
    inner_ := CASE WHEN left(leg, 1) = '.' THEN x -> name ELSE x -> name::integer END;
    IF cardinality(legs) > 1 THEN
        RETURN CASE WHEN inner_ IS NULL THEN x ELSE jsonb_set(x, ARRAY[name], ms_put(inner_, legs[2:], other)) END;
    ELSIF other IS NULL THEN
        RETURN CASE WHEN left(leg, 1) = '.' THEN x - name ELSE jsonb_set(x, ARRAY[name], 'null', false) END;
    ELSIF left(leg, 1) <> '.' AND name::integer > jsonb_array_length(x) THEN
        RAISE EXCEPTION 'beyond the end of an array: not modelled' USING ERRCODE = 'feature_not_supported';
    END IF;
    RETURN jsonb_set(x, ARRAY[name], other, true);
END $$;
CREATE FUNCTION ms_json_modify(x text, path text, other json) RETURNS text LANGUAGE sql IMMUTABLE AS
    'SELECT ms_put(ms_document(x)::jsonb, ms_path(path), other::jsonb)::text';
CREATE FUNCTION ms_json_modify(x text, path text, other text) RETURNS text LANGUAGE sql IMMUTABLE AS
    'SELECT ms_put(ms_document(x)::jsonb, ms_path(path), to_jsonb(other))::text';
CREATE FUNCTION ms_string_escape(x text, kind text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT substr(to_json(x)::text, 2, char_length(to_json(x)::text) - 2) $$;
-- the members or elements: https://learn.microsoft.com/sql/t-sql/functions/openjson-transact-sql
CREATE FUNCTION ms_openjson(x text, path text DEFAULT '$')
    RETURNS TABLE ("key" ms_bin2, "value" text, "type" integer) LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    found json := ms_at(x, path);
BEGIN
    RETURN QUERY
        SELECT m.k::ms_bin2, m.v #>> '{}', CASE json_typeof(m.v) WHEN 'null' THEN 0 WHEN 'string' THEN 1 WHEN 'number' THEN 2
            WHEN 'boolean' THEN 3 WHEN 'array' THEN 4 ELSE 5 END
        FROM (SELECT k, v FROM json_each(CASE json_typeof(found) WHEN 'object' THEN found END) AS o (k, v)
            UNION ALL
            SELECT (n - 1)::text, v
            FROM json_array_elements(CASE json_typeof(found) WHEN 'array' THEN found END) WITH ORDINALITY AS a (v, n)) AS m;
END $$;

SET search_path = sqlserver, public, pg_catalog;
