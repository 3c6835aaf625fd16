package dev.hysteria;

import dev.hysteria.internal.jdbc.JdbcSession;

/** Another session, with tags on its statements or without some hooks. */
final class TaggedSession extends SqlSession {
    TaggedSession(JdbcSession session) {
        super(session);
    }
}
