package dev.hysteria.query;

import java.time.Duration;

/**
 * How far a load has come.
 *
 * @param rows how many rows the database has been given; they are kept when all are loaded
 * @param elapsed how long that took
 */
public record LoadProgress(long rows, Duration elapsed) {}
