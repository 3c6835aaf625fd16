package dev.hysteria.schema;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.varchar;

import java.math.BigDecimal;
import java.time.Instant;

/** A schema with most of what schemas have, for tests. */
final class Users {
    enum Role {
        ADMIN,
        MEMBER
    }

    record Address(String street, String city) {}

    record User(
            Long id,
            String email,
            int age,
            boolean active,
            Instant createdAt,
            BigDecimal balance,
            Role role,
            Address home) {}

    private static final SchemaBuilder<User> users = Schema.builder("users");

    static final NumberColumn<User, Long> ID =
            users.column("id", BIGINT, User::id).primaryKey().generated();
    static final TextColumn<User> EMAIL =
            users.column("email", varchar(255), User::email).unique();
    static final NumberColumn<User, Integer> AGE = users.column("age", INTEGER, User::age);
    static final BooleanColumn<User> ACTIVE = users.column("active", BOOLEAN, User::active);
    static final TimeColumn<User, Instant> CREATED_AT = users.column("created_at", TIMESTAMP, User::createdAt);
    static final NumberColumn<User, BigDecimal> BALANCE =
            users.column("balance", decimal(12, 2), User::balance).nullable();
    static final ValueColumn<User, Role> ROLE = users.column("role", enumOf(Role.class), User::role);
    static final TextColumn<User> STREET =
            users.column("home_street", TEXT, u -> u.home().street());
    static final TextColumn<User> CITY =
            users.column("home_city", TEXT, u -> u.home().city());

    static final Schema<User> USERS = users.index(CREATED_AT)
            .check("age_not_negative", AGE.ge(0))
            .build(into(
                    User::new, ID, EMAIL, AGE, ACTIVE, CREATED_AT, BALANCE, ROLE, into(Address::new, STREET, CITY)));

    private Users() {}
}
