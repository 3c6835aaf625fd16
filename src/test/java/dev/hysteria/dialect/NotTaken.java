package dev.hysteria.dialect;

import java.sql.SQLException;

/** A stand-in for a database does not understand what was said, which tells nothing about its meaning. */
public final class NotTaken extends SQLException {
    private static final long serialVersionUID = 1L;

    public NotTaken(String reason) {
        super(reason);
    }
}
