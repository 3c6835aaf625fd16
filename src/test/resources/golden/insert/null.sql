-- insert/null: an explicit null beside values

-- PostgreSQL, CockroachDB, SQLite, Oracle
INSERT INTO "events" ("id", "level", "count", "sequence", "ratio", "reading", "amount", "code", "message", "flagged", "happened_at", "local_at", "day", "time", "token", "payload", "attributes", "kind", "labels", "scores") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: [71: bigint, 0: smallint, 0: integer, 0: bigint, 0.0: real, 0.0: double, null: decimal(14, 4), 'c': varchar(40), null: text, false: boolean, 1970-01-01T00:00:00Z: timestamp, null: datetime, null: date, null: time, 00000000-0000-0000-0000-000000000000: uuid, null: binary, null: json, 'PURCHASE': enum Kind, null: array of text, null: array of integer]

-- MySQL, MariaDB
INSERT INTO `events` (`id`, `level`, `count`, `sequence`, `ratio`, `reading`, `amount`, `code`, `message`, `flagged`, `happened_at`, `local_at`, `day`, `time`, `token`, `payload`, `attributes`, `kind`, `labels`, `scores`) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: [71: bigint, 0: smallint, 0: integer, 0: bigint, 0.0: real, 0.0: double, null: decimal(14, 4), 'c': varchar(40), null: text, false: boolean, 1970-01-01T00:00:00Z: timestamp, null: datetime, null: date, null: time, 00000000-0000-0000-0000-000000000000: uuid, null: binary, null: json, 'PURCHASE': enum Kind, null: array of text, null: array of integer]

-- SQL Server
INSERT INTO [events] ([id], [level], [count], [sequence], [ratio], [reading], [amount], [code], [message], [flagged], [happened_at], [local_at], [day], [time], [token], [payload], [attributes], [kind], [labels], [scores]) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: [71: bigint, 0: smallint, 0: integer, 0: bigint, 0.0: real, 0.0: double, null: decimal(14, 4), 'c': varchar(40), null: text, false: boolean, 1970-01-01T00:00:00Z: timestamp, null: datetime, null: date, null: time, 00000000-0000-0000-0000-000000000000: uuid, null: binary, null: json, 'PURCHASE': enum Kind, null: array of text, null: array of integer]
