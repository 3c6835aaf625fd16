-- select/count-of-query: how many rows a query has

-- PostgreSQL, CockroachDB, SQLite
SELECT count(*) AS "c1" FROM (SELECT DISTINCT "orders"."user_id" FROM "orders" JOIN "order_lines" ON "order_lines"."order_id" = "orders"."id") AS "counted"
-- parameters: []

-- MySQL, MariaDB
SELECT COUNT(*) AS `c1` FROM (SELECT DISTINCT `orders`.`user_id` FROM `orders` JOIN `order_lines` ON `order_lines`.`order_id` = `orders`.`id`) AS `counted`
-- parameters: []

-- SQL Server
SELECT COUNT_BIG(*) AS [c1] FROM (SELECT DISTINCT [orders].[user_id] FROM [orders] JOIN [order_lines] ON [order_lines].[order_id] = [orders].[id]) AS [counted]
-- parameters: []

-- Oracle
SELECT COUNT(*) AS "c1" FROM (SELECT DISTINCT "orders"."user_id" FROM "orders" JOIN "order_lines" ON "order_lines"."order_id" = "orders"."id") "counted"
-- parameters: []
