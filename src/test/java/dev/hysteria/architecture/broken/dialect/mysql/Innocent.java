package dev.hysteria.architecture.broken.dialect.mysql;

import java.sql.SQLException;

/** Allowed: a dialect reads a driver's errors. */
public record Innocent(SQLException cause) {}
