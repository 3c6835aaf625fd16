package dev.hysteria.golden;

import java.util.List;

/** All golden cases, area by area. */
final class Areas {
    static final List<List<GoldenCase>> ALL =
            List.of(PredicateCases.cases(), TextCases.cases(), NumberCases.cases(), TimeCases.cases());

    private Areas() {}

    static List<GoldenCase> cases() {
        return ALL.stream().flatMap(List::stream).toList();
    }
}
