package dev.hysteria.relation;

import dev.hysteria.expression.Selectable;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a selection a relation stands.
 *
 * @param position the position of the first of its columns among all of the selection
 */
record Place(int position, Lookup<?, ?> lookup) {

    /** {@return the relations of a selection; those within a relation are found when its rows are read} */
    static List<Place> in(Selectable<?> selection) {
        List<Place> places = new ArrayList<>();
        collect(selection, 0, places);
        return places;
    }

    private static void collect(Selectable<?> selection, int first, List<Place> places) {
        if (selection instanceof Lookup<?, ?> lookup) {
            places.add(new Place(first, lookup));
        }
        int position = first;
        for (Selectable<?> part : selection.parts()) {
            collect(part, position, places);
            position += part.expressions().size();
        }
    }
}
