package dev.hysteria.judge;

/** A parser that knows a database's grammar. */
@FunctionalInterface
interface Judge {

    /** What it objects to in a statement; empty when nothing. */
    String objection(String sql);
}
