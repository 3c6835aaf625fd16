package dev.hysteria;

/**
 * A pool's connections at a moment.
 *
 * @param inUse connections that work
 * @param idle connections that wait for work
 * @param waitingThreads threads that wait for a connection
 */
public record PoolState(int inUse, int idle, int waitingThreads) {}
