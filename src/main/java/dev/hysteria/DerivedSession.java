package dev.hysteria;

import dev.hysteria.internal.jdbc.JdbcSession;

/** Another session on the same connections: with tags on its statements, of a tenant, or without some hooks. */
final class DerivedSession extends SqlSession {
    DerivedSession(JdbcSession session) {
        super(session);
    }
}
