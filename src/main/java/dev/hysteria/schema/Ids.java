package dev.hysteria.schema;

import com.github.f4b6a3.ulid.UlidFactory;
import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import dev.hysteria.error.ConfigurationException;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Keys that the application makes before it inserts: {@code column("id", UUID, User::id).primaryKey().generatedBy(Ids.uuid7())}.
 *
 * <p>Each begins with the time in milliseconds, so that new rows come last in an index, and is greater than every key the same process made
 * before, unless its clock was set back by more than ten seconds.
 */
public final class Ids {

    private Ids() {}

    /**
     * {@return a supplier of version 7 UUIDs (RFC 9562)}
     *
     * @throws ConfigurationException when com.github.f4b6a3:uuid-creator is not on the class path
     */
    public static Supplier<UUID> uuid7() {
        try {
            return Uuid7.supplier();
        } catch (NoClassDefFoundError absent) {
            throw ConfigurationException.libraryMissing("com.github.f4b6a3:uuid-creator", "Ids.uuid7()");
        }
    }

    /**
     * {@return a supplier of ULIDs in their text form, 26 characters, for a {@code varchar(26)}}
     *
     * @throws ConfigurationException when com.github.f4b6a3:ulid-creator is not on the class path
     */
    public static Supplier<String> ulid() {
        try {
            return Ulids.supplier();
        } catch (NoClassDefFoundError absent) {
            throw ConfigurationException.libraryMissing("com.github.f4b6a3:ulid-creator", "Ids.ulid()");
        }
    }

    /** Loaded when first asked for, so that the library is needed only then. */
    private static final class Uuid7 {
        private static final TimeOrderedEpochFactory FACTORY = new TimeOrderedEpochFactory();

        static Supplier<UUID> supplier() {
            return FACTORY::create;
        }
    }

    /** Loaded when first asked for, so that the library is needed only then. */
    private static final class Ulids {
        private static final UlidFactory FACTORY = UlidFactory.newMonotonicInstance();

        static Supplier<String> supplier() {
            return Ulids::next;
        }

        private static String next() {
            return FACTORY.create().toString();
        }
    }
}
