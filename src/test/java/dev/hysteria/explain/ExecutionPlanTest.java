package dev.hysteria.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.dialect.PlanForm;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Plans as databases tell them; those of databases that do not run here as their manuals show them. */
class ExecutionPlanTest {

    private static String drawn(ExecutionPlan plan) {
        return plan.roots().stream().map(step -> drawn(step, "")).collect(Collectors.joining());
    }

    private static String drawn(PlanStep step, String indent) {
        return indent
                + String.join(
                        "; ",
                        step.operation(),
                        step.table().orElse("-"),
                        shown(step.estimatedRows()),
                        shown(step.actualRows()),
                        shown(step.cost()))
                + "\n"
                + step.inputs().stream()
                        .map(input -> drawn(input, indent + "  "))
                        .collect(Collectors.joining());
    }

    private static String shown(OptionalDouble number) {
        return number.isPresent() ? Double.toString(number.getAsDouble()) : "-";
    }

    private static ExecutionPlan lines(PlanForm form, String text) {
        return ExecutionPlan.read(form, text.lines().map(List::of).toList());
    }

    @Test
    void nodesOfADocument() {
        assertThat(drawn(ExecutionPlan.read(PlanForm.JSON_OPTION, List.of(List.of("""
                [{"Plan": {"Node Type": "Limit", "Startup Cost": 1.0, "Total Cost": 12.5, "Plan Rows": 3, "Actual Rows": 2.00,
                  "Plans": [
                    {"Node Type": "Seq Scan", "Relation Name": "b", "Alias": "x", "Total Cost": 10, "Plan Rows": 1.5e3, "Actual Rows": 2},
                    {"Node Type": "Index Scan", "Relation Name": "a", "Index Name": "a_pkey"}]},
                  "Planning Time": 0.1}]
                """)))))
                .isEqualTo("""
                Limit; -; 3.0; 2.0; 12.5
                  Seq Scan; b; 1500.0; 2.0; 10.0
                  Index Scan using a_pkey; a; -; -; -
                """);
    }

    @Test
    void namesOfADocument() {
        assertThat(drawn(ExecutionPlan.read(PlanForm.JSON_FORMAT, List.of(List.of("""
                {"query_optimization": {"r_total_time_ms": 0.3},
                 "query_block": {"select_id": 1, "cost": 0.02, "r_loops": 1,
                  "filesort": {"sort_key": "b.t", "r_output_rows": 2, "r_buffer_size": "2Kb",
                   "temporary_table": {"nested_loop": [
                    {"table": {"table_name": "x", "access_type": "ALL", "rows": 3, "r_rows": 2.5, "filtered": 50, "r_filtered": 20, "cost": 0.01, "r_engine_stats": {}}},
                    {"table": {"table_name": "y", "access_type": "eq_ref", "key": "PRIMARY", "rows": 1,
                      "attached_condition": "y.id > 1"}}]}},
                  "subqueries": [{"query_block": {"select_id": 2}}]}}
                """)))))
                .isEqualTo("""
                query_block; -; -; -; 0.02
                  filesort; -; -; 2.0; -
                    temporary_table; -; -; -; -
                      ALL; x; 1.5; 0.5; 0.01
                      eq_ref using PRIMARY; y; 1.0; -; -
                  query_block; -; -; -; -
                """);
    }

    /** MariaDB writes a condition as it is. */
    @Test
    void textsOfADocumentThatAreNotEscaped() {
        assertThat(drawn(lines(PlanForm.JSON_FORMAT, """
                {
                  "query_block": {
                    "nested_loop": [
                      {
                        "table": {
                          "table_name": "x",
                          "access_type": "ALL",
                          "rows": 3,
                          "attached_condition": "json_value(x.d,'$."a\\"') = '",
                {' and x.t = "q"",
                          "key": "k"
                        }
                      }
                    ],
                    "having_condition": "x = '"'"
                  }
                }
                """))).isEqualTo("""
                query_block; -; -; -; -
                  ALL using k; x; 3.0; -; -
                """);
        assertThat(lines(PlanForm.JSON_FORMAT, "{ no").roots()).isEmpty();
    }

    @Test
    void aCommandAmongDrawings() {
        assertThat(drawn(lines(PlanForm.ARROWS, """
                {
                 "query_block": {"select_id": 1,
                  "table": {"update": true, "table_name": "b", "access_type": "range", "key": "PRIMARY", "used_key_parts": ["id"],
                   "rows_examined_per_scan": 4, "filtered": "50.00", "cost_info": {"read_cost": "1.00", "prefix_cost": "2.50"}}}
                }
                """))).isEqualTo("""
                query_block; -; -; -; -
                  range using PRIMARY; b; 2.0; -; 2.5
                """);
    }

    @Test
    void arrowsOfADrawing() {
        assertThat(drawn(lines(PlanForm.ARROWS, """
                -> Limit: 3 row(s)  (actual time=0.1..0.1 rows=2 loops=1)
                    -> Nested loop inner join  (cost=1.60 rows=1e+3) (actual time=0.03..0.04 rows=2 loops=1)
                        -> Filter: ((x.t > 'on a
                (cost=1 rows=1)') and (x.a is not null))  (cost=0.55 rows=1)
                            -> Table scan on x  (cost=0.55..1.25 rows=3) (actual time=0.02..0.03 rows=3 loops=1)
                        -> Single-row index lookup on y using PRIMARY (id=x.a)  (cost=1.05 rows=1) (never executed)
                        -> Table scan on <temporary>
                """))).isEqualTo("""
                Limit: 3 row(s); -; -; 2.0; -
                  Nested loop inner join; -; 1000.0; 2.0; 1.6
                    Filter: ((x.t > 'on a; -; -; -; -
                      Table scan on x; x; 3.0; 3.0; 1.25
                    Single-row index lookup on y using PRIMARY (id=x.a); y; 1.0; 0.0; 1.05
                    Table scan on <temporary>; -; -; -; -
                """);
    }

    /** As in <a href="https://www.cockroachlabs.com/docs/stable/explain-analyze">the manual</a>. */
    @Test
    void bulletsOfADrawing() {
        assertThat(drawn(lines(PlanForm.BULLETS, """
                planning time: 2ms
                execution time: 6ms
                distribution: full
                vectorized: true

                • group (hash)
                │ sql nodes: n3
                │ actual row count: 3
                │ estimated row count: 9
                │ group by: city
                │
                └── • lookup join
                    │ table: users@users_pkey
                    │ actual row count: 1,000
                    │ estimated row count: 1,001
                    │
                    ├── • filter
                    │   │ filter: a > 1
                    │   │
                    │   └── • scan
                    │         actual row count: 500
                    │         estimated row count: 500 (100% of the table; stats collected 3 minutes ago)
                    │         table: rides@rides_pkey
                    │         spans: FULL SCAN
                    │
                    └── • values
                          size: 1 column, 1 row
                """))).isEqualTo("""
                group (hash); -; 9.0; 3.0; -
                  lookup join using users_pkey; users; 1001.0; 1000.0; -
                    filter; -; -; -; -
                      scan using rides_pkey; rides; 500.0; 500.0; -
                    values; -; -; -; -
                """);
    }

    @Test
    void rowsWithDetails() {
        assertThat(drawn(ExecutionPlan.read(
                        PlanForm.QUERY_PLAN,
                        List.of(
                                List.of("3", "0", "0", "COMPOUND QUERY"),
                                List.of("5", "3", "0", "LEFT-MOST SUBQUERY"),
                                List.of("9", "5", "0", "SEARCH x USING INTEGER PRIMARY KEY (rowid=?)"),
                                List.of("12", "0", "0", "SCAN y"),
                                List.of("14", "0", "0", "USE TEMP B-TREE FOR ORDER BY")))))
                .isEqualTo("""
                        COMPOUND QUERY; -; -; -; -
                          LEFT-MOST SUBQUERY; -; -; -; -
                            SEARCH x USING INTEGER PRIMARY KEY (rowid=?); x; -; -; -
                        SCAN y; y; -; -; -
                        USE TEMP B-TREE FOR ORDER BY; -; -; -; -
                        """);
    }

    /** Columns as in <a href="https://docs.oracle.com/en/database/oracle/oracle-database/19/refrn/PLAN_TABLE.html">the manual</a>. */
    @Test
    void rowsOfAPlanTable() {
        assertThat(drawn(ExecutionPlan.read(
                        PlanForm.PLAN_TABLE,
                        Arrays.asList(
                                List.of("0", "", "SELECT STATEMENT", "", "", "3", "4"),
                                List.of("1", "0", "NESTED LOOPS", "", "", "3", "4"),
                                List.of("2", "1", "TABLE ACCESS", "FULL", "posts", "3", "2"),
                                List.of("3", "1", "TABLE ACCESS", "BY INDEX ROWID", "users", "1", "1"),
                                List.of("4", "3", "INDEX", "UNIQUE SCAN", "users_pk", "1", "0")))))
                .isEqualTo("""
                        SELECT STATEMENT; -; 3.0; -; 4.0
                          NESTED LOOPS; -; 3.0; -; 4.0
                            TABLE ACCESS FULL; posts; 3.0; -; 2.0
                            TABLE ACCESS BY INDEX ROWID; users; 1.0; -; 1.0
                              INDEX UNIQUE SCAN using users_pk; -; 1.0; -; 0.0
                        """);
    }

    /** As <a href="https://schemas.microsoft.com/sqlserver/2004/07/showplan/">the schema</a> has it. */
    @Test
    void elementsOfXml() {
        assertThat(drawn(lines(PlanForm.SHOWPLAN_XML, """
                <ShowPlanXML xmlns="http://schemas.microsoft.com/sqlserver/2004/07/showplan" Version="1.5">
                 <BatchSequence><Batch><Statements><StmtSimple StatementText="SELECT">
                  <QueryPlan>
                   <RelOp NodeId="0" PhysicalOp="Nested Loops" LogicalOp="Inner Join" EstimateRows="3" EstimatedTotalSubtreeCost="0.01">
                    <RunTimeInformation><RunTimeCountersPerThread Thread="0" ActualRows="6" ActualExecutions="1"/></RunTimeInformation>
                    <NestedLoops>
                     <RelOp NodeId="1" PhysicalOp="Clustered Index Scan" EstimateRows="3.5" EstimatedTotalSubtreeCost="0.003">
                      <RunTimeInformation>
                       <RunTimeCountersPerThread Thread="1" ActualRows="2" ActualExecutions="1"/>
                       <RunTimeCountersPerThread Thread="2" ActualRows="4" ActualExecutions="1"/>
                      </RunTimeInformation>
                      <IndexScan><Object Database="[db]" Schema="[dbo]" Table="[po]]sts]" Index="[pk_posts]"/></IndexScan>
                     </RelOp>
                     <RelOp NodeId="2" PhysicalOp="Table Scan" EstimateRows="1"><TableScan><Object Table="[users]"/></TableScan></RelOp>
                    </NestedLoops>
                   </RelOp>
                  </QueryPlan>
                 </StmtSimple></Statements></Batch></BatchSequence>
                </ShowPlanXML>
                """))).isEqualTo("""
                Nested Loops; -; 3.0; 6.0; 0.01
                  Clustered Index Scan using pk_posts; po]sts; 3.5; 3.0; 0.003
                  Table Scan; users; 1.0; -; -
                """);
    }
}
