package dev.hysteria.golden;

import static dev.hysteria.expression.Functions.count;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.insertInto;
import static dev.hysteria.query.Queries.purge;
import static dev.hysteria.query.Queries.restore;
import static dev.hysteria.query.Queries.update;
import static dev.hysteria.sample.Projects.PROJECTS;
import static dev.hysteria.sample.Tasks.TASKS;

import dev.hysteria.ast.ScopedStatement;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tenants;
import dev.hysteria.golden.GoldenCase.Setting;
import dev.hysteria.query.Command;
import dev.hysteria.query.Select;
import dev.hysteria.sample.Projects;
import dev.hysteria.sample.Projects.Project;
import dev.hysteria.sample.Tasks;
import dev.hysteria.schema.Scope;
import dev.hysteria.schema.Tenant;
import java.util.List;

/** Statements held to the scopes of their tables, for customer 7. */
public final class ScopeCases {
    private static final Tenant SEVEN = Projects.CUSTOMER.tenant(7L);

    private ScopeCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("scope");
        queries(cases);
        commands(cases);
        return cases.all();
    }

    private static void queries(Cases cases) {
        add(
                cases,
                "query",
                "conditions beside an OR of its own",
                from(PROJECTS).where(Projects.NAME.eq("a").or(Projects.ID.gt(1L))));
        add(cases, "alias", "of a table under another name", from(TASKS.as("t")));
        add(
                cases,
                "inner-join",
                "of both tables",
                from(PROJECTS).join(TASKS, Tasks.PROJECT_ID.eq(Projects.ID)).select(Tasks.TITLE));
        add(
                cases,
                "left-join",
                "of the table that may be missing, where it is joined",
                from(PROJECTS).leftJoin(TASKS, Tasks.PROJECT_ID.eq(Projects.ID)).select(Tasks.TITLE.orNull()));
        add(
                cases,
                "right-join",
                "of the table that may be missing, where it is joined",
                from(PROJECTS)
                        .rightJoin(TASKS, Tasks.PROJECT_ID.eq(Projects.ID))
                        .select(Projects.NAME.orNull()));
        add(
                cases,
                "full-join",
                "of tables in sub-queries",
                from(PROJECTS).fullJoin(TASKS, Tasks.PROJECT_ID.eq(Projects.ID)).select(Projects.NAME.orNull()));
        add(
                cases,
                "sub-query",
                "of a table in a condition",
                from(PROJECTS).where(Projects.ID.in(from(TASKS).select(Tasks.PROJECT_ID)), Projects.TASKS.exists()));
        add(cases, "count", "of the related rows of each row", from(PROJECTS).select(Projects.TASKS.count()));
        add(
                cases,
                "set",
                "of both queries",
                from(PROJECTS).select(Projects.NAME).union(from(TASKS).select(Tasks.TITLE)));
        add(
                cases,
                "lifted",
                "of those that are not lifted",
                from(TASKS).select(count()).without(Tasks.OPEN, Scope.NOT_DELETED));
    }

    private static void commands(Cases cases) {
        add(cases, "insert", "a row of the customer", insertInto(PROJECTS).set(Projects.NAME.to("a")));
        add(
                cases,
                "insert-select",
                "rows of a query, each of the customer",
                insertInto(PROJECTS).from(from(TASKS).select(Tasks.TITLE), Projects.NAME));
        add(
                cases,
                "upsert",
                "a row that is there is changed where it is in scope",
                insertInto(PROJECTS)
                        .values(new Project(null, 7L, "a", null))
                        .onConflict(Projects.CUSTOMER_ID, Projects.NAME)
                        .update(Projects.NAME.to("b")));
        add(
                cases,
                "update",
                "of rows in scope",
                update(TASKS).set(Tasks.DONE.to(true)).where(Tasks.ID.eq(1L).or(Tasks.ID.eq(2L))));
        add(
                cases,
                "update-from",
                "of rows in scope, by another table's",
                update(TASKS)
                        .set(Tasks.TITLE.to(Projects.NAME))
                        .from(PROJECTS)
                        .where(Projects.ID.eq(Tasks.PROJECT_ID)));
        add(
                cases,
                "delete",
                "the time is noted in rows that stay",
                deleteFrom(TASKS).where(Tasks.ID.eq(1L)));
        add(cases, "restore", "the time is taken out", restore(TASKS).where(Tasks.ID.eq(1L)));
        add(
                cases,
                "purge",
                "rows are removed, those that were deleted too",
                purge(TASKS).where(Tasks.ID.eq(1L)));
    }

    private static void add(Cases cases, String name, String shows, Select<?> query) {
        add(cases, name, shows, query.statement());
    }

    private static void add(Cases cases, String name, String shows, Command command) {
        add(cases, name, shows, command.statement());
    }

    private static void add(Cases cases, String name, String shows, Statement statement) {
        cases.add(name, shows, Setting.NOWHERE, held(statement));
    }

    /** {@return a statement that names a table with scopes of every kind} */
    public static Statement unheld() {
        return from(TASKS).statement();
    }

    /** {@return a statement as it is run for customer 7} */
    public static Statement held(Statement statement) {
        return ScopedStatement.of(statement, Tenants.NONE.with(SEVEN.tenancy(), SEVEN.key()));
    }
}
