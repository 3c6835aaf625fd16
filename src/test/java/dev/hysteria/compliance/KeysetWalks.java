package dev.hysteria.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.compliance.Things.Thing;
import dev.hysteria.page.CursorKey;
import dev.hysteria.page.Keyset;
import dev.hysteria.page.KeysetPage;
import dev.hysteria.page.KeysetRequest;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Walks from page to page, both ways, and from within. */
final class KeysetWalks {
    static final CursorKey KEY = CursorKey.of(new byte[32]);
    private static final int MOST = 10_000;

    private KeysetWalks() {}

    /** Every page from the first to the last. */
    static <R> List<KeysetPage<R>> forward(Session session, Select<R> query, Keyset keyset, int size) {
        List<KeysetPage<R>> pages = new ArrayList<>();
        Optional<KeysetRequest> request = Optional.of(keyset.first(size));
        while (request.isPresent()) {
            KeysetPage<R> page = session.page(query, request.get());
            pages.add(page);
            assertThat(pages).hasSizeLessThan(MOST);
            request = page.next().map(cursor -> keyset.at(cursor, size));
        }
        return pages;
    }

    /** Every page from the last to the first. */
    static <R> List<KeysetPage<R>> backward(Session session, Select<R> query, Keyset keyset, int size) {
        List<KeysetPage<R>> pages = new ArrayList<>();
        Optional<KeysetRequest> request = Optional.of(keyset.last(size));
        while (request.isPresent()) {
            KeysetPage<R> page = session.page(query, request.get());
            pages.add(page);
            assertThat(pages).hasSizeLessThan(MOST);
            request = page.previous().map(cursor -> keyset.at(cursor, size));
        }
        return pages;
    }

    static <R> List<R> rows(List<KeysetPage<R>> pages) {
        return pages.stream().flatMap(page -> page.rows().stream()).toList();
    }

    /** Random rows, order and size: pages are the query's list, cut. */
    static void compare(Session session, Random random) {
        Keyset keyset = Keyset.of(KEY, Things.ID);
        Select<Thing> things = Things.ordered(random);
        int size = 1 + random.nextInt(7);
        // the keys are selected besides
        Select<Long> query = things.select(Things.ID);
        List<Long> all = session.list(query.orderBy(Things.ID.asc()));

        List<KeysetPage<Long>> forward = forward(session, query, keyset, size);
        assertThat(rows(forward)).as("forward by %d", size).isEqualTo(all);
        assertThat(forward).hasSize(Math.max(1, (all.size() + size - 1) / size));

        List<KeysetPage<Long>> backward = backward(session, query, keyset, size);
        assertThat(rows(backward.reversed())).as("backward by %d", size).isEqualTo(all);
        assertThat(backward).hasSameSizeAs(forward);

        for (int i = 1; i < forward.size(); i++) {
            String cursor = forward.get(i).previous().orElseThrow();
            KeysetPage<Long> before = session.page(query, keyset.at(cursor, size));
            assertThat(before.rows()).isEqualTo(forward.get(i - 1).rows());
            assertThat(before.previous().isPresent()).isEqualTo(i > 1);
            KeysetPage<Long> again = session.page(query, keyset.at(before.next().orElseThrow(), size));
            assertThat(again.rows()).isEqualTo(forward.get(i).rows());
        }
    }
}
