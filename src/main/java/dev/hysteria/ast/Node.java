package dev.hysteria.ast;

/** Any part of a statement that has meaning of its own. */
public sealed interface Node
        permits Expr,
                Source,
                Statement,
                SelectItem,
                SelectList,
                SortKey,
                Grouping,
                Distinct,
                Window,
                Returning,
                CommonTable,
                Assignment {}
