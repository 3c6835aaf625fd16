package dev.hysteria;

import dev.hysteria.internal.jdbc.JdbcSession;

/**
 * A transaction: what it does is committed together when the block it was given to returns, and undone when that throws.
 *
 * <p>It belongs to the thread that began it and to its block; every other use is refused. A transaction within it is a part
 * that can be undone by itself, and while that runs, only that part may be used.
 */
public final class Transaction extends SqlSession {
    Transaction(JdbcSession session) {
        super(session);
    }
}
