-- predicate/in-many-numbers: a long list travels as one parameter

-- PostgreSQL, CockroachDB
SELECT "users"."id" FROM "users" WHERE "users"."id" = ANY (?)
-- parameters: [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65]: array of bigint]

-- MySQL, MariaDB
SELECT `users`.`id` FROM `users` WHERE `users`.`id` IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: [1: bigint, 2: bigint, 3: bigint, 4: bigint, 5: bigint, 6: bigint, 7: bigint, 8: bigint, 9: bigint, 10: bigint, 11: bigint, 12: bigint, 13: bigint, 14: bigint, 15: bigint, 16: bigint, 17: bigint, 18: bigint, 19: bigint, 20: bigint, 21: bigint, 22: bigint, 23: bigint, 24: bigint, 25: bigint, 26: bigint, 27: bigint, 28: bigint, 29: bigint, 30: bigint, 31: bigint, 32: bigint, 33: bigint, 34: bigint, 35: bigint, 36: bigint, 37: bigint, 38: bigint, 39: bigint, 40: bigint, 41: bigint, 42: bigint, 43: bigint, 44: bigint, 45: bigint, 46: bigint, 47: bigint, 48: bigint, 49: bigint, 50: bigint, 51: bigint, 52: bigint, 53: bigint, 54: bigint, 55: bigint, 56: bigint, 57: bigint, 58: bigint, 59: bigint, 60: bigint, 61: bigint, 62: bigint, 63: bigint, 64: bigint, 65: bigint]

-- SQLite
SELECT "users"."id" FROM "users" WHERE "users"."id" IN (SELECT j.value AS v FROM json_each(?) AS j)
-- parameters: [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65]: array of bigint]

-- SQL Server
SELECT [users].[id] FROM [users] WHERE [users].[id] IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: [1: bigint, 2: bigint, 3: bigint, 4: bigint, 5: bigint, 6: bigint, 7: bigint, 8: bigint, 9: bigint, 10: bigint, 11: bigint, 12: bigint, 13: bigint, 14: bigint, 15: bigint, 16: bigint, 17: bigint, 18: bigint, 19: bigint, 20: bigint, 21: bigint, 22: bigint, 23: bigint, 24: bigint, 25: bigint, 26: bigint, 27: bigint, 28: bigint, 29: bigint, 30: bigint, 31: bigint, 32: bigint, 33: bigint, 34: bigint, 35: bigint, 36: bigint, 37: bigint, 38: bigint, 39: bigint, 40: bigint, 41: bigint, 42: bigint, 43: bigint, 44: bigint, 45: bigint, 46: bigint, 47: bigint, 48: bigint, 49: bigint, 50: bigint, 51: bigint, 52: bigint, 53: bigint, 54: bigint, 55: bigint, 56: bigint, 57: bigint, 58: bigint, 59: bigint, 60: bigint, 61: bigint, 62: bigint, 63: bigint, 64: bigint, 65: bigint]

-- Oracle
SELECT "users"."id" FROM "users" WHERE "users"."id" IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- parameters: [1: bigint, 2: bigint, 3: bigint, 4: bigint, 5: bigint, 6: bigint, 7: bigint, 8: bigint, 9: bigint, 10: bigint, 11: bigint, 12: bigint, 13: bigint, 14: bigint, 15: bigint, 16: bigint, 17: bigint, 18: bigint, 19: bigint, 20: bigint, 21: bigint, 22: bigint, 23: bigint, 24: bigint, 25: bigint, 26: bigint, 27: bigint, 28: bigint, 29: bigint, 30: bigint, 31: bigint, 32: bigint, 33: bigint, 34: bigint, 35: bigint, 36: bigint, 37: bigint, 38: bigint, 39: bigint, 40: bigint, 41: bigint, 42: bigint, 43: bigint, 44: bigint, 45: bigint, 46: bigint, 47: bigint, 48: bigint, 49: bigint, 50: bigint, 51: bigint, 52: bigint, 53: bigint, 54: bigint, 55: bigint, 56: bigint, 57: bigint, 58: bigint, 59: bigint, 60: bigint, 61: bigint, 62: bigint, 63: bigint, 64: bigint, 65: bigint]
