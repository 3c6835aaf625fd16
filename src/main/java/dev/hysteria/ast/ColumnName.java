package dev.hysteria.ast;

import dev.hysteria.type.LogicalType;

/** A column of the table a command writes to, with the type its values have. */
public record ColumnName(Identifier name, LogicalType type) {}
