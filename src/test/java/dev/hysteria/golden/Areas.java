package dev.hysteria.golden;

import java.util.List;

/** All golden cases, area by area. */
public final class Areas {
    static final List<List<GoldenCase>> ALL = List.of(
            SelectCases.cases(),
            JoinCases.cases(),
            PredicateCases.cases(),
            TextCases.cases(),
            FullTextCases.cases(),
            NumberCases.cases(),
            TimeCases.cases(),
            CastCases.cases(),
            JsonCases.cases(),
            JsonCases.arrays(),
            GroupingCases.cases(),
            WindowCases.cases(),
            SetCases.cases(),
            CteCases.cases(),
            LockCases.cases(),
            InsertCases.cases(),
            UpsertCases.cases(),
            UpdateCases.cases(),
            DeleteCases.cases(),
            DeleteCases.truncations(),
            DdlCases.cases(),
            ObjectCases.cases(),
            RawCases.cases(),
            LiteralCases.cases(),
            NamingCases.cases(),
            ScopeCases.cases(),
            RelationCases.cases(),
            DifferenceCases.cases(),
            PlanCases.cases());

    private Areas() {}

    /** Every case. */
    public static List<GoldenCase> cases() {
        return ALL.stream().flatMap(List::stream).toList();
    }
}
