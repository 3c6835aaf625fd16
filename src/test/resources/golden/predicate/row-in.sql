-- predicate/row-in: row values in a list

-- PostgreSQL, CockroachDB, SQLite
SELECT "order_lines"."order_id" AS "id" FROM "order_lines" WHERE ("order_lines"."order_id", "order_lines"."line_no") IN ((?, ?), (?, ?))
-- parameters: [00000000-0000-0000-0000-000000000001: uuid, 1: integer, 00000000-0000-0000-0000-000000000002: uuid, 2: integer]

-- MySQL, MariaDB
SELECT `order_lines`.`order_id` AS `id` FROM `order_lines` WHERE `order_lines`.`order_id` = ? AND `order_lines`.`line_no` = ? OR `order_lines`.`order_id` = ? AND `order_lines`.`line_no` = ?
-- parameters: [00000000-0000-0000-0000-000000000001: uuid, 1: integer, 00000000-0000-0000-0000-000000000002: uuid, 2: integer]

-- SQL Server
SELECT [order_lines].[order_id] AS [id] FROM [order_lines] WHERE [order_lines].[order_id] = ? AND [order_lines].[line_no] = ? OR [order_lines].[order_id] = ? AND [order_lines].[line_no] = ?
-- parameters: [00000000-0000-0000-0000-000000000001: uuid, 1: integer, 00000000-0000-0000-0000-000000000002: uuid, 2: integer]

-- Oracle
SELECT "order_lines"."order_id" AS "id" FROM "order_lines" WHERE "order_lines"."order_id" = ? AND "order_lines"."line_no" = ? OR "order_lines"."order_id" = ? AND "order_lines"."line_no" = ?
-- parameters: [00000000-0000-0000-0000-000000000001: uuid, 1: integer, 00000000-0000-0000-0000-000000000002: uuid, 2: integer]
