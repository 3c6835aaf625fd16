package dev.hysteria.interpret;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Traits;
import dev.hysteria.error.UnsupportedFeature;

/** The interpreters of one statement's rendering, which call each other. One use, one thread. */
final class Renderer {

    final Dialect dialect;
    final Traits traits;
    final SqlWriter out;
    final ExpressionInterpreter expressions;
    final CollationInterpreter collations;
    final QueryInterpreter queries;
    final CommandInterpreter commands;

    Renderer(Dialect dialect, ValueForm valueForm) {
        this.dialect = dialect;
        this.traits = dialect.traits();
        this.out = new SqlWriter(dialect, valueForm);
        this.expressions = new ExpressionInterpreter(this);
        this.collations = new CollationInterpreter(this);
        this.queries = new QueryInterpreter(this);
        this.commands = new CommandInterpreter(this);
    }

    /** {@return the refusal of a feature, to be thrown} */
    UnsupportedFeature refusal(String feature, String whatToDoInstead) {
        return new UnsupportedFeature(feature, dialect.name(), whatToDoInstead);
    }
}
