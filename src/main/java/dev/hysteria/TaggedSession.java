package dev.hysteria;

import dev.hysteria.internal.jdbc.JdbcSession;

/** Another session, with tags on its statements. */
final class TaggedSession extends SqlSession {
    TaggedSession(JdbcSession session) {
        super(session);
    }
}
