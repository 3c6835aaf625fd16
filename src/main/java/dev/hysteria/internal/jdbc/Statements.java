package dev.hysteria.internal.jdbc;

/** What sessions share: how a database's queries and commands are run. */
record Statements(Connections connections, StatementRunner runner, Queries queries, Commands commands) {

    static Statements of(Connections connections) {
        StatementRunner runner = new StatementRunner(connections);
        Queries queries = new Queries(connections, runner);
        return new Statements(connections, runner, queries, new Commands(connections.dialect(), runner, queries));
    }
}
