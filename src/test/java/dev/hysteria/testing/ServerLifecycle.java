package dev.hysteria.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server that holds many databases: they are created and dropped over one administrator's connection. */
final class ServerLifecycle implements DatabaseLifecycle {
    private final RunningDatabase server;
    private @Nullable Connection administrator;

    ServerLifecycle(RunningDatabase server) {
        this.server = server;
    }

    @Override
    public void create(String name) {
        run(created(name));
    }

    @Override
    public void drop(String name) {
        run(dropped(name));
    }

    @Override
    public String url(String name) {
        return switch (server.database()) {
            case POSTGRES, COCKROACH, MYSQL, MARIADB ->
                server.url().replaceFirst("^(jdbc:[^/]+//[^/?]*)(/[^?]*)?", "$1/" + name);
            case SQLSERVER -> server.url().replaceFirst("(?i);databaseName=[^;]*", "") + ";databaseName=" + name;
            case ORACLE -> server.url();
            case SQLITE, REDIS, MONGO -> throw unexpected();
        };
    }

    @Override
    public String user(String name) {
        return server.database() == TestDatabase.ORACLE ? name : server.user();
    }

    @Override
    public String password() {
        return server.database() == TestDatabase.ORACLE ? "Hysteria_1" : server.password();
    }

    private List<String> created(String name) {
        return switch (server.database()) {
            case POSTGRES -> List.of("create database " + name + " template template0");
            case COCKROACH, SQLSERVER -> List.of("create database " + name);
            case MYSQL, MARIADB -> List.of("create database " + name + " character set utf8mb4");
            // A user is Oracle's schema. The grants are what an application's owner has, not an administrator's.
            case ORACLE ->
                List.of(
                        "create user " + name + " identified by \"" + password() + "\" quota unlimited on users",
                        "grant create session, create table, create view, create sequence, create procedure, "
                                + "create trigger, create type to " + name);
            case SQLITE, REDIS, MONGO -> throw unexpected();
        };
    }

    private List<String> dropped(String name) {
        return switch (server.database()) {
            case POSTGRES -> List.of("drop database if exists " + name + " with (force)");
            case COCKROACH -> List.of("drop database if exists " + name + " cascade");
            case MYSQL, MARIADB -> List.of("drop database if exists " + name);
            case SQLSERVER ->
                List.of("alter database " + name + " set single_user with rollback immediate", "drop database " + name);
            case ORACLE -> List.of(disconnectingOracle(name), "drop user " + name + " cascade");
            case SQLITE, REDIS, MONGO -> throw unexpected();
        };
    }

    private static String disconnectingOracle(String name) {
        return """
            begin
              for s in (select sid, serial# as serial from v$session where username = upper('%s')) loop
                execute immediate 'alter system disconnect session ''' || s.sid || ',' || s.serial || ''' immediate';
              end loop;
            end;\
            """.formatted(name);
    }

    private synchronized void run(List<String> statements) {
        try (Statement statement = administrator().createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(server.description() + ": " + statements + " failed", failure);
        }
    }

    private Connection administrator() throws SQLException {
        if (administrator == null || !administrator.isValid(5)) {
            administrator = server.connect();
        }
        return administrator;
    }

    private IllegalStateException unexpected() {
        return new IllegalStateException(server.database().title() + " has no server that holds many databases");
    }
}
