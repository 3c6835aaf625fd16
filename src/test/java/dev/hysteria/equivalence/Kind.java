package dev.hysteria.equivalence;

import dev.hysteria.ast.Statement;

/** The kinds of statements that are generated. */
enum Kind {
    /** One table's expressions and conditions. */
    EXPRESSIONS,
    /** Queries of every form. */
    QUERIES,
    /** Commands that write. */
    COMMANDS;

    Statement made(Grammar grammar) {
        return switch (this) {
            case EXPRESSIONS -> grammar.queries.expressions();
            case QUERIES -> grammar.queries.any();
            case COMMANDS -> grammar.commands.any();
        };
    }
}
