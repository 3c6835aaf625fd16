package dev.hysteria.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.ulid.Ulid;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.WithoutLibrary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@Scenario(16)
class IdsTest {
    private static final int MANY = 20_000;

    @Test
    void uuidsAreOfVersion7AndHoldTheTime() {
        Instant before = Instant.now();
        UUID id = Ids.uuid7().get();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertRecent(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16), before);
    }

    @Test
    void ulidsHoldTheTime() {
        Instant before = Instant.now();
        String id = Ids.ulid().get();

        assertThat(id).as("Crockford's base 32, and 128 bits").matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
        assertRecent(Ulid.getInstant(id), before);
    }

    private static void assertRecent(Instant time, Instant before) {
        assertThat(time).isBetween(before.minus(Duration.ofSeconds(1)), before.plus(Duration.ofSeconds(10)));
    }

    @Test
    void idsAscendAcrossSuppliers() {
        assertAscending(() -> Ids.uuid7().get().toString());
        assertAscending(() -> Ids.ulid().get());
    }

    private static void assertAscending(Supplier<String> ids) {
        List<String> made = new ArrayList<>();
        for (int count = 0; count < MANY; count++) {
            made.add(ids.get());
        }
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void idsAscendInEachThread() throws InterruptedException {
        Supplier<UUID> uuids = Ids.uuid7();
        assertAscendingInEachThread(() -> uuids.get().toString());
        assertAscendingInEachThread(Ids.ulid());
    }

    private static void assertAscendingInEachThread(Supplier<String> ids) throws InterruptedException {
        Collection<List<String>> all = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            threads.add(Thread.ofVirtual().start(() -> {
                List<String> own = new ArrayList<>();
                for (int count = 0; count < MANY / 4; count++) {
                    own.add(ids.get());
                }
                all.add(own);
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(all).hasSize(4).allSatisfy(own -> assertThat(own).isSorted());
        assertThat(all.stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSize(MANY);
    }

    @Test
    void aMissingLibraryIsNamed() {
        assertThatThrownBy(() -> WithoutLibrary.call("com.github.f4b6a3.", Ids.class, "uuid7"))
                .hasMessage("""
                    HY-105 Ids.uuid7() needs a library that is not on the class path
                      What to do: add com.github.f4b6a3:uuid-creator to the dependencies of the application.\
                    """);
        assertThatThrownBy(() -> WithoutLibrary.call("com.github.f4b6a3.", Ids.class, "ulid"))
                .hasMessageContaining("add com.github.f4b6a3:ulid-creator");
    }
}
