package dev.hysteria.ast;

import java.util.List;

/** The rows a window function sees. */
public sealed interface Window extends Node {

    /** A window defined in place. */
    record Definition(List<Expr> partition, List<SortKey> ordering, Frame frame) implements Window {
        public Definition {
            partition = List.copyOf(partition);
            ordering = List.copyOf(ordering);
        }
    }

    /** A window that the query's WINDOW clause defines. */
    record Reference(Identifier name) implements Window {}

    /** An entry of the WINDOW clause. */
    record Named(Identifier name, Definition definition) implements Window {}
}
