package dev.hysteria.architecture.broken.query;

import java.sql.Connection;

/** A query talks to JDBC. */
public record OpensConnections(Connection connection) {}
