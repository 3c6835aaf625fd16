package dev.hysteria.example;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.DATE;
import static dev.hysteria.type.Types.varchar;

import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import java.time.LocalDate;

/** The table of members, each with an address in columns of its own. */
final class Members {
    private static final SchemaBuilder<Member> members = Schema.builder("members");

    static final NumberColumn<Member, Long> ID =
            members.column("id", BIGINT, Member::id).primaryKey().generated();
    static final TextColumn<Member> NAME = members.column("name", varchar(120), Member::name);
    static final TextColumn<Member> EMAIL =
            members.column("email", varchar(255), Member::email).unique();
    static final TimeColumn<Member, LocalDate> JOINED = members.column("joined", DATE, Member::joined);
    static final TextColumn<Member> STREET =
            members.column("street", varchar(120), member -> member.address().street());
    static final TextColumn<Member> CITY =
            members.column("city", varchar(80), member -> member.address().city());

    static final Schema<Member> MEMBERS =
            members.build(into(Member::new, ID, NAME, EMAIL, JOINED, into(Address::new, STREET, CITY)));

    private Members() {}
}
