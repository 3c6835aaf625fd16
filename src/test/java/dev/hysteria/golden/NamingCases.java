package dev.hysteria.golden;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.cte;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.INTEGER;

import dev.hysteria.ast.Statement;
import dev.hysteria.expression.Window;
import dev.hysteria.expression.WindowFunctions;
import dev.hysteria.golden.GoldenCase.Setting;
import dev.hysteria.query.Cte;
import dev.hysteria.sample.Users;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import java.util.List;
import java.util.stream.Stream;

/** Names that look like SQL, quoted so that they stay names. */
final class NamingCases {
    record Reserved(int select, int from) {}

    record Hostile(int doubleQuote, int backtick, int brackets, int injection) {}

    private static final SchemaBuilder<Reserved> reserved = Schema.builder("order");
    private static final NumberColumn<Reserved, Integer> SELECT =
            reserved.column("select", INTEGER, Reserved::select).primaryKey();
    private static final NumberColumn<Reserved, Integer> FROM = reserved.column("From", INTEGER, Reserved::from);
    private static final Schema<Reserved> ORDER = reserved.build(into(Reserved::new, SELECT, FROM));

    private static final SchemaBuilder<Hostile> brackets = Schema.builder("a]b[c");
    private static final NumberColumn<Hostile, Integer> DOUBLE_QUOTE =
            brackets.column("plain", INTEGER, Hostile::doubleQuote).primaryKey();
    private static final NumberColumn<Hostile, Integer> BACKTICK = brackets.column("a`b", INTEGER, Hostile::backtick);
    private static final NumberColumn<Hostile, Integer> BRACKETS = brackets.column("a]b", INTEGER, Hostile::brackets);
    private static final NumberColumn<Hostile, Integer> INJECTION =
            brackets.column("x'; DROP TABLE users; --", INTEGER, Hostile::injection);
    private static final Schema<Hostile> HOSTILE =
            brackets.build(into(Hostile::new, DOUBLE_QUOTE, BACKTICK, BRACKETS, INJECTION));

    private static final SchemaBuilder<Reserved> quoted = Schema.builder("a\"b");
    private static final NumberColumn<Reserved, Integer> QUOTED_KEY =
            quoted.column("\"", INTEGER, Reserved::select).primaryKey();
    private static final NumberColumn<Reserved, Integer> QUOTED = quoted.column("c\"d", INTEGER, Reserved::from);
    private static final Schema<Reserved> QUOTED_TABLE = quoted.build(into(Reserved::new, QUOTED_KEY, QUOTED));

    private static final SchemaBuilder<Reserved> spaced = Schema.builder("app", "Größe 1");
    private static final NumberColumn<Reserved, Integer> SPACED_KEY =
            spaced.column(" a", INTEGER, Reserved::select).primaryKey();
    private static final NumberColumn<Reserved, Integer> DOTTED = spaced.column("a.b", INTEGER, Reserved::from);
    private static final Schema<Reserved> SPACED = spaced.build(into(Reserved::new, SPACED_KEY, DOTTED));

    private NamingCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("naming");
        Alias<Reserved> where = ORDER.as("where");
        Cte<Reserved> with = cte("with", from(ORDER));
        cases.add(
                "reserved",
                "words of SQL",
                Setting.EMPTY,
                created(
                        ORDER,
                        insertInto(ORDER).values(new Reserved(1, 2)).statement(),
                        from(ORDER).where(FROM.gt(1)).orderBy(SELECT.asc()).statement(),
                        update(ORDER).set(FROM.to(3)).where(SELECT.eq(1)).statement()));
        cases.add(
                "reserved-aliases",
                "as aliases of tables, columns and queries",
                Setting.EMPTY,
                created(
                        ORDER,
                        from(ORDER)
                                .join(where, FROM.of(where).eq(SELECT))
                                .select(FROM.of(where).as("group"))
                                .statement(),
                        from(with).with(with).statement()));
        cases.add(
                "quotes-of-others",
                "quotes of some databases, and what would end a statement",
                Setting.EMPTY,
                created(HOSTILE, from(HOSTILE).where(INJECTION.gt(1)).statement()));
        cases.add(
                "double-quotes",
                "a quote that most databases double",
                Setting.EMPTY,
                created(QUOTED_TABLE, from(QUOTED_TABLE).where(QUOTED.gt(1)).statement()));
        cases.add(
                "namespace",
                "a table in a namespace, with spaces, dots and umlauts",
                Setting.NOWHERE,
                created(
                        SPACED,
                        from(SPACED).where(DOTTED.gt(1)).statement(),
                        insertInto(SPACED).values(new Reserved(1, 2)).statement(),
                        update(SPACED).set(DOTTED.to(1)).where(SPACED_KEY.eq(1)).statement()));
        cases.add(
                "long",
                "63 characters, which every database takes",
                from(Users.USERS).select(Users.AGE.as("a".repeat(63))));
        cases.add("too-long", "64 letters of two bytes", from(Users.USERS).select(Users.AGE.as("ä".repeat(64))));
        for (int length : List.of(64, 65, 128, 129)) {
            cases.add(
                    "long-" + length,
                    length + " letters",
                    Setting.NOWHERE,
                    from(Users.USERS).select(Users.AGE.as("a".repeat(length))).statement());
        }
        for (int length : List.of(63, 128)) {
            cases.add(
                    "long-umlauts-" + length,
                    length + " letters of two bytes",
                    Setting.NOWHERE,
                    from(Users.USERS).select(Users.AGE.as("ä".repeat(length))).statement());
        }
        var window = Window.orderBy(Users.ID.asc()).as("order by");
        cases.add(
                "window",
                "a window's name",
                from(Users.USERS)
                        .window(window)
                        .select(WindowFunctions.rowNumber().over(window)));
        return cases.all();
    }

    private static Statement[] created(Schema<?> schema, Statement... more) {
        return Stream.concat(schema.createTable().stream(), Stream.of(more)).toArray(Statement[]::new);
    }
}
