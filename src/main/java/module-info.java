import org.jspecify.annotations.NullMarked;

/** Hysteria ORM: records as models, queries as immutable values, one meaning on every database. */
@NullMarked
module dev.hysteria {
    requires transitive java.sql;
    requires com.zaxxer.hikari;
    requires org.slf4j;
    requires static transitive org.jspecify;

    // Optional: named by the user's own build when the feature is used.
    requires static com.fasterxml.jackson.databind;
    requires static com.github.benmanes.caffeine;
    requires static com.github.f4b6a3.ulid;
    requires static com.github.f4b6a3.uuid;
    requires static org.mongodb.bson;
    requires static org.mongodb.driver.core;
    requires static org.mongodb.driver.sync.client;
    requires static org.postgresql.jdbc;
    requires static org.xerial.sqlitejdbc;
    requires static redis.clients.jedis;

    // One line per public package, in the order of the alphabet. Packages named internal are never exported.
    exports dev.hysteria;
    exports dev.hysteria.ast;
    exports dev.hysteria.dialect.cockroach;
    exports dev.hysteria.dialect.mariadb;
    exports dev.hysteria.dialect.mysql;
    exports dev.hysteria.dialect.oracle;
    exports dev.hysteria.dialect.postgres;
    exports dev.hysteria.dialect.sqlite;
    exports dev.hysteria.dialect.sqlserver;
    exports dev.hysteria.dialect;
    exports dev.hysteria.error;
    exports dev.hysteria.explain;
    exports dev.hysteria.expression;
    exports dev.hysteria.input;
    exports dev.hysteria.interpret;
    exports dev.hysteria.observe;
    exports dev.hysteria.page;
    exports dev.hysteria.query;
    exports dev.hysteria.reference;
    exports dev.hysteria.relation;
    exports dev.hysteria.rewrite;
    exports dev.hysteria.schema;
    exports dev.hysteria.type;
}
