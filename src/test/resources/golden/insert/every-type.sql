-- insert/every-type: a value of every type

-- PostgreSQL, CockroachDB, SQLite, Oracle
INSERT INTO "events" ("id", "level", "count", "sequence", "ratio", "reading", "amount", "code", "message", "flagged", "happened_at", "local_at", "day", "time", "token", "payload", "attributes", "kind", "labels", "scores") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: [70: bigint, -1: smallint, -2147483648: integer, 9223372036854775807: bigint, 0.5: real, -1.5E300: double, 12345678.9012: decimal(14, 4), 'it's \ "q"': varchar(40), '%_[]ß𝄞': text, true: boolean, 1969-12-31T23:59:59.999999Z: timestamp, 2026-01-02T03:04:05.000006: datetime, 2026-01-02: date, 23:59:59.999999: time, 01234567-89ab-cdef-8edc-ba9876543210: uuid, 0x00ff: binary, '{"a": [1, null]}': json, 'LOGIN': enum Kind, ['x', 'it's']: array of text, [1, 2]: array of integer]

-- MySQL, MariaDB
INSERT INTO `events` (`id`, `level`, `count`, `sequence`, `ratio`, `reading`, `amount`, `code`, `message`, `flagged`, `happened_at`, `local_at`, `day`, `time`, `token`, `payload`, `attributes`, `kind`, `labels`, `scores`) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: [70: bigint, -1: smallint, -2147483648: integer, 9223372036854775807: bigint, 0.5: real, -1.5E300: double, 12345678.9012: decimal(14, 4), 'it's \ "q"': varchar(40), '%_[]ß𝄞': text, true: boolean, 1969-12-31T23:59:59.999999Z: timestamp, 2026-01-02T03:04:05.000006: datetime, 2026-01-02: date, 23:59:59.999999: time, 01234567-89ab-cdef-8edc-ba9876543210: uuid, 0x00ff: binary, '{"a": [1, null]}': json, 'LOGIN': enum Kind, ['x', 'it's']: array of text, [1, 2]: array of integer]

-- SQL Server
INSERT INTO [events] ([id], [level], [count], [sequence], [ratio], [reading], [amount], [code], [message], [flagged], [happened_at], [local_at], [day], [time], [token], [payload], [attributes], [kind], [labels], [scores]) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: [70: bigint, -1: smallint, -2147483648: integer, 9223372036854775807: bigint, 0.5: real, -1.5E300: double, 12345678.9012: decimal(14, 4), 'it's \ "q"': varchar(40), '%_[]ß𝄞': text, true: boolean, 1969-12-31T23:59:59.999999Z: timestamp, 2026-01-02T03:04:05.000006: datetime, 2026-01-02: date, 23:59:59.999999: time, 01234567-89ab-cdef-8edc-ba9876543210: uuid, 0x00ff: binary, '{"a": [1, null]}': json, 'LOGIN': enum Kind, ['x', 'it's']: array of text, [1, 2]: array of integer]
