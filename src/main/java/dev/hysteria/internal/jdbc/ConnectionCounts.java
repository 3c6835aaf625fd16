package dev.hysteria.internal.jdbc;

/** How many connections a source has at a moment; all zero where it does not know. */
public record ConnectionCounts(int inUse, int idle, int waitingThreads) {}
