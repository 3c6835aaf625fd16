package dev.hysteria.ast;

import java.util.List;

/** A query named in a WITH clause; it may refer to itself when the clause is recursive. */
public record CommonTable(Identifier name, List<Identifier> columns, Query query, Materialization materialization)
        implements Node {
    public CommonTable {
        columns = List.copyOf(columns);
    }
}
