package dev.hysteria.golden;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.expression.Window.orderBy;
import static dev.hysteria.expression.WindowFunctions.lag;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.sample.Events.EVENTS;
import static dev.hysteria.sample.Events.READING;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Posts.PUBLISHED_AT;
import static dev.hysteria.sample.Posts.TITLE;
import static dev.hysteria.sample.Users.BALANCE;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.USERS;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.JSON;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import dev.hysteria.expression.Condition;
import dev.hysteria.golden.GoldenCase.Setting;
import dev.hysteria.schema.Schema;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a database made of single values: found as those of {@link PlanCases} were. */
final class PlanValueCases {
    private static final LogicalType INT = new LogicalType.Int();
    private static final LogicalType TEXT = new LogicalType.Text();

    record Note(long id, String content) {}

    private PlanValueCases() {}

    static void add(Cases cases) {
        cases.filter("no-remainder", "a negative number that is divided evenly", USERS, equal(remainder(), zero()))
                .filter(
                        "first-of-moments",
                        "the first of a moment that is calculated and another",
                        POSTS,
                        firstMoment())
                .filter(
                        "replaced-where-filtered",
                        "a text that is the same for all rows, replaced by each row's",
                        POSTS,
                        equal(
                                text(ScalarFunction.REPLACE, same(), new Expr.Literal("a", TEXT), TITLE.ast()),
                                new Expr.Parameter("Another", TEXT)))
                .filter(
                        "repeated-where-filtered",
                        "a text that is the same for all rows, as often as each row says",
                        USERS,
                        equal(
                                text(
                                        ScalarFunction.REPEAT,
                                        same(),
                                        NICKNAME.length().ast()),
                                new Expr.Parameter("a", TEXT)))
                .add(
                        "large-numbers-rounded",
                        "numbers of more digits than a double has, rounded and made distinct",
                        from(EVENTS).select(READING.times(1E30).floor()).distinct())
                .add(
                        "neighbours-never-null",
                        "the document of the row before, else its own, of a column that is never null",
                        Setting.EMPTY,
                        neighbours());
    }

    private static Statement[] neighbours() {
        var notes = Schema.<Note>builder("notes");
        var id = notes.column("id", BIGINT, Note::id).primaryKey();
        var content = notes.column("content", JSON, Note::content);
        Schema<Note> schema = notes.build(into(Note::new, id, content));
        var before = lag(content).otherwise(content).over(orderBy(id.asc()));
        List<Statement> statements = new ArrayList<>(schema.createTable());
        statements.add(insertInto(schema)
                .values(List.of(new Note(1, "{\"a\": 1}"), new Note(2, "[]")))
                .statement());
        statements.add(from(schema).select(before).statement());
        return statements.toArray(Statement[]::new);
    }

    private static Condition equal(Expr left, Expr right) {
        return Condition.of(new Expr.Comparison(ComparisonOperator.EQUAL, left, right));
    }

    private static Expr zero() {
        return new Expr.Literal(0, INT);
    }

    private static Expr remainder() {
        LogicalType money = BALANCE.ast().type();
        return new Expr.Arithmetic(
                ArithmeticOperator.REMAINDER,
                new Expr.Literal(new BigDecimal("-2.50"), money),
                new Expr.Literal(new BigDecimal("2.50"), money),
                money);
    }

    private static Condition firstMoment() {
        LogicalType type = PUBLISHED_AT.ast().type();
        Expr epoch = new Expr.Parameter(Instant.EPOCH, type);
        Expr later = new Expr.Parameter(Instant.EPOCH.plusSeconds(1), type);
        Expr minute = new Expr.DateTruncate(DateUnit.MINUTE, epoch);
        return equal(new Expr.Function(ScalarFunction.LEAST, List.of(minute, later), type), epoch);
    }

    private static Expr same() {
        return text(ScalarFunction.LOWER, new Expr.Parameter("A", TEXT));
    }

    private static Expr text(ScalarFunction function, Expr... arguments) {
        return new Expr.Function(function, List.of(arguments), TEXT);
    }
}
