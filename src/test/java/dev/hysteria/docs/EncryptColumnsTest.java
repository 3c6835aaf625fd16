package dev.hysteria.docs;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static dev.hysteria.type.Types.BINARY;
import static dev.hysteria.type.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.schema.EncryptedColumn;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.testing.Scenario;
import dev.hysteria.type.Keyring;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The samples of the how-to page of the same name. */
class EncryptColumnsTest {
    private static final byte[] OF_2026 = bytes(1);
    private static final byte[] OF_2027 = bytes(2);

    record Patient(@Nullable Long id, String insurance) {}

    // region declare
    static final class Patients {
        private final SchemaBuilder<Patient> patients = Schema.builder("patients");

        final NumberColumn<Patient, Long> id =
                patients.column("id", BIGINT, Patient::id).primaryKey().generated();
        final EncryptedColumn<Patient, String> insurance;
        final Schema<Patient> schema;

        Patients(Keyring keys) {
            insurance = patients.column("insurance", varchar(20).encryptedWith(keys), Patient::insurance);
            schema = patients.build(into(Patient::new, id, insurance));
        }
    }
    // endregion

    record Stored(Long id, byte[] insurance) {}

    @Test
    @Scenario(14)
    void aKeyIsRotated() {
        try (Database db = Database.open(DatabaseConfig.of("jdbc:sqlite::memory:"))) {
            Patients before = new Patients(Keyring.of("2026", OF_2026));
            db.create(before.schema);
            db.load(before.schema, LongStream.range(0, 1_200).mapToObj(id -> new Patient(null, "no " + id)));

            // region rotate
            Keyring keys = Keyring.of("2026", OF_2026).rotatedTo("2027", OF_2027);
            Patients patients = new Patients(keys);
            db.chunks(from(patients.schema), 500).forEach(rows -> db.updateAll(patients.schema, rows));
            // endregion

            // region check
            SchemaBuilder<Stored> table = Schema.builder("patients");
            Schema<Stored> asStored = table.build(into(
                    Stored::new,
                    table.column("id", BIGINT, Stored::id).primaryKey().generated(),
                    table.column("insurance", BINARY, Stored::insurance)));
            long left = db.<Stored, Long>stream(
                    from(asStored),
                    rows -> rows.filter(row -> !Keyring.idOf(row.insurance()).equals(Optional.of("2027")))
                            .count());
            // endregion
            assertThat(left).isZero();
            List<Patient> read = db.list(from(new Patients(Keyring.of("2027", OF_2027)).schema));
            assertThat(read).hasSize(1_200).contains(new Patient(7L, "no 6"));
        }
    }

    private static byte[] bytes(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
