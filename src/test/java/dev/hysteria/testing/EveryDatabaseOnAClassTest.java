package dev.hysteria.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The methods of a class run on one database, which they share, then on the next. */
@EveryDatabase
class EveryDatabaseOnAClassTest {
    private static final Map<TestDatabase, String> NAMES = new ConcurrentHashMap<>();
    private final Map<TestDatabase, String> before = new HashMap<>();
    private final FreshDatabase fresh;

    EveryDatabaseOnAClassTest(FreshDatabase fresh) {
        this.fresh = fresh;
    }

    @BeforeEach
    void remember(FreshDatabase same) {
        before.put(same.database(), same.name());
    }

    @Test
    void oneMethod(TestDatabase database) {
        assertShared(database);
    }

    @Test
    void anotherMethod(TestDatabase database) {
        assertShared(database);
    }

    private void assertShared(TestDatabase database) {
        assertThat(fresh.database()).isEqualTo(database);
        assertThat(before).containsExactly(Map.entry(database, fresh.name()));
        assertThat(NAMES.computeIfAbsent(database, first -> fresh.name())).isEqualTo(fresh.name());
    }
}
