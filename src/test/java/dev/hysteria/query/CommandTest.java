package dev.hysteria.query;

import static dev.hysteria.expression.Functions.whenPresent;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.incoming;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.truncate;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.sample.Posts.POSTS;
import static dev.hysteria.sample.Users.AGE;
import static dev.hysteria.sample.Users.BALANCE;
import static dev.hysteria.sample.Users.EMAIL;
import static dev.hysteria.sample.Users.ID;
import static dev.hysteria.sample.Users.NICKNAME;
import static dev.hysteria.sample.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.ConflictKey;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.IdentityAction;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Returning.Nothing;
import dev.hysteria.ast.Returning.Rows;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TruncateScope;
import dev.hysteria.error.ErrorCode;
import dev.hysteria.error.QueryException;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Users.User;
import dev.hysteria.schema.Alias;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CommandTest {
    private static void assertRefused(ThrowingCallable call, ErrorCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    // ---- update

    @Test
    void updatesByCondition() {
        var statement = (Command.Update) update(USERS)
                .set(AGE.to(AGE.plus(1)), NICKNAME.toNull())
                .where(ID.eq(1L))
                .statement();
        assertThat(statement.target()).isEqualTo(USERS.target());
        assertThat(statement.assignments())
                .containsExactly(
                        new Assignment(Identifier.of("age"), AGE.plus(1).ast()),
                        new Assignment(
                                Identifier.of("nickname"),
                                new Expr.Null(NICKNAME.type().logical())));
        assertThat(statement.filter()).isEqualTo(ID.eq(1L).ast());
        assertThat(statement.returning()).isEqualTo(new Nothing());
    }

    @Test
    void everyRowIsMeantOnlyWhenItIsSaid() {
        Update<User> birthday = update(USERS).set(AGE.to(AGE.plus(1)));
        assertRefused(birthday::statement, ErrorCode.FILTER_MISSING);
        assertRefused(birthday.where()::statement, ErrorCode.FILTER_MISSING);
        assertRefused(birthday.where(whenPresent(Optional.<Long>empty(), ID::eq))::statement, ErrorCode.FILTER_MISSING);
        assertThat(birthday.all().statement()).isInstanceOf(Command.Update.class);
        assertRefused(deleteFrom(USERS)::statement, ErrorCode.FILTER_MISSING);
        assertRefused(deleteFrom(USERS).limit(3)::statement, ErrorCode.FILTER_MISSING);
        assertThat(deleteFrom(USERS).all().statement()).isInstanceOf(Command.Delete.class);
    }

    @Test
    void anUpdateAssignsEachColumnOnce() {
        assertRefused(update(USERS).all()::statement, ErrorCode.QUERY_INVALID);
        assertRefused(update(USERS).set(AGE.to(1)).set(AGE.to(2)).all()::statement, ErrorCode.COLUMN_ASSIGNED_TWICE);
    }

    @Test
    void updatesFromOtherTablesWithALimitAndReturning() {
        Returning<Long> returning = update(USERS)
                .set(AGE.to(Posts.VIEWS))
                .from(POSTS)
                .where(Posts.AUTHOR_ID.eq(ID))
                .orderBy(ID.asc())
                .limit(2)
                .returning(ID);
        var statement = (Command.Update) returning.statement();
        assertThat(statement.from()).isEqualTo(POSTS.source());
        assertThat(statement.ordering()).containsExactly(ID.asc().ast());
        assertThat(statement.page()).isInstanceOf(Page.First.class);
        assertThat(((Rows) statement.returning()).items().getFirst().expression())
                .isEqualTo(ID.ast());
        assertRefused(update(USERS).set(AGE.to(Posts.VIEWS)).all()::statement, ErrorCode.COLUMN_NOT_IN_SCOPE);
    }

    @Test
    void anAliasIsUpdatedUnderItsName() {
        Alias<User> u = USERS.as("u");
        var statement =
                (Command.Update) update(u).set(AGE.to(1)).where(ID.of(u).eq(1L)).statement();
        assertThat(statement.target().alias()).isEqualTo(Identifier.of("u"));
        assertRefused(update(u).set(AGE.to(1)).where(ID.eq(1L))::statement, ErrorCode.COLUMN_NOT_IN_SCOPE);
    }

    // ---- delete, truncate

    @Test
    void deletes() {
        var statement = (Command.Delete) deleteFrom(POSTS)
                .using(USERS)
                .where(Posts.AUTHOR_ID.eq(ID), AGE.lt(1))
                .limit(10)
                .returning(POSTS)
                .statement();
        assertThat(statement.using()).isEqualTo(USERS.source());
        assertThat(((Rows) statement.returning()).items())
                .hasSize(POSTS.columns().size());
        assertThat(((Command.Delete) deleteFrom(POSTS).where(Posts.ID.eq(1L)).statement()).using())
                .isEqualTo(new Source.Nothing());
    }

    @Test
    void truncates() {
        assertThat(truncate(POSTS).statement())
                .isEqualTo(new Command.Truncate(POSTS.table(), IdentityAction.CONTINUE, TruncateScope.TABLE_ONLY));
        assertThat(truncate(POSTS).restartIdentity().cascade().statement())
                .isEqualTo(new Command.Truncate(POSTS.table(), IdentityAction.RESTART, TruncateScope.CASCADE));
    }

    // ---- insert

    private static final Category ROOT = new Category(1, null, "root");

    @Test
    void insertsRecords() {
        var statement = (Command.Insert) insertInto(Categories.CATEGORIES)
                .values(List.of(ROOT, new Category(2, 1L, "leaf")))
                .statement();
        assertThat(statement.columns())
                .extracting(ColumnName::name)
                .extracting(Identifier::text)
                .containsExactly("id", "parent_id", "name");
        var rows = ((InsertRows.Values) statement.rows()).rows();
        assertThat(rows.getFirst().get(1))
                .isEqualTo(new Expr.Null(Categories.PARENT_ID.type().logical()));
        assertThat(rows.getLast().get(1))
                .isEqualTo(Categories.PARENT_ID.parameter(1L).ast());
        assertThat(statement.conflict()).isEqualTo(new Conflict.Fail());
    }

    @Test
    void insertsColumns() {
        var statement = (Command.Insert) insertInto(POSTS)
                .set(Posts.AUTHOR_ID.to(1L), Posts.TITLE.to("a"), Posts.BODY.to("b"))
                .statement();
        assertThat(statement.columns())
                .extracting(ColumnName::name)
                .extracting(Identifier::text)
                .containsExactly("author_id", "title", "body");
        assertRefused(
                insertInto(POSTS).set(Posts.TITLE.to("a")).set(Posts.BODY.to("b"))::statement, ErrorCode.QUERY_INVALID);
        assertRefused(insertInto(POSTS)::statement, ErrorCode.INSERT_EMPTY);
        assertRefused(insertInto(POSTS).values(List.of())::statement, ErrorCode.INSERT_EMPTY);
        assertRefused(insertInto(POSTS).set(Posts.TITLE.to(Posts.BODY))::statement, ErrorCode.COLUMN_NOT_IN_SCOPE);
        assertThat(((Command.Insert) insertInto(POSTS).defaults().statement()).rows())
                .isEqualTo(new InsertRows.Defaults());
    }

    @Test
    void insertsTheRowsOfAQuery() {
        var query = from(USERS).select(dev.hysteria.expression.Projections.into(List::of, ID, EMAIL));
        var statement = (Command.Insert)
                insertInto(POSTS).from(query, Posts.AUTHOR_ID, Posts.TITLE).statement();
        assertThat(statement.rows()).isEqualTo(new InsertRows.From(query.ast()));
        assertRefused(insertInto(POSTS).from(query)::statement, ErrorCode.SET_OPERATION_MISMATCH);
        assertRefused(
                insertInto(POSTS).from(query, Posts.TITLE, Posts.AUTHOR_ID)::statement,
                ErrorCode.SET_OPERATION_MISMATCH);
    }

    @Test
    void upserts() {
        Insert<Category> insert = insertInto(Categories.CATEGORIES).values(ROOT);
        var key = new ConflictKey.Columns(List.of(Categories.ID.columnName()), new Expr.True());
        assertThat(conflict(insert.onConflict(Categories.ID).skip())).isEqualTo(new Conflict.Skip(key));
        assertThat(conflict(insert.skipConflicts())).isEqualTo(new Conflict.Skip(new ConflictKey.Any()));
        var renamed = incoming(Categories.NAME).concat("!");
        assertThat(conflict(insert.onConflict(Categories.ID)
                        .updateIf(Categories.NAME.ne(incoming(Categories.NAME)), Categories.NAME.to(renamed))))
                .isEqualTo(new Conflict.Overwrite(
                        key,
                        List.of(new Assignment(Identifier.of("name"), renamed.ast())),
                        Categories.NAME.ne(incoming(Categories.NAME)).ast()));
        assertThat(((Conflict.Overwrite)
                                conflict(insert.onConflict(Categories.ID).updateAll()))
                        .assignments())
                .containsExactly(
                        new Assignment(
                                Identifier.of("parent_id"),
                                incoming(Categories.PARENT_ID).ast()),
                        new Assignment(
                                Identifier.of("name"), incoming(Categories.NAME).ast()));
        assertRefused(() -> insert.onConflict(), ErrorCode.QUERY_INVALID);
    }

    private static Conflict conflict(Insert<?> insert) {
        return ((Command.Insert) insert.statement()).conflict();
    }

    @Test
    void aPartialKeyNamesItsRows() {
        var insert = insertInto(USERS).set(EMAIL.to("a"), BALANCE.toNull());
        var skip = (Conflict.Skip)
                conflict(insert.onConflict(EMAIL).where(NICKNAME.isNotNull()).skip());
        assertThat(((ConflictKey.Columns) skip.key()).predicate())
                .isEqualTo(NICKNAME.isNotNull().ast());
    }
}
