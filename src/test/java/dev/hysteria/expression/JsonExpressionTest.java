package dev.hysteria.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.JsonLeg;
import dev.hysteria.ast.JsonPath;
import dev.hysteria.type.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonExpressionTest {
    private static final JsonExpression<String> SETTINGS =
            JsonExpression.of(Trees.column("settings", Types.JSON), Types.JSON);
    private static final Expr TREE = SETTINGS.ast();

    private static JsonPath path(JsonLeg... legs) {
        return new JsonPath(List.of(legs));
    }

    private static Expr json(String text) {
        return Trees.parameter(text, Types.JSON);
    }

    @Test
    void pathsAreTypedLegs() {
        JsonPlace<String> place = SETTINGS.at("a.b \"c\"").at(0);
        JsonPath path = path(new JsonLeg.Key("a.b \"c\""), new JsonLeg.Index(0));
        assertThat(place.text().ast()).isEqualTo(new Expr.JsonText(TREE, path));
        assertThat(place.json().ast()).isEqualTo(new Expr.JsonValue(TREE, path));
        assertThat(place.length().ast()).isEqualTo(new Expr.JsonLength(TREE, path));
        assertThat(SETTINGS.root().text().ast()).isEqualTo(new Expr.JsonText(TREE, path()));
        assertThat(SETTINGS.at(3).text().ast()).isEqualTo(new Expr.JsonText(TREE, path(new JsonLeg.Index(3))));
        assertThat(SETTINGS.length().ast()).isEqualTo(new Expr.JsonLength(TREE, path()));
        assertThatThrownBy(() -> SETTINGS.at(-1)).hasMessageContaining("-1");
    }

    @Test
    void containmentAndEqualityDiffer() {
        assertThat(SETTINGS.contains("{}").ast()).isEqualTo(new Expr.JsonContains(TREE, json("{}")));
        assertThat(SETTINGS.contains(SETTINGS).ast()).isEqualTo(new Expr.JsonContains(TREE, TREE));
        assertThat(SETTINGS.sameJson("{}").ast()).isEqualTo(new Expr.JsonEquals(TREE, json("{}")));
        assertThat(SETTINGS.sameJson(SETTINGS).ast()).isEqualTo(new Expr.JsonEquals(TREE, TREE));
        assertThat(SETTINGS.eq("{}").ast()).isEqualTo(new Expr.JsonEquals(TREE, json("{}")));
        assertThat(SETTINGS.ne("{}").ast()).isEqualTo(new Expr.Not(new Expr.JsonEquals(TREE, json("{}"))));
    }

    @Test
    void onePlaceIsSet() {
        JsonPath path = path(new JsonLeg.Key("k"));
        JsonPlace<String> place = SETTINGS.at("k");
        assertThat(place.set("say \"hi\"\\\n").ast())
                .isEqualTo(new Expr.JsonSet(TREE, path, json("\"say \\\"hi\\\"\\\\\\n\"")));
        assertThat(place.set(5).ast()).isEqualTo(new Expr.JsonSet(TREE, path, json("5")));
        assertThat(place.set(true).ast()).isEqualTo(new Expr.JsonSet(TREE, path, json("true")));
        assertThat(place.setNull().ast()).isEqualTo(new Expr.JsonSet(TREE, path, json("null")));
        assertThat(place.set(SETTINGS).ast()).isEqualTo(new Expr.JsonSet(TREE, path, TREE));
        assertThat(place.set(5).type()).isEqualTo(SETTINGS.type());
    }

    @Test
    void equalityIsThatOfValuesWhereverItIsAsked() {
        Expr one = new Expr.JsonEquals(TREE, json("1"));
        Expr two = new Expr.JsonEquals(TREE, json("2"));
        assertThat(SETTINGS.in(List.of("1", "2")).ast()).isEqualTo(new Expr.Or(List.of(one, two)));
        assertThat(SETTINGS.in(List.of()).ast()).isEqualTo(new Expr.False());
        assertThat(SETTINGS.notIn(List.of("1")).ast()).isEqualTo(new Expr.Not(one));
        assertThat(SETTINGS.isNotDistinctFrom("1").ast())
                .isEqualTo(SETTINGS.isNull()
                        .and(SETTINGS.parameter("1").isNull())
                        .or(Functions.allOf(
                                SETTINGS.isNotNull(), SETTINGS.parameter("1").isNotNull(), Condition.of(one)))
                        .ast());
        assertThat(SETTINGS.nullIf("1").ast())
                .isEqualTo(new Expr.Case(
                        List.of(new Expr.Case.Branch(one, new Expr.Null(Types.JSON.logical()))),
                        TREE,
                        Types.JSON.logical()));
        Subquery<String> unused = () -> {
            throw new AssertionError("not asked");
        };
        assertThatThrownBy(() -> SETTINGS.in(unused)).hasMessageContaining("sameJson");
        assertThatThrownBy(() -> SETTINGS.eq(Functions.any(unused))).hasMessageContaining("sameJson");
    }
}
