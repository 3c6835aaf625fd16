-- upsert/update-by-document: when an array of the document that was to be inserted holds a number

-- PostgreSQL, CockroachDB
INSERT INTO "events" ("id", "level", "count", "sequence", "ratio", "reading", "amount", "code", "message", "flagged", "happened_at", "local_at", "day", "time", "token", "payload", "attributes", "kind", "labels", "scores") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT ("id") DO UPDATE SET "count" = ? WHERE excluded."attributes" @> CAST(? AS jsonb)
-- parameters: [1: bigint, 3: smallint, -7: integer, 1099511627776: bigint, 0.5: real, -2.5: double, 12.3450: decimal(14, 4), '12': varchar(40), '5': text, true: boolean, 2026-01-01T00:00:00Z: timestamp, 2026-01-31T23:59:59.999999: datetime, 2024-02-29: date, 23:59:59.000001: time, 00000000-0000-0001-0000-000000000002: uuid, 0x0102: binary, '{"theme": "dark", "n": 6, "rank": 1, "list": ["a", 1, null], "a": {"b": 1}, "b": {"b": 1.0}}': json, 'LOGIN': enum Kind, ['red', 'it's']: array of text, [1, null, 5]: array of integer, 0: integer, '[1]': json]

-- MySQL, MariaDB
-- unsupported: looking into an array of an incoming document; Compare with the value itself.

-- SQLite
INSERT INTO "events" ("id", "level", "count", "sequence", "ratio", "reading", "amount", "code", "message", "flagged", "happened_at", "local_at", "day", "time", "token", "payload", "attributes", "kind", "labels", "scores") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT ("id") DO UPDATE SET "count" = ? WHERE hysteria_json_contains(excluded."attributes", ?)
-- parameters: [1: bigint, 3: smallint, -7: integer, 1099511627776: bigint, 0.5: real, -2.5: double, 12.3450: decimal(14, 4), '12': varchar(40), '5': text, true: boolean, 2026-01-01T00:00:00Z: timestamp, 2026-01-31T23:59:59.999999: datetime, 2024-02-29: date, 23:59:59.000001: time, 00000000-0000-0001-0000-000000000002: uuid, 0x0102: binary, '{"theme": "dark", "n": 6, "rank": 1, "list": ["a", 1, null], "a": {"b": 1}, "b": {"b": 1.0}}': json, 'LOGIN': enum Kind, ['red', 'it's']: array of text, [1, null, 5]: array of integer, 0: integer, '[1]': json]

-- SQL Server, Oracle
-- unsupported: containment of JSON documents; Compare the values at the paths you know, or filter in Java.
