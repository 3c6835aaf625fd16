package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.anyOf;
import static dev.hysteria.expression.Functions.max;
import static dev.hysteria.expression.Functions.sum;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.QueryPlan;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.query.Select;
import dev.hysteria.relation.FetchPlan;
import dev.hysteria.relation.Strategy;
import dev.hysteria.sample.Categories;
import dev.hysteria.sample.Categories.Category;
import dev.hysteria.sample.PostTags;
import dev.hysteria.sample.PostTags.PostTag;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Posts.Post;
import dev.hysteria.sample.Tags;
import dev.hysteria.sample.Tags.Tag;
import dev.hysteria.sample.Users;
import dev.hysteria.sample.Users.User;
import dev.hysteria.schema.Alias;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What queries select of other tables' rows. */
@EveryDatabase
class RelationsTest {
    record Titles(String email, List<String> titles) {}

    record Written(User user, List<Post> posts) {}

    record ByAuthor(String title, User author) {}

    record ByName(String title, String email) {}

    record Label(String name, int position) {}

    record Labelled(String title, List<Label> labels) {}

    record Under(String name, Optional<String> parent, List<String> children) {}

    record Branch(String name, List<Branch> below) {}

    record Feed(String email, List<Entry> entries, long total) {}

    record Entry(String title, List<String> tags, ByMail by) {}

    record ByMail(String email) {}

    record Total(String email, long posts, Long views) {}

    private final Database db;
    private final SeenStatements seen;

    RelationsTest(FreshDatabase fresh) {
        try (Database filled = Blog.open(fresh, RelationsTest::fill)) {
            assertThat(filled.count(from(Users.USERS))).isEqualTo(5);
        }
        seen = SeenStatements.of(fresh.dataSource());
        db = Database.over(seen.source(), Dialects.of(fresh.database()));
        seen.taken();
    }

    private static void fill(Database db) {
        db.create(Tags.TAGS, PostTags.POST_TAGS, Categories.CATEGORIES);
        Map<String, Long> tags = db
                .insertAll(
                        Tags.TAGS,
                        Stream.of("red", "green", "blue")
                                .map(name -> new Tag(null, name))
                                .toList())
                .stream()
                .collect(Collectors.toMap(Tag::name, tag -> tag.id()));
        List<Post> posts = db.list(from(Posts.POSTS).orderBy(Posts.ID.asc()));
        db.insertAll(
                PostTags.POST_TAGS,
                List.of(
                        new PostTag(posts.get(0).id(), tags.get("red"), 2),
                        new PostTag(posts.get(0).id(), tags.get("green"), 1),
                        new PostTag(posts.get(1).id(), tags.get("red"), 1),
                        new PostTag(posts.get(4).id(), tags.get("red"), 3)));
        db.insertAll(
                Categories.CATEGORIES,
                List.of(
                        new Category(0, null, "all"),
                        new Category(-1, 0L, "animals"),
                        new Category(2, 0L, "plants"),
                        new Category(3, -1L, "cats"),
                        new Category(4, -1L, "dogs"),
                        new Category(5, 3L, "tigers")));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static Select<User> users() {
        return from(Users.USERS).orderBy(Users.EMAIL.asc());
    }

    private Map<String, List<String>> titles(dev.hysteria.relation.RelatedList<String> titles) {
        return db.list(users().select(into(Titles::new, Users.EMAIL, titles))).stream()
                .collect(Collectors.toMap(row -> Blog.name(row.email()), Titles::titles));
    }

    @Test
    @Scenario({65, 66})
    void rowsThatReferToARowAreItsListAndTwoStatementsReadThemAll() {
        List<Written> written = db.list(users().select(
                        into(Written::new, Users.USERS, Users.WRITTEN.list().orderBy(Posts.ID.asc()))));

        assertThat(seen.taken()).hasSize(2);
        assertThat(written).extracting(row -> Blog.name(row.user())).containsExactly("ann", "bob", "cid", "dee", "eve");
        assertThat(written.getFirst().posts())
                .isEqualTo(db.list(from(Posts.POSTS)
                        .where(Posts.AUTHOR_ID.eq(written.getFirst().user().id()))
                        .orderBy(Posts.ID.asc())));
        assertThat(written).extracting(row -> row.posts().size()).containsExactly(3, 1, 0, 2, 0);
        assertThat(titles(Users.WRITTEN.list().orderBy(Posts.TITLE.asc()).select(Posts.TITLE)))
                .containsEntry("ann", List.of("Hello", "World", "Ångström"))
                .containsEntry("cid", List.of());
    }

    @Test
    @Scenario({65, 66})
    void theRowThatARowRefersTo() {
        Select<Post> posts = from(Posts.POSTS).orderBy(Posts.ID.asc());
        assertThat(db.list(posts.select(into(ByAuthor::new, Posts.TITLE, Posts.AUTHOR.one()))))
                .extracting(row -> row.title() + " " + Blog.name(row.author()))
                .containsExactly("Hello ann", "World ann", "Ångström ann", "Hello bob", "zzz dee", "AAA dee");
        assertThat(seen.taken()).as("joined").hasSize(1);
        assertThat(db.list(posts.select(
                        into(ByAuthor::new, Posts.TITLE, Posts.AUTHOR.one().by(Strategy.KEYS)))))
                .as("by keys")
                .isEqualTo(db.list(posts.select(into(ByAuthor::new, Posts.TITLE, Posts.AUTHOR.one()))));
        assertThat(seen.taken()).hasSize(3);
        assertThat(db.list(posts.limit(1).select(into(ByName::new, Posts.TITLE, Posts.AUTHOR.select(Users.EMAIL)))))
                .containsExactly(new ByName("Hello", "ann@example.org"));
        assertThat(db.first(posts.select(Posts.AUTHOR.select(Users.AGE)))).hasValue(30);
        assertThat(db.one(posts.where(Posts.TITLE.eq("zzz")).select(Posts.AUTHOR.select(Users.AGE))))
                .isEqualTo(30);
    }

    @Test
    @Scenario({65, 69})
    void treesAreReadFromBothEnds() {
        List<Under> all = db.list(from(Categories.CATEGORIES)
                .orderBy(Categories.NAME.asc())
                .select(into(
                        Under::new,
                        Categories.NAME,
                        Categories.PARENT.select(Categories.NAME).optional(),
                        Categories.CHILDREN
                                .list()
                                .orderBy(Categories.NAME.asc())
                                .select(Categories.NAME))));
        assertThat(seen.taken()).as("the parent is joined").hasSize(2);
        assertThat(all)
                .containsExactly(
                        new Under("all", Optional.empty(), List.of("animals", "plants")),
                        new Under("animals", Optional.of("all"), List.of("cats", "dogs")),
                        new Under("cats", Optional.of("animals"), List.of("tigers")),
                        new Under("dogs", Optional.of("animals"), List.of()),
                        new Under("plants", Optional.of("all"), List.of()),
                        new Under("tigers", Optional.of("cats"), List.of()));
        assertThat(db.list(from(Categories.CATEGORIES)
                        .where(Categories.PARENT_ID.isNull())
                        .select(Categories.CHILDREN
                                .list()
                                .orderBy(Categories.NAME.asc())
                                .select(into(
                                        Branch::new,
                                        Categories.NAME,
                                        Categories.CHILDREN
                                                .list()
                                                .orderBy(Categories.NAME.asc())
                                                .select(into(
                                                        (String name) -> new Branch(name, List.of()),
                                                        Categories.NAME)))))))
                .containsExactly(List.of(
                        new Branch("animals", List.of(new Branch("cats", List.of()), new Branch("dogs", List.of()))),
                        new Branch("plants", List.of())));
        assertThat(seen.taken()).hasSize(3);
    }

    @Test
    @Scenario({65, 69})
    void linkedRowsAreFoundThroughThePivotWithWhatItHolds() {
        assertThat(db.list(from(Posts.POSTS)
                        .orderBy(Posts.ID.asc())
                        .limit(3)
                        .select(into(
                                Labelled::new,
                                Posts.TITLE,
                                Posts.TAGGED
                                        .list()
                                        .orderBy(PostTags.POSITION.asc())
                                        .select(into(Label::new, Tags.NAME, PostTags.POSITION))))))
                .containsExactly(
                        new Labelled("Hello", List.of(new Label("green", 1), new Label("red", 2))),
                        new Labelled("World", List.of(new Label("red", 1))),
                        new Labelled("Ångström", List.of()));
        assertThat(seen.taken()).hasSize(2);
        assertThat(db.list(from(Tags.TAGS)
                        .orderBy(Tags.NAME.asc())
                        .select(Tags.TAGGED.list().orderBy(Posts.TITLE.asc()).select(Posts.TITLE))))
                .containsExactly(List.of(), List.of("Hello"), List.of("Hello", "World", "zzz"));
    }

    @Test
    @Scenario(67)
    void noConditionOfAListReachesBeyondItsRow() {
        Condition either = anyOf(Posts.TITLE.eq("zzz"), Posts.VIEWS.ge(0));
        assertThat(titles(Users.WRITTEN
                        .list()
                        .where(either)
                        .orderBy(Posts.TITLE.asc())
                        .select(Posts.TITLE)))
                .containsEntry("ann", List.of("Hello", "World", "Ångström"))
                .containsEntry("bob", List.of("Hello"))
                .containsEntry("dee", List.of("AAA", "zzz"))
                .containsEntry("eve", List.of());
        assertThat(titles(Users.WRITTEN
                        .list()
                        .where(Posts.TITLE.eq("Hello").or(Posts.TITLE.eq("zzz")), Posts.VIEWS.ge(10))
                        .select(Posts.TITLE)))
                .containsEntry("ann", List.of("Hello"))
                .containsEntry("bob", List.of())
                .containsEntry("dee", List.of("zzz"));
    }

    @Test
    @Scenario(68)
    void limitAndOffsetAreThoseOfEachList() {
        var byTitle = Users.WRITTEN.list().orderBy(Posts.TITLE.asc()).select(Posts.TITLE);
        assertThat(titles(byTitle.limit(2)))
                .containsEntry("ann", List.of("Hello", "World"))
                .containsEntry("bob", List.of("Hello"))
                .containsEntry("dee", List.of("AAA", "zzz"));
        assertThat(seen.taken()).hasSize(2);
        assertThat(titles(byTitle.limit(1).offset(1)))
                .containsEntry("ann", List.of("World"))
                .containsEntry("bob", List.of())
                .containsEntry("dee", List.of("zzz"));
        assertThat(titles(byTitle.offset(2)))
                .containsEntry("ann", List.of("Ångström"))
                .containsEntry("dee", List.of());
        seen.taken();
        assertThat(titles(byTitle.limit(0)).values()).containsOnly(List.of());
        assertThat(seen.taken()).as("nothing is asked for").hasSize(1);
        assertThat(db.list(from(Tags.TAGS)
                        .orderBy(Tags.NAME.asc())
                        .select(Tags.TAGGED
                                .list()
                                .orderBy(PostTags.POSITION.desc(), Posts.TITLE.asc())
                                .limit(2)
                                .select(Posts.TITLE))))
                .containsExactly(List.of(), List.of("Hello"), List.of("zzz", "Hello"));
        assertThatThrownBy(() -> byTitle.limit(-1)).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> byTitle.offset(-1)).isInstanceOf(QueryException.class);
    }

    @Test
    @Scenario(69)
    void severalRelationsAtSeveralLevels() {
        List<Feed> feed = db.list(users().where(Users.AGE.eq(30))
                .select(into(
                        Feed::new,
                        Users.EMAIL,
                        Users.WRITTEN
                                .list()
                                .orderBy(Posts.VIEWS.desc(), Posts.TITLE.asc())
                                .limit(2)
                                .select(into(
                                        Entry::new,
                                        Posts.TITLE,
                                        Posts.TAGGED
                                                .list()
                                                .orderBy(Tags.NAME.asc())
                                                .select(Tags.NAME),
                                        Posts.AUTHOR.select(into(ByMail::new, Users.EMAIL)))),
                        Users.WRITTEN.count())));

        assertThat(seen.taken()).as("the author of each entry is joined").hasSize(3);
        assertThat(feed)
                .containsExactly(
                        new Feed(
                                "ann@example.org",
                                List.of(
                                        new Entry("Hello", List.of("green", "red"), new ByMail("ann@example.org")),
                                        new Entry("Ångström", List.of(), new ByMail("ann@example.org"))),
                                3),
                        new Feed(
                                "dee@example.org",
                                List.of(
                                        new Entry("AAA", List.of(), new ByMail("dee@example.org")),
                                        new Entry("zzz", List.of("red"), new ByMail("dee@example.org"))),
                                2));
    }

    @Test
    @Scenario(74)
    void rowsAreFilteredByTheirRelatedRows() {
        assertThat(names(Users.WRITTEN.exists())).containsExactly("ann", "bob", "dee");
        assertThat(names(Users.WRITTEN.none())).containsExactly("cid", "eve");
        assertThat(names(Users.WRITTEN.exists(Posts.VIEWS.ge(10), Posts.TITLE.ne("Hello"))))
                .containsExactly("dee");
        assertThat(names(Users.WRITTEN.none(Posts.VIEWS.ge(10)))).containsExactly("bob", "cid", "eve");
        assertThat(names(Users.WRITTEN.count().ge(2L))).containsExactly("ann", "dee");
        assertThat(names(Users.WRITTEN.count(Posts.VIEWS.gt(5)).eq(1L))).containsExactly("ann", "bob");
        assertThat(names(Users.WRITTEN.exists(Posts.TAGGED.exists(Tags.NAME.eq("green")))))
                .containsExactly("ann");
        assertThat(names(Users.WRITTEN.exists(Posts.TAGGED.none()))).containsExactly("ann", "bob", "dee");
        assertThat(names(Users.WRITTEN.exists(Posts.AUTHOR.exists(Users.AGE.lt(30)))))
                .containsExactly("bob");
        assertThat(db.list(from(Categories.CATEGORIES)
                        .where(Categories.CHILDREN.exists(Categories.CHILDREN.exists(Categories.NAME.eq("tigers"))))
                        .select(Categories.NAME)))
                .containsExactly("animals");
        assertThat(db.list(from(Categories.CATEGORIES)
                        .where(Categories.PARENT.exists(Categories.NAME.eq("animals")))
                        .orderBy(Categories.NAME.asc())
                        .select(Categories.NAME)))
                .containsExactly("cats", "dogs");
        assertThat(db.list(from(Categories.CATEGORIES)
                        .where(Categories.CHILDREN.count().eq(2L))
                        .orderBy(Categories.NAME.asc())
                        .select(Categories.NAME)))
                .containsExactly("all", "animals");
    }

    private List<String> names(Condition condition) {
        return db.list(users().where(condition)).stream().map(Blog::name).toList();
    }

    @Test
    @Scenario(69)
    void numbersOfRelatedRowsAreSelectedAndOrderedBy() {
        var views = Users.WRITTEN.value(sum(Posts.VIEWS));
        assertThat(db.list(from(Users.USERS)
                        .where(Users.WRITTEN.exists())
                        .orderBy(Users.WRITTEN.count().desc(), Users.EMAIL.asc())
                        .select(into(Total::new, Users.EMAIL, Users.WRITTEN.count(), views))))
                .extracting(total -> Blog.name(total.email()) + " " + total.posts() + " " + total.views())
                .containsExactly("ann 3 15", "dee 2 200", "bob 1 7");
        assertThat(db.list(from(Categories.CATEGORIES)
                        .where(Categories.ID.eq(0L))
                        .select(Categories.CHILDREN.value(max(Categories.ID)))))
                .containsExactly(2L);
        assertThat(seen.taken()).hasSize(2);
    }

    @Test
    void theTableMayHaveAnotherName() {
        Alias<User> writer = Users.USERS.as("writer");
        assertThat(db.list(from(writer)
                        .where(Users.WRITTEN.of(writer).count().eq(1L))
                        .select(Users.WRITTEN.of(writer).list().select(Posts.TITLE))))
                .containsExactly(List.of("Hello"));
        assertThat(db.list(from(Posts.POSTS)
                        .leftJoin(
                                writer,
                                Users.ID.of(writer).eq(Posts.AUTHOR_ID),
                                Users.AGE.of(writer).lt(30))
                        .orderBy(Posts.ID.asc())
                        .limit(4)
                        .select(Users.WRITTEN.of(writer).list().select(Posts.TITLE))))
                .as("a row that is not there has none")
                .containsExactly(List.of(), List.of(), List.of(), List.of("Hello"));
    }

    @Test
    void whatMayBeMissingIsSelectedAsSuch() {
        Select<Category> roots = from(Categories.CATEGORIES).where(Categories.PARENT_ID.isNull());
        assertThatThrownBy(() -> db.list(roots.select(Categories.PARENT.one())))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("optional()");
        assertThatThrownBy(() ->
                        db.list(from(Posts.POSTS).select(Posts.AUTHOR.one().where(Users.AGE.gt(1)))))
                .isInstanceOf(QueryException.class);
        assertThat(seen.taken()).isEmpty();
        assertThat(db.list(roots.select(Categories.PARENT.one().optional()))).containsExactly(Optional.empty());
        assertThat(db.list(roots.select(Categories.PARENT.one().orNull()))).containsOnlyNulls();
        assertThat(db.list(from(Posts.POSTS)
                        .where(Posts.TITLE.eq("zzz"))
                        .select(Posts.AUTHOR.one().where(Users.AGE.lt(30)).optional())))
                .containsExactly(Optional.empty());
    }

    @Test
    void aColumnMayHaveTheNameOfOneThatIsJoined() {
        Select<ByName> query = from(Posts.POSTS)
                .where(Posts.TITLE.eq("zzz"))
                .select(into(ByName::new, Posts.TITLE.as("related_2"), Posts.AUTHOR.select(Users.EMAIL)));
        assertThat(FetchPlan.of(query.statement(), query.selection())
                        .statements()
                        .getFirst()
                        .query()
                        .columns())
                .doesNotHaveDuplicates();
        assertThat(db.list(query)).hasSize(1);
    }

    @Test
    void aRowThatIsThereMayHoldANull() {
        Select<Post> hello = from(Posts.POSTS).where(Posts.TITLE.eq("Hello")).orderBy(Posts.ID.asc());
        assertThat(db.list(hello.select(Posts.AUTHOR.select(Users.NICKNAME)))).containsExactly("Annie", null);
        assertThat(db.list(hello.select(Posts.AUTHOR.select(Users.NICKNAME).optional())))
                .containsExactly(Optional.of("Annie"), Optional.empty());
    }

    @Test
    void aRelationIsRefusedWhereItsColumnsWouldCount() {
        var titles = Users.WRITTEN.list().select(Posts.TITLE);
        assertThatThrownBy(() -> db.list(from(Users.USERS).select(titles).distinct()))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> db.list(
                        from(Users.USERS).select(titles).union(from(Users.USERS).select(titles))))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> from(Users.USERS).select(titles).as("table")).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> update(Users.USERS).returning(titles)).isInstanceOf(QueryException.class);
        assertThat(seen.taken()).isEmpty();
    }

    @Test
    void inATransactionRelationsSeeWhatItWrote() {
        db.transaction(tx -> {
            tx.execute(update(Posts.POSTS).set(Posts.TITLE.to("changed")).where(Posts.TITLE.eq("zzz")));
            assertThat(tx.list(users().where(Users.EMAIL.startsWith("dee"))
                            .select(Users.WRITTEN
                                    .list()
                                    .orderBy(Posts.TITLE.asc())
                                    .select(Posts.TITLE))))
                    .containsExactly(List.of("AAA", "changed"));
            tx.execute(update(Posts.POSTS).set(Posts.TITLE.to("zzz")).where(Posts.TITLE.eq("changed")));
            return 0;
        });
    }

    @Test
    @Scenario(71)
    void whatIsSentIsKnownBefore() {
        Select<Feed> feed = from(Users.USERS)
                .where(Users.WRITTEN.exists(Posts.TAGGED.exists()))
                .orderBy(Users.EMAIL.asc())
                .select(into(
                        Feed::new,
                        Users.EMAIL,
                        Users.WRITTEN
                                .list()
                                .orderBy(Posts.VIEWS.desc())
                                .limit(2)
                                .select(into(
                                        Entry::new,
                                        Posts.TITLE,
                                        Posts.TAGGED.list().select(Tags.NAME),
                                        Posts.AUTHOR.select(into(ByMail::new, Users.EMAIL)))),
                        Users.WRITTEN.count()));
        QueryPlan plan = db.plan(feed);
        assertThat(seen.taken()).as("nothing is executed").isEmpty();

        assertThat(plan.statements())
                .extracting(QueryPlan.Planned::reads)
                .containsExactly("the rows of the query", "rows by posts.author_id", "rows by post_tags.post_id");
        assertThat(plan.statements())
                .extracting(QueryPlan.Planned::because)
                .containsExactly(
                        "it was asked for",
                        "a list, for each of whose rows the row would be repeated",
                        "a list, for each of whose rows the row would be repeated");
        assertThat(plan.statements().get(1).joined())
                .containsExactly("rows by users.id: the related row is one at most: it is found by a key");
        assertThat(db.list(feed)).isNotEmpty();
        assertThat(seen.taken().stream().map(RelationsTest::ofOneKey))
                .as("what the server saw, but for the number of keys")
                .containsExactlyElementsOf(plan.statements().stream()
                        .map(planned -> ofOneKey(planned.sql().text()))
                        .toList());

        assertThat(db.plan(from(Users.USERS).select(into(ByName::new, Users.EMAIL, Users.EMAIL)))
                        .statements())
                .as("without a relation")
                .hasSize(1);
        refused(
                from(Posts.POSTS)
                        .groupBy(Posts.AUTHOR_ID)
                        .select(Posts.AUTHOR.one().by(Strategy.JOIN)),
                "can't be");
    }

    private static String ofOneKey(String sql) {
        return sql.replaceAll(" IN \\((\\?(, \\?)*)\\)| = \\?| = ANY \\(\\?\\)| = ANY\\(\\?\\)", " of keys");
    }

    private void refused(Select<?> query, String because) {
        assertThatThrownBy(() -> db.list(query))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(because);
        assertThat(seen.taken()).as("nothing is sent").isEmpty();
    }
}
