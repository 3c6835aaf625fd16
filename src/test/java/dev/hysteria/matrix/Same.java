package dev.hysteria.matrix;

import dev.hysteria.golden.TreeParts;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whether two trees are equal, arrays of bytes too, which records compare by identity. */
final class Same {
    private Same() {}

    static boolean trees(@Nullable Object one, @Nullable Object other) {
        if (one == other || Objects.equals(one, other)) {
            return true;
        }
        return switch (one) {
            case byte[] bytes -> other instanceof byte[] others && Arrays.equals(bytes, others);
            case List<?> list -> other instanceof List<?> others && lists(list, others);
            case Record node ->
                other instanceof Record another
                        && node.getClass() == another.getClass()
                        && lists(TreeParts.components(node), TreeParts.components(another));
            case null, default -> false;
        };
    }

    private static boolean lists(List<? extends @Nullable Object> some, List<? extends @Nullable Object> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!trees(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
