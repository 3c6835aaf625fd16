package dev.hysteria.testing.server;

/** The script that makes the administrator of MySQL and MariaDB; each statement is one line, as both demand. */
final class Administrator {
    private Administrator() {}

    static String mysql(String user, String password) {
        return """
            create user '%1$s'@'%%' identified by '%2$s';
            grant all on *.* to '%1$s'@'%%' with grant option;
            alter user 'root'@'localhost' identified by '%2$s';
            """.formatted(user, password);
    }
}
