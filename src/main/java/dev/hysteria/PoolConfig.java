package dev.hysteria;

import java.time.Duration;

/**
 * How connections are pooled.
 *
 * @param name the pool's name in its log and its threads
 * @param size the most connections there may be
 * @param minimumIdle how many connections are kept when nothing happens
 * @param connectionTimeout how long a thread waits for a connection, 250 ms or more
 * @param validationTimeout how long a connection may take to show that it is alive, 250 ms or more
 * @param idleTimeout after which time an idle connection beyond {@code minimumIdle} is closed; 0 for never, else 10 s or more
 * @param maxLifetime after which time a connection is replaced; 0 for never, else 30 s or more
 * @param keepalive how often an idle connection is used to keep it alive; 0 for never, else 30 s or more
 * @param leakDetection after which time a connection in use is reported as leaked; 0 for never, else 2 s or more
 */
public record PoolConfig(
        String name,
        int size,
        int minimumIdle,
        Duration connectionTimeout,
        Duration validationTimeout,
        Duration idleTimeout,
        Duration maxLifetime,
        Duration keepalive,
        Duration leakDetection) {
    static final PoolConfig DEFAULTS = new PoolConfig(
            "hysteria",
            10,
            1,
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofMinutes(2),
            Duration.ZERO);

    /** Refuses what makes no sense. */
    public PoolConfig {
        Settings.require(size > 0, "pool.size", size, "1 or more");
        Settings.require(minimumIdle >= 0 && minimumIdle <= size, "pool.minimumIdle", minimumIdle, "0 to " + size);
        require("connectionTimeout", connectionTimeout, Duration.ofMillis(250));
        require("validationTimeout", validationTimeout, Duration.ofMillis(250));
        Settings.require(
                validationTimeout.compareTo(connectionTimeout) <= 0,
                "pool.validationTimeout",
                validationTimeout,
                "up to the connectionTimeout of " + connectionTimeout);
        requireOrNever("idleTimeout", idleTimeout, Duration.ofSeconds(10));
        requireOrNever("maxLifetime", maxLifetime, Duration.ofSeconds(30));
        requireOrNever("keepalive", keepalive, Duration.ofSeconds(30));
        requireOrNever("leakDetection", leakDetection, Duration.ofSeconds(2));
    }

    /** {@return this, under another name} */
    public PoolConfig withName(String newName) {
        return new PoolConfig(
                newName,
                size,
                minimumIdle,
                connectionTimeout,
                validationTimeout,
                idleTimeout,
                maxLifetime,
                keepalive,
                leakDetection);
    }

    /** {@return this, with another size, and no more kept idle than that} */
    public PoolConfig withSize(int newSize) {
        return new PoolConfig(
                name,
                newSize,
                Math.min(minimumIdle, newSize),
                connectionTimeout,
                validationTimeout,
                idleTimeout,
                maxLifetime,
                keepalive,
                leakDetection);
    }

    /** {@return this, with so many connections kept when nothing happens} */
    public PoolConfig withMinimumIdle(int connections) {
        return new PoolConfig(
                name,
                size,
                connections,
                connectionTimeout,
                validationTimeout,
                idleTimeout,
                maxLifetime,
                keepalive,
                leakDetection);
    }

    /** {@return this, with another time to wait for a connection, and no longer for a sign of life} */
    public PoolConfig withConnectionTimeout(Duration timeout) {
        Duration validation = validationTimeout.compareTo(timeout) > 0 ? timeout : validationTimeout;
        return new PoolConfig(
                name, size, minimumIdle, timeout, validation, idleTimeout, maxLifetime, keepalive, leakDetection);
    }

    /** {@return this, with another time to wait for a sign of life} */
    public PoolConfig withValidationTimeout(Duration timeout) {
        return new PoolConfig(
                name,
                size,
                minimumIdle,
                connectionTimeout,
                timeout,
                idleTimeout,
                maxLifetime,
                keepalive,
                leakDetection);
    }

    /** {@return this, with another time after which idle connections are closed} */
    public PoolConfig withIdleTimeout(Duration timeout) {
        return new PoolConfig(
                name,
                size,
                minimumIdle,
                connectionTimeout,
                validationTimeout,
                timeout,
                maxLifetime,
                keepalive,
                leakDetection);
    }

    /** {@return this, with another time after which connections are replaced} */
    public PoolConfig withMaxLifetime(Duration lifetime) {
        return new PoolConfig(
                name,
                size,
                minimumIdle,
                connectionTimeout,
                validationTimeout,
                idleTimeout,
                lifetime,
                keepalive,
                leakDetection);
    }

    /** {@return this, with another interval in which idle connections are used} */
    public PoolConfig withKeepalive(Duration interval) {
        return new PoolConfig(
                name,
                size,
                minimumIdle,
                connectionTimeout,
                validationTimeout,
                idleTimeout,
                maxLifetime,
                interval,
                leakDetection);
    }

    /** {@return this, with another time after which a connection in use is reported} */
    public PoolConfig withLeakDetection(Duration threshold) {
        return new PoolConfig(
                name,
                size,
                minimumIdle,
                connectionTimeout,
                validationTimeout,
                idleTimeout,
                maxLifetime,
                keepalive,
                threshold);
    }

    private static void require(String key, Duration value, Duration least) {
        Settings.require(value.compareTo(least) >= 0, "pool." + key, value, least.toMillis() + " ms or more");
    }

    private static void requireOrNever(String key, Duration value, Duration least) {
        Settings.require(
                value.isZero() || value.compareTo(least) >= 0, "pool." + key, value, "0, or " + least + " or more");
    }
}
