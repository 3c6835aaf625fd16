package dev.hysteria.internal.jdbc;

/** What sessions share: how a database's queries and commands are run, and how it is asked for plans. */
record Statements(
        Connections connections, StatementRunner runner, Queries queries, Commands commands, Loads loads, Plans plans) {

    static Statements of(Connections connections) {
        StatementRunner runner = new StatementRunner(connections);
        Queries queries = new Queries(connections, runner);
        Commands commands = new Commands(connections.dialect(), runner, queries);
        Loads loads = new Loads(connections.dialect(), runner);
        return new Statements(connections, runner, queries, commands, loads, new Plans(connections, runner));
    }
}
