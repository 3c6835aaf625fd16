package dev.hysteria.docs;

import java.util.ArrayList;
import java.util.List;

/** Two texts, line by line: what is kept, what only the first has (-) and what only the second has (+). */
public final class Difference {
    private Difference() {}

    /** The difference by longest common subsequence, which is short enough for fences. */
    public static String between(String first, String second) {
        List<String> left = first.lines().toList();
        List<String> right = second.lines().toList();
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int l = left.size() - 1; l >= 0; l--) {
            for (int r = right.size() - 1; r >= 0; r--) {
                common[l][r] = left.get(l).equals(right.get(r))
                        ? common[l + 1][r + 1] + 1
                        : Math.max(common[l + 1][r], common[l][r + 1]);
            }
        }
        var lines = new ArrayList<String>();
        int l = 0;
        int r = 0;
        while (l < left.size() || r < right.size()) {
            if (l < left.size() && r < right.size() && left.get(l).equals(right.get(r))) {
                lines.add("  " + left.get(l++));
                r++;
            } else if (r == right.size() || (l < left.size() && common[l + 1][r] >= common[l][r + 1])) {
                lines.add("- " + left.get(l++));
            } else {
                lines.add("+ " + right.get(r++));
            }
        }
        return String.join("\n", lines);
    }
}
