package dev.hysteria.golden;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;

import dev.hysteria.query.Select;
import dev.hysteria.relation.FetchPlan;
import dev.hysteria.relation.Strategy;
import dev.hysteria.sample.Posts;
import dev.hysteria.sample.Tags;
import dev.hysteria.sample.Users;
import java.util.List;

/** The statements that queries with relations are read by. */
final class RelationCases {
    record Titles(String email, List<String> titles) {}

    record ByMail(String title, String email) {}

    private RelationCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("relation");
        add(
                cases,
                "joined",
                "a related row that is one at most, with the row it belongs to",
                from(Posts.POSTS)
                        .orderBy(Posts.ID.asc())
                        .limit(2)
                        .select(into(ByMail::new, Posts.TITLE, Posts.AUTHOR.select(Users.EMAIL))));
        add(
                cases,
                "keys",
                "the related rows of some rows, by their keys",
                from(Users.USERS)
                        .select(into(
                                Titles::new,
                                Users.EMAIL,
                                Users.WRITTEN.list().orderBy(Posts.VIEWS.desc()).select(Posts.TITLE))));
        add(
                cases,
                "first",
                "the first related rows of each row",
                from(Users.USERS)
                        .select(into(
                                Titles::new,
                                Users.EMAIL,
                                Users.WRITTEN
                                        .list()
                                        .orderBy(Posts.VIEWS.desc())
                                        .limit(2)
                                        .select(Posts.TITLE))));
        add(
                cases,
                "aggregated",
                "the related rows of each row as one text",
                from(Posts.POSTS)
                        .select(into(
                                Titles::new,
                                Posts.TITLE,
                                Posts.TAGGED
                                        .list()
                                        .orderBy(Tags.NAME.asc())
                                        .select(Tags.NAME)
                                        .by(Strategy.AGGREGATE))));
        return cases.all();
    }

    private static void add(Cases cases, String name, String shows, Select<?> query) {
        var statements = FetchPlan.of(query.statement(), query.selection()).statements();
        cases.add(name, shows, statements.getLast().query());
    }
}
