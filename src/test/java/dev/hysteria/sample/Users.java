package dev.hysteria.sample;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BOOLEAN;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.TIMESTAMP;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.enumOf;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.relation.HasMany;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.schema.BooleanColumn;
import dev.hysteria.schema.Embedded;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import dev.hysteria.schema.ValueColumn;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** People, with an address embedded in their row. */
public final class Users {
    /** What somebody may do. */
    public enum Role {
        ADMIN,
        MEMBER
    }

    /** Where somebody lives. */
    public record Address(String street, String city) {}

    /** A row; without an id it has not been inserted. */
    public record User(
            @Nullable Long id,
            String email,
            @Nullable String nickname,
            int age,
            boolean active,
            Instant createdAt,
            @Nullable BigDecimal balance,
            Role role,
            Address home) {}

    private static final SchemaBuilder<User> users = Schema.builder("users");
    private static final Embedded<User, Address> home = users.embedded("home", User::home);

    public static final NumberColumn<User, Long> ID =
            users.column("id", BIGINT, User::id).primaryKey().generated();
    public static final TextColumn<User> EMAIL =
            users.column("email", varchar(200), User::email).unique();
    public static final TextColumn<User> NICKNAME =
            users.column("nickname", varchar(100), User::nickname).nullable();
    public static final NumberColumn<User, Integer> AGE = users.column("age", INTEGER, User::age);
    public static final BooleanColumn<User> ACTIVE =
            users.column("active", BOOLEAN, User::active).defaultsTo(true);
    public static final TimeColumn<User, Instant> CREATED_AT = users.column("created_at", TIMESTAMP, User::createdAt);
    public static final NumberColumn<User, BigDecimal> BALANCE =
            users.column("balance", decimal(12, 2), User::balance).nullable();
    public static final ValueColumn<User, Role> ROLE = users.column("role", enumOf(Role.class), User::role);
    public static final TextColumn<User> STREET = home.column("street", TEXT, Address::street);
    public static final TextColumn<User> CITY = home.column("city", varchar(80), Address::city);

    public static final Schema<User> USERS = users.index(CREATED_AT)
            .check("age_not_negative", AGE.ge(0))
            .build(into(
                    User::new,
                    ID,
                    EMAIL,
                    NICKNAME,
                    AGE,
                    ACTIVE,
                    CREATED_AT,
                    BALANCE,
                    ROLE,
                    into(Address::new, STREET, CITY)));

    /** What they have written. */
    public static final HasMany<User, Post> WRITTEN = HasMany.of(ID, () -> Posts.AUTHOR_ID);

    private Users() {}
}
