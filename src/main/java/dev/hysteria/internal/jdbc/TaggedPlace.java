package dev.hysteria.internal.jdbc;

import dev.hysteria.query.Tags;
import java.util.function.Function;

/** A place whose statements have tags besides those of the place. */
record TaggedPlace(Place place, Tags own) implements Place {
    @Override
    public Tags tags() {
        return place.tags().and(own);
    }

    @Override
    public Lease toRead() {
        return tagged(place.toRead());
    }

    @Override
    public Lease toWrite() {
        return tagged(place.toWrite());
    }

    @Override
    public Lease toStream() {
        return tagged(place.toStream());
    }

    @Override
    public StreamLeases toStreamAndRead() {
        StreamLeases leases = place.toStreamAndRead();
        return new StreamLeases(tagged(leases.rows()), tagged(leases.statements()), leases.held());
    }

    @Override
    public <T> T within(TransactionSettings settings, Function<? super Place, ? extends T> work) {
        return place.within(settings, part -> work.apply(new TaggedPlace(part, own)));
    }

    @Override
    public <T> T atomically(Function<? super Place, ? extends T> work) {
        return place.atomically(part -> work.apply(new TaggedPlace(part, own)));
    }

    private Lease tagged(Lease lease) {
        return new TaggedLease(lease, lease.tags().and(own));
    }
}
