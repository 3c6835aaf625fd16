package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.ForeignKeyViolation;
import dev.hysteria.error.QueryException;
import dev.hysteria.relation.Links;
import dev.hysteria.relation.Links.Synced;
import dev.hysteria.sample.PostTags;
import dev.hysteria.sample.PostTags.PostTag;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Tags;
import dev.hysteria.sample.Tags.Tag;
import dev.hysteria.schema.Assignment;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links between rows of two tables, made and removed. */
@EveryDatabase
@Scenario(75)
class LinksTest {
    record Like(long postId, long tagId) {}

    private static final SchemaBuilder<Like> LIKE = Schema.builder("likes");
    private static final NumberColumn<Like, Long> LIKED =
            LIKE.column("post_id", Posts.ID.type(), Like::postId).primaryKey().references(() -> Posts.ID);
    private static final NumberColumn<Like, Long> WITH =
            LIKE.column("tag_id", Tags.ID.type(), Like::tagId).primaryKey().references(() -> Tags.ID);
    private static final Schema<Like> LIKES = LIKE.build(into(Like::new, LIKED, WITH));

    private static final Links<Like, Long, Long> PLAIN = Links.of(LIKED, WITH);
    private static final Links<PostTag, Long, Long> PLACED = Links.of(PostTags.POST_ID, PostTags.TAG_ID);

    private final Database db;
    private final SeenStatements seen;

    /** Where every unique key conflicts, the rows of an insert that skips are looked for before and after, to be counted. */
    private final int anInsert;

    private final List<Long> posts;
    private final List<Long> tags;

    LinksTest(FreshDatabase fresh) {
        try (Database filled = Blog.open(fresh, LinksTest::fill)) {
            posts = filled.list(from(Posts.POSTS).orderBy(Posts.ID.asc()).select(Posts.ID));
            tags = filled.list(from(Tags.TAGS).orderBy(Tags.ID.asc()).select(Tags.ID));
        }
        seen = SeenStatements.of(fresh.dataSource());
        anInsert = switch (Dialects.of(fresh.database()).traits().write().upsert()) {
            case ON_DUPLICATE_KEY_WITH_ALIAS, ON_DUPLICATE_KEY_WITH_VALUES -> 3;
            case ON_CONFLICT, MERGE_VALUES, MERGE_DUAL -> 1;
        };
        db = Database.over(seen.source(), Dialects.of(fresh.database()));
    }

    private static void fill(Database db) {
        db.create(Tags.TAGS, PostTags.POST_TAGS, LIKES);
        db.insertAll(
                Tags.TAGS,
                IntStream.range(0, 5).mapToObj(i -> new Tag(null, "tag " + i)).toList());
    }

    @BeforeEach
    void clear() {
        PLAIN.detachAll(db, posts.get(0));
        PLAIN.detachAll(db, posts.get(1));
        PLACED.detachAll(db, posts.get(0));
        seen.taken();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private List<Long> linked(int post) {
        return db.list(
                from(LIKES).where(LIKED.eq(posts.get(post))).orderBy(WITH.asc()).select(WITH));
    }

    private List<String> placed() {
        return db
                .list(from(PostTags.POST_TAGS)
                        .where(PostTags.POST_ID.eq(posts.getFirst()))
                        .orderBy(PostTags.TAG_ID.asc()))
                .stream()
                .map(link -> tags.indexOf(link.tagId()) + " at " + link.position())
                .toList();
    }

    private List<Long> tags(int... places) {
        return IntStream.of(places).mapToObj(tags::get).toList();
    }

    @Test
    void attachAddsWhatIsMissing() {
        assertThat(PLAIN.attach(db, posts.get(0), tags(0, 1))).isEqualTo(2);
        assertThat(PLAIN.attach(db, posts.get(0), tags(1, 2, 2))).isEqualTo(1);
        assertThat(seen.taken()).hasSize(2 * anInsert);
        assertThat(linked(0)).isEqualTo(tags(0, 1, 2));
        assertThat(linked(1)).isEmpty();
        seen.taken();
        assertThat(PLAIN.attach(db, posts.get(0), List.of())).isZero();
        assertThat(seen.taken()).isEmpty();
        assertThatThrownBy(() -> PLAIN.attach(db, posts.get(0), List.of(tags.get(3), -1L)))
                .isInstanceOf(ForeignKeyViolation.class);
        assertThat(linked(0)).as("all or none").isEqualTo(tags(0, 1, 2));
    }

    @Test
    void detachRemovesTheNamedOnes() {
        PLAIN.attach(db, posts.get(0), tags(0, 1, 2));
        PLAIN.attach(db, posts.get(1), tags(0));
        seen.taken();
        assertThat(PLAIN.detach(db, posts.get(0), tags(0, 4))).isEqualTo(1);
        assertThat(PLAIN.detach(db, posts.get(0), List.of())).isZero();
        assertThat(seen.taken()).hasSize(1);
        assertThat(linked(0)).isEqualTo(tags(1, 2));
        assertThat(linked(1)).isEqualTo(tags(0));
        assertThat(PLAIN.detachAll(db, posts.get(0))).isEqualTo(2);
        assertThat(linked(0)).isEmpty();
        assertThat(linked(1)).isEqualTo(tags(0));
    }

    @Test
    void syncMakesTheLinksTheseWithAsFewStatementsAsThereAreDifferences() {
        assertThat(PLAIN.sync(db, posts.get(0), tags(0, 1))).isEqualTo(new Synced(2, 0));
        assertThat(seen.taken()).hasSize(1 + anInsert);
        assertThat(PLAIN.sync(db, posts.get(0), tags(1, 0))).as("nothing to do").isEqualTo(new Synced(0, 0));
        assertThat(seen.taken()).hasSize(1);
        assertThat(PLAIN.sync(db, posts.get(0), tags(1, 2, 3))).isEqualTo(new Synced(2, 1));
        assertThat(seen.taken()).hasSize(1 + anInsert + 1);
        assertThat(linked(0)).isEqualTo(tags(1, 2, 3));
        assertThat(PLAIN.sync(db, posts.get(0), List.of())).isEqualTo(new Synced(0, 3));
        assertThat(linked(0)).isEmpty();
        PLAIN.attach(db, posts.get(0), tags(0));
        assertThatThrownBy(() -> PLAIN.sync(db, posts.get(0), List.of(-1L))).isInstanceOf(ForeignKeyViolation.class);
        assertThat(linked(0)).as("undone").isEqualTo(tags(0));
    }

    @Test
    void thePivotHoldsMoreThanKeys() {
        PLACED.attach(db, posts.getFirst(), places(Map.of(0, 7, 1, 8)));
        assertThat(placed()).containsExactly("0 at 7", "1 at 8");
        PLACED.attach(db, posts.getFirst(), places(Map.of(1, 9, 2, 10)));
        assertThat(placed()).containsExactly("0 at 7", "1 at 9", "2 at 10");
        PLACED.sync(db, posts.getFirst(), places(Map.of(2, 11, 3, 12)));
        assertThat(placed()).containsExactly("2 at 11", "3 at 12");
        PLACED.sync(db, posts.getFirst(), places(Map.of(2, 11, 3, 12)));
        assertThat(placed()).containsExactly("2 at 11", "3 at 12");
        assertThatThrownBy(() -> PLACED.attach(
                        db,
                        posts.getFirst(),
                        Map.of(tags.get(0), List.of(), tags.get(1), List.of(PostTags.POSITION.to(1)))))
                .isInstanceOf(QueryException.class);
        PLACED.sync(db, posts.getFirst(), Map.of());
        assertThat(placed()).isEmpty();
    }

    private Map<Long, List<Assignment<PostTag>>> places(Map<Integer, Integer> positions) {
        Map<Long, List<Assignment<PostTag>>> places = new LinkedHashMap<>();
        positions.forEach((tag, position) -> places.put(tags.get(tag), List.of(PostTags.POSITION.to(position))));
        return places;
    }
}
