package dev.hysteria.compliance;

import dev.hysteria.reference.ReferenceDatabase;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Pages by key are the list, whatever the rows, the order and the size; on the database in memory. */
class KeysetPropertyTest {
    @Property(tries = 400)
    void pagesAreTheListCut(@ForAll long seed) {
        var random = new Random(seed);
        var db = new ReferenceDatabase();
        db.create(Things.THINGS);
        db.insertAll(Things.THINGS, Things.rows(random, 30));
        for (int order = 0; order < 3; order++) {
            KeysetWalks.compare(db, random);
        }
    }
}
