package dev.hysteria.compliance;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BINARY;
import static dev.hysteria.type.Types.INTEGER;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hysteria.Database;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.error.SchemaException;
import dev.hysteria.error.StaleRecord;
import dev.hysteria.query.Session;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.schema.Assignment;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.SeenStatements;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records written and removed by their key, with versions and without. */
@EveryDatabase
class RecordWritesTest {
    record Account(@Nullable Long id, String name, @Nullable String note, BigDecimal balance, byte[] seal, int edits) {
        Account withName(String other) {
            return new Account(id, other, note, balance, seal, edits);
        }

        Account withNote(@Nullable String other) {
            return new Account(id, name, other, balance, seal, edits);
        }
    }

    record Page(long book, int no, String text, int version) {
        Page saying(String other) {
            return new Page(book, no, other, version);
        }
    }

    private static final AtomicInteger EDITS = new AtomicInteger();

    private static final SchemaBuilder<Account> ACCOUNT = Schema.builder("accounts");
    private static final NumberColumn<Account, Long> ID =
            ACCOUNT.column("id", BIGINT, Account::id).primaryKey().generated();
    private static final TextColumn<Account> NAME =
            ACCOUNT.column("name", varchar(40), Account::name).unique();
    private static final TextColumn<Account> NOTE =
            ACCOUNT.column("note", varchar(40), Account::note).nullable();
    private static final NumberColumn<Account, BigDecimal> BALANCE =
            ACCOUNT.column("balance", decimal(10, 2), Account::balance);
    private static final ValueColumn<Account, byte[]> SEAL = ACCOUNT.column("seal", BINARY, Account::seal);
    private static final NumberColumn<Account, Integer> CHANGED =
            ACCOUNT.column("edits", INTEGER, Account::edits).onUpdate(EDITS::incrementAndGet);
    private static final Schema<Account> ACCOUNTS =
            ACCOUNT.build(into(Account::new, ID, NAME, NOTE, BALANCE, SEAL, CHANGED));

    private static final SchemaBuilder<Page> PAGE = Schema.builder("pages");
    private static final NumberColumn<Page, Long> BOOK =
            PAGE.column("book", BIGINT, Page::book).primaryKey();
    private static final NumberColumn<Page, Integer> NO =
            PAGE.column("no", INTEGER, Page::no).primaryKey();
    private static final TextColumn<Page> TEXT = PAGE.column("text", varchar(40), Page::text);
    private static final NumberColumn<Page, Integer> VERSION =
            PAGE.column("version", INTEGER, Page::version).version();
    private static final Schema<Page> PAGES = PAGE.build(into(Page::new, BOOK, NO, TEXT, VERSION));

    private final Database db;
    private final SeenStatements seen;

    RecordWritesTest(FreshDatabase fresh) {
        Tables.open(fresh, filling -> filling.create(ACCOUNTS, PAGES)).close();
        seen = SeenStatements.of(fresh.dataSource());
        db = Database.over(seen.source(), Dialects.of(fresh.database()));
    }

    @BeforeEach
    void clear() {
        db.execute(deleteFrom(ACCOUNTS).all());
        db.execute(deleteFrom(PAGES).all());
        seen.taken();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private Account ann() {
        return db.insert(ACCOUNTS, new Account(null, "ann", "first", new BigDecimal("1.50"), new byte[] {1, 2}, 0));
    }

    @Test
    @Scenario(64)
    void aRecordIsWrittenWhole() {
        Account ann = ann();
        Account bob = db.insert(ACCOUNTS, new Account(null, "bob", null, BigDecimal.ZERO, new byte[0], 0));
        db.execute(update(ACCOUNTS).set(NOTE.to("by another")).where(NAME.eq("ann")));
        EDITS.set(40);

        Account stored = db.update(ACCOUNTS, ann.withName("anna"));

        assertThat(stored.edits()).as("set by the application on every update").isEqualTo(41);
        assertThat(stored.note()).as("all columns are written").isEqualTo("first");
        assertThat(db.find(ACCOUNTS, NAME.eq("anna")))
                .hasValueSatisfying(
                        read -> assertThat(read).usingRecursiveComparison().isEqualTo(stored));
        assertThat(db.find(ACCOUNTS, NAME.eq("bob")))
                .hasValueSatisfying(read -> assertThat(read)
                        .usingRecursiveComparison()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .isEqualTo(bob));
        assertThatThrownBy(() -> db.update(ACCOUNTS, new Account(-1L, "x", null, BigDecimal.ONE, new byte[0], 0)))
                .isInstanceOf(RecordNotFound.class)
                .hasMessageContaining("accounts");
        assertThatThrownBy(() -> db.update(ACCOUNTS, new Account(null, "x", null, BigDecimal.ONE, new byte[0], 0)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("accounts.id");
        assertThatThrownBy(() -> db.update(ACCOUNTS, stored.withName("bob"))).isInstanceOf(ConstraintViolation.class);
    }

    @Test
    @Scenario(64)
    void onlyWhatChangedIsWritten() {
        Account ann = ann();
        db.execute(update(ACCOUNTS).set(NOTE.to("by another")).where(ID.eq(ann.id())));
        seen.taken();

        Account stored = db.updateChanged(ACCOUNTS, ann, ann.withName("anna"));

        assertThat(stored.name()).isEqualTo("anna");
        assertThat(stored.note()).as("not changed, so not written").isEqualTo("by another");
        assertThat(String.join("\n", seen.taken()))
                .contains("UPDATE")
                .doesNotContain("balance\" =", "balance` =", "note\" =", "note` =");
        assertThat(db.updateChanged(ACCOUNTS, stored, stored.withNote(null)).note())
                .isNull();
        seen.taken();
        Account same = new Account(ann.id(), "anna", "x", new BigDecimal("1.5"), new byte[] {1, 2}, 0);
        assertThat(db.updateChanged(ACCOUNTS, same, same.withNote("x")))
                .usingRecursiveComparison()
                .isEqualTo(same);
        assertThat(seen.taken()).as("nothing differs").isEmpty();
        assertThatThrownBy(() ->
                        db.updateChanged(ACCOUNTS, same, new Account(-1L, "x", null, BigDecimal.ONE, new byte[0], 0)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("two rows");
    }

    @Test
    @Scenario(64)
    void aPatchIsAListOfAssignmentsAndAnAbsentValueIsNone() {
        Account ann = ann();
        Map<String, @Nullable Object> document = new HashMap<>();
        document.put("note", null);
        document.put("balance", new BigDecimal("7.25"));

        List<Assignment<Account>> patch = new ArrayList<>();
        if (document.containsKey("name")) {
            patch.add(NAME.to((String) document.get("name")));
        }
        if (document.containsKey("note")) {
            patch.add(NOTE.toNullable((String) document.get("note")));
        }
        if (document.containsKey("balance")) {
            patch.add(BALANCE.toNullable((BigDecimal) document.get("balance")));
        }
        db.execute(update(ACCOUNTS).set(patch).where(ID.eq(ann.id())));

        Account read = db.one(from(ACCOUNTS));
        assertThat(read.name()).isEqualTo("ann");
        assertThat(read.note()).isNull();
        assertThat(read.balance()).isEqualByComparingTo("7.25");
    }

    @Test
    void aRecordIsRemoved() {
        Account ann = ann();
        db.delete(ACCOUNTS, ann);
        assertThat(db.count(from(ACCOUNTS))).isZero();
        assertThatThrownBy(() -> db.delete(ACCOUNTS, ann)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    @Scenario(144)
    void aRecordOfAnotherVersionIsNotWritten() {
        Page read = db.insert(PAGES, new Page(1, 1, "one", 0));
        Page next = db.update(PAGES, read.saying("two"));
        assertThat(next).isEqualTo(new Page(1, 1, "two", 1));
        assertThat(db.update(PAGES, next)).as("without a change").isEqualTo(new Page(1, 1, "two", 2));
        assertThat(db.updateChanged(PAGES, new Page(1, 1, "two", 2), new Page(1, 1, "three", 2)))
                .isEqualTo(new Page(1, 1, "three", 3));

        for (Runnable write : List.<Runnable>of(
                () -> db.update(PAGES, read.saying("late")),
                () -> db.updateChanged(PAGES, read, read.saying("late")),
                () -> db.delete(PAGES, read))) {
            StaleRecord stale = catchThrowableOfType(StaleRecord.class, write::run);
            assertThat(stale.key()).containsExactly(1L, 1);
            assertThat(stale.versions().expected()).isZero();
            assertThat(stale.versions().found()).hasValue(3);
            assertThat(stale).hasMessageContaining("pages");
        }
        assertThat(db.one(from(PAGES))).isEqualTo(new Page(1, 1, "three", 3));
        db.delete(PAGES, new Page(1, 1, "", 3));
        assertThat(catchThrowableOfType(StaleRecord.class, () -> db.update(PAGES, read))
                        .versions()
                        .found())
                .isEmpty();
    }

    @Test
    @Scenario(144)
    void oneStaleRecordUndoesItsBatch() {
        List<Page> pages = db.insertAll(
                PAGES,
                IntStream.range(0, 5)
                        .mapToObj(no -> new Page(1, no, "p" + no, 0))
                        .toList());
        db.update(PAGES, pages.get(3));
        List<Page> before = db.list(from(PAGES).orderBy(NO.asc()));

        assertThat(catchThrowableOfType(StaleRecord.class, () -> db.updateAll(PAGES, pages))
                        .key())
                .containsExactly(1L, 3);
        assertThat(db.list(from(PAGES).orderBy(NO.asc()))).isEqualTo(before);
        assertThat(catchThrowableOfType(StaleRecord.class, () -> db.deleteAll(PAGES, pages))
                        .key())
                .containsExactly(1L, 3);
        assertThat(db.list(from(PAGES).orderBy(NO.asc()))).isEqualTo(before);

        assertThat(db.updateAll(PAGES, before)).extracting(Page::version).containsExactly(1, 1, 1, 2, 1);
        seen.taken();
        assertThat(db.updateAll(PAGES, List.of())).isEmpty();
        db.deleteAll(PAGES, List.of());
        assertThat(seen.taken()).isEmpty();
        db.deleteAll(PAGES, db.list(from(PAGES)));
        assertThat(db.count(from(PAGES))).isZero();
    }

    @Test
    @Scenario(144)
    void everyUpdateCountsTheVersion() {
        Page read = db.insert(PAGES, new Page(1, 1, "one", 0));
        db.execute(update(PAGES).set(TEXT.to("two")).where(NO.eq(1)));
        var other = PAGES.as("other");
        db.execute(update(other).set(TEXT.to("three")).where(NO.of(other).eq(1)));
        assertThat(db.one(from(PAGES))).isEqualTo(new Page(1, 1, "three", 2));
        db.execute(insertInto(PAGES)
                .values(read.saying("four"))
                .onConflict(BOOK, NO)
                .updateAll());
        assertThat(db.one(from(PAGES))).isEqualTo(new Page(1, 1, "four", 3));
        db.execute(insertInto(PAGES).values(read).onConflict(BOOK, NO).update(TEXT.to("five")));
        assertThat(db.one(from(PAGES))).isEqualTo(new Page(1, 1, "five", 4));
        db.execute(update(PAGES).set(VERSION.to(9)).where(NO.eq(1)));
        assertThat(db.one(from(PAGES)).version()).as("assigned").isEqualTo(9);
    }

    @Test
    @Scenario(144)
    void twoWritersOfOneRecordAreOneTooMany() throws Exception {
        Page read = db.insert(PAGES, new Page(1, 1, "one", 0));
        List<Object> outcomes = atOnce(8, number -> {
            try {
                return db.update(PAGES, read.saying("by " + number));
            } catch (StaleRecord stale) {
                return stale;
            }
        });
        assertThat(outcomes).filteredOn(Page.class::isInstance).hasSize(1);
        assertThat(db.one(from(PAGES)).version()).isEqualTo(1);
    }

    @Test
    @Scenario(58)
    void aRecordIsFoundOrInserted() throws Exception {
        List<Object> all = atOnce(
                8,
                number -> db.findOrInsert(
                                ACCOUNTS,
                                new Account(null, "racer", "by " + number, BigDecimal.ONE, new byte[0], 0),
                                NAME)
                        .id());
        assertThat(Set.copyOf(all)).hasSize(1);
        assertThat(db.count(from(ACCOUNTS))).isEqualTo(1);
        Account other =
                db.findOrInsert(ACCOUNTS, new Account(null, "other", null, BigDecimal.ONE, new byte[0], 0), NAME);
        seen.taken();
        assertThat(db.findOrInsert(ACCOUNTS, new Account(null, "other", "x", BigDecimal.ONE, new byte[0], 0), NAME))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(other);
        assertThat(seen.taken()).as("only looked for").hasSize(1);
        assertThatThrownBy(() ->
                        db.findOrInsert(ACCOUNTS, new Account(null, "x", null, BigDecimal.ONE, new byte[0], 0), NOTE))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> db.findOrInsert(ACCOUNTS, other, List.of())).isInstanceOf(QueryException.class);
    }

    private interface Numbered {
        Object run(int number) throws Exception;
    }

    private static List<Object> atOnce(int writers, Numbered work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(writers)) {
            List<Callable<Object>> tasks = IntStream.range(0, writers)
                    .<Callable<Object>>mapToObj(number -> () -> work.run(number))
                    .toList();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> outcome : pool.invokeAll(tasks)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }

    @Test
    @Scenario(146)
    void aCounterIsAnExpression() throws Exception {
        Account ann = ann();
        var unused = atOnce(
                8,
                number -> db.execute(update(ACCOUNTS)
                        .set(BALANCE.to(BALANCE.plus(BigDecimal.ONE)))
                        .where(ID.eq(ann.id()))));
        db.execute(update(ACCOUNTS)
                .set(BALANCE.to(BALANCE.minus(new BigDecimal("0.25"))))
                .where(ID.eq(ann.id())));
        assertThat(db.one(from(ACCOUNTS)).balance()).isEqualByComparingTo("9.25");
    }

    @Test
    void theReferenceWritesAlike() {
        ReferenceDatabase memory = new ReferenceDatabase();
        memory.create(ACCOUNTS, PAGES);
        assertThat(changes(memory)).isEqualTo(changes(db));
    }

    private static List<Page> changes(Session session) {
        Page read = session.insert(PAGES, new Page(1, 1, "one", 0));
        Set<Page> seen = new HashSet<>();
        seen.add(session.update(PAGES, read.saying("two")));
        seen.add(session.updateChanged(PAGES, new Page(1, 1, "two", 1), new Page(1, 1, "three", 1)));
        seen.add(session.findOrInsert(PAGES, new Page(1, 2, "new", 0), List.of(BOOK, NO)));
        seen.add(session.findOrInsert(PAGES, new Page(1, 2, "newer", 0), List.of(BOOK, NO)));
        assertThatThrownBy(() -> session.delete(PAGES, read)).isInstanceOf(StaleRecord.class);
        session.delete(PAGES, new Page(1, 1, "", 2));
        assertThatThrownBy(() -> session.update(PAGES, read)).isInstanceOf(StaleRecord.class);
        return seen.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    @Test
    void aVersionHasToBeCountable() {
        SchemaBuilder<Page> wrong = Schema.builder("wrong");
        var book = wrong.column("book", BIGINT, Page::book).version();
        var no = wrong.column("no", INTEGER, Page::no).nullable().version();
        var text = wrong.column("text", varchar(40), Page::text);
        var version = wrong.column("version", INTEGER, Page::version).version().onUpdate(() -> 1);
        assertThatThrownBy(() -> wrong.build(into(Page::new, book, no, text, version)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("columns book and no and version are version()")
                .hasMessageContaining("column no is version()")
                .hasMessageContaining("column version is version()");
    }
}
