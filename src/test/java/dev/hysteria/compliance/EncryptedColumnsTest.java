package dev.hysteria.compliance;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.expression.Functions.countDistinct;
import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.JSON;
import static dev.hysteria.type.Types.TEXT;
import static dev.hysteria.type.Types.decimal;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.Database;
import dev.hysteria.error.MappingException;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.SchemaException;
import dev.hysteria.query.Command;
import dev.hysteria.query.Select;
import dev.hysteria.schema.EncryptedColumn;
import dev.hysteria.schema.Index;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.type.Keyring;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Columns whose values a database can't read. */
class EncryptedColumnsTest {
    record Patient(
            Long id, String name, String ssn, @Nullable String history, BigDecimal debt) {}

    /** The table by one keyring. */
    private static final class Patients {
        private final NumberColumn<Patient, Long> id;
        private final TextColumn<Patient> name;
        private final EncryptedColumn<Patient, String> ssn;
        private final EncryptedColumn<Patient, String> history;
        private final EncryptedColumn<Patient, BigDecimal> debt;
        private final Schema<Patient> schema;

        Patients(Keyring keys) {
            var builder = Schema.<Patient>builder("patients");
            id = builder.column("id", BIGINT, Patient::id).primaryKey().generated();
            name = builder.column("name", varchar(40), Patient::name);
            ssn = builder.column("ssn", varchar(11).encryptedWith(keys), Patient::ssn);
            history = builder.column("history", JSON.encryptedWith(keys), Patient::history)
                    .nullable();
            debt = builder.column("debt", decimal(12, 2).encryptedWith(keys), Patient::debt);
            schema = builder.build(into(Patient::new, id, name, ssn, history, debt));
        }
    }

    record Stored(Long id, byte[] ssn, byte @Nullable [] history) {}

    /** The same table as the database sees it. */
    private static final class Ciphertexts {
        private static final Schema<Stored> SCHEMA;
        private static final ValueColumn<Stored, byte[]> SSN;
        private static final ValueColumn<Stored, byte[]> HISTORY;

        static {
            var builder = Schema.<Stored>builder("patients");
            var id = builder.column("id", BIGINT, Stored::id).primaryKey().generated();
            SSN = builder.column("ssn", Types.BINARY, Stored::ssn);
            HISTORY = builder.column("history", Types.BINARY, Stored::history).nullable();
            SCHEMA = builder.build(into(Stored::new, id, SSN, HISTORY));
        }
    }

    private static final byte[] FIRST = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECOND = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Keyring KEYS = Keyring.of("first", FIRST);
    private static final Patients PATIENTS = new Patients(KEYS);
    private static final Patient ANN =
            new Patient(null, "Ann", "123-45-6789", "{\"secret\": true}", new BigDecimal("12.50"));
    private static final Patient BOB = new Patient(null, "Bob", "987-65-4321", null, new BigDecimal("0.00"));

    @EveryDatabase
    @Scenario(14)
    void ciphertextIsStoredAndPlaintextRead(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, PATIENTS.schema)) {
            Patient ann = db.insert(PATIENTS.schema, ANN);
            List<Patient> others = db.insertAll(PATIENTS.schema, List.of(BOB, ANN));

            assertThat(ann).usingRecursiveComparison().ignoringFields("id").isEqualTo(ANN);
            assertThat(db.list(from(PATIENTS.schema).orderBy(PATIENTS.id.asc())))
                    .containsExactly(ann, others.get(0), others.get(1));
            assertThat(db.list(from(Ciphertexts.SCHEMA))).allSatisfy(row -> {
                assertThat(Keyring.idOf(row.ssn())).contains("first");
                assertThat(new String(row.ssn(), StandardCharsets.ISO_8859_1)).doesNotContain("123");
            });
            assertThat(db.list(from(PATIENTS.schema)
                            .where(PATIENTS.history.isNotNull(), PATIENTS.name.eq("Ann"))
                            .orderBy(PATIENTS.id.asc())
                            .select(PATIENTS.ssn)))
                    .containsExactly("123-45-6789", "123-45-6789");
            assertThat(db.list(from(PATIENTS.schema).select(count(PATIENTS.history))))
                    .containsExactly(2L);
        }
    }

    @EveryDatabase
    @Scenario(14)
    void updatesEncryptAnewAndSetNull(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, PATIENTS.schema)) {
            Patient ann = db.insert(PATIENTS.schema, ANN);
            db.execute(update(PATIENTS.schema)
                    .set(PATIENTS.ssn.to("000"), PATIENTS.history.toNull())
                    .where(PATIENTS.id.eq(ann.id())));

            assertThat(db.list(from(PATIENTS.schema)))
                    .containsExactly(new Patient(ann.id(), "Ann", "000", null, ann.debt()));
            db.execute(insertInto(PATIENTS.schema)
                    .set(
                            PATIENTS.name.to("Cid"),
                            PATIENTS.ssn.to("111"),
                            PATIENTS.history.toNull(),
                            PATIENTS.debt.to(new BigDecimal("1.00"))));
            assertThat(db.find(PATIENTS.schema, PATIENTS.name.eq("Cid")))
                    .get()
                    .extracting(Patient::ssn)
                    .isEqualTo("111");
        }
    }

    @EveryDatabase
    @Scenario(14)
    void keysAreRotated(FreshDatabase fresh) {
        Patients rotated = new Patients(KEYS.rotatedTo("second", SECOND));
        Patients later = new Patients(Keyring.of("second", SECOND));
        try (Database db = Blog.connect(fresh, PATIENTS.schema)) {
            Patient before = db.insert(PATIENTS.schema, ANN);
            Patient after = db.insert(rotated.schema, BOB);

            assertThat(db.list(from(rotated.schema).orderBy(rotated.id.asc()))).containsExactly(before, after);
            assertThatThrownBy(() -> db.list(from(later.schema).orderBy(later.id.asc())))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("The value of patients.ssn cannot be read")
                    .hasMessageContaining("a value encrypted with the key 'first'")
                    .hasMessageContaining("which has [second]");
            db.execute(update(rotated.schema)
                    .set(
                            rotated.ssn.to(before.ssn()),
                            rotated.history.toNullable(before.history()),
                            rotated.debt.to(before.debt()))
                    .where(rotated.id.eq(before.id())));
            assertThat(db.list(from(later.schema).orderBy(later.id.asc()))).containsExactly(before, after);
        }
    }

    @EveryDatabase
    @Scenario(14)
    void tamperingIsDetectedAndTheWrongKeyNamed(FreshDatabase fresh) {
        try (Database db = Blog.connect(fresh, PATIENTS.schema)) {
            Patient ann = db.insert(PATIENTS.schema, ANN);
            assertThatThrownBy(() -> db.list(from(new Patients(Keyring.of("first", SECOND)).schema)))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("The value of patients.ssn cannot be read")
                    .hasMessageContaining("a value that the key 'first' does not open in the context patients.ssn");

            Stored stored = db.list(from(Ciphertexts.SCHEMA)).getFirst();
            db.execute(update(Ciphertexts.SCHEMA)
                    .set(Ciphertexts.SSN.to(Ciphertexts.HISTORY))
                    .all());
            assertThatThrownBy(() -> db.find(PATIENTS.schema, PATIENTS.id.eq(ann.id())))
                    .as("moved from another column")
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("does not open in the context patients.ssn")
                    .hasMessageNotContaining("123-45")
                    .hasMessageNotContaining("secret\"");

            byte[] changed = stored.ssn().clone();
            changed[changed.length - 1] ^= 1;
            db.execute(
                    update(Ciphertexts.SCHEMA).set(Ciphertexts.SSN.to(changed)).all());
            assertThatThrownBy(() -> db.find(PATIENTS.schema, PATIENTS.id.eq(ann.id())))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("does not open in the context patients.ssn");
            db.execute(update(Ciphertexts.SCHEMA)
                    .set(Ciphertexts.SSN.to(new byte[] {1, 2, 3}))
                    .all());
            assertThatThrownBy(() -> db.find(PATIENTS.schema, PATIENTS.id.eq(ann.id())))
                    .hasMessageContaining("3 bytes that are no encrypted value");
        }
    }

    // ---- what a database can't do with them

    @Test
    void queriesThatReadThemInTheDatabaseAreRefused() {
        Select<Patient> all = from(PATIENTS.schema);
        Schema<Patient> schema = PATIENTS.schema;
        var ssn = PATIENTS.ssn;
        var other = ssn.of(schema.as("other"));
        refused(all.where(ssn.eq("123-45-6789")));
        refused(all.where(ssn.ne("123-45-6789")));
        refused(all.where(ssn.in(List.of("123-45-6789"))));
        refused(all.where(ssn.isDistinctFrom("123-45-6789")));
        refused(all.where(PATIENTS.name.eq(ssn)));
        refused(all.where(PATIENTS.name.lt(ssn)));
        refused(all.where(PATIENTS.name.between(ssn, ssn)));
        refused(all.where(ssn.in(all.select(ssn))));
        refused(all.where(PATIENTS.name.in(all.select(ssn))));
        refused(all.join(schema.as("other"), other.eq(ssn)));
        refused(all.orderBy(ssn.asc()));
        refused(all.distinctOn(ssn).orderBy(PATIENTS.id.asc()));
        refused(all.distinct());
        refused(all.union(all));
        refused(all.groupBy(ssn).select(count()));
        refused(all.select(countDistinct(ssn)));
        refused(all.select(ssn.coalesce("none")));
        refused(all.select(ssn.nullIf("none")));
        assertThatThrownBy(() -> ssn.cast(TEXT))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("A cast of encrypted binary to text means something else on every database");
        refused(update(schema).set(ssn.to(other)).from(schema.as("other")).all());
        refused(update(schema).set(PATIENTS.name.to(ssn)).all());
        refused(insertInto(schema).from(all.select(ssn), ssn));
    }

    private static void refused(Select<?> query) {
        assertThatThrownBy(query::statement)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("is used as if the database could read it")
                .hasMessageContaining("keep a keyed hash");
    }

    private static void refused(Command command) {
        assertThatThrownBy(command::statement)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("is used as if the database could read it");
    }

    @Test
    void keysDefaultsAndIndexesOfThemAreMistakes() {
        var builder = Schema.<Stored>builder("keyed");
        var id = builder.column("id", BIGINT.encryptedWith(KEYS), Stored::id)
                .primaryKey()
                .generated();
        var ssn = builder.column("ssn", Types.BINARY.encryptedWith(KEYS), Stored::ssn)
                .unique();
        var history = builder.column("history", Types.BINARY.encryptedWith(KEYS), Stored::history)
                .nullable()
                .defaultsTo(new byte[0]);
        builder.index(Index.on(ssn.asc()));

        assertThatThrownBy(() -> builder.build(into(Stored::new, id, ssn, history)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(
                        "the primary key names column id, which is encrypted, and a database can't compare")
                .hasMessageContaining("column id is encrypted and generated(), but a database can't make")
                .hasMessageContaining("a unique key names column ssn, which is encrypted")
                .hasMessageContaining("column history is encrypted and defaultsTo(…)")
                .hasMessageContaining("an index names column ssn, which is encrypted");
    }

    @Test
    void aSchemaOfEncryptedColumnsStillFindsSwappedOnes() {
        var builder = Schema.<Patient>builder("patients");
        var id = builder.column("id", BIGINT, Patient::id).primaryKey().generated();
        var name = builder.column("name", varchar(40).encryptedWith(KEYS), Patient::name);
        var ssn = builder.column("ssn", varchar(11).encryptedWith(KEYS), Patient::ssn);
        var history = builder.column("history", JSON.encryptedWith(KEYS), Patient::history)
                .nullable();
        var debt = builder.column("debt", decimal(12, 2).encryptedWith(KEYS), Patient::debt);

        assertThatThrownBy(() -> builder.build(into(Patient::new, id, ssn, name, history, debt)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("columns ssn and name are swapped");
    }
}
