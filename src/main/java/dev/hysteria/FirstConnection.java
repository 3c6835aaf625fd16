package dev.hysteria;

/** When a database's first connection is made. */
public enum FirstConnection {
    /** When it is opened, so that a wrong configuration or an absent server shows at once. */
    WHEN_OPENED,
    /** When it is needed, so that an application can start before its database. */
    WHEN_NEEDED
}
