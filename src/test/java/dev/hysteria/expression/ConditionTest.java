package dev.hysteria.expression;

import static dev.hysteria.expression.Functions.allOf;
import static dev.hysteria.expression.Functions.anyOf;
import static dev.hysteria.expression.Functions.not;
import static dev.hysteria.expression.Functions.whenPresent;
import static dev.hysteria.expression.Trees.AGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final Condition A = AGE.eq(1);
    private static final Condition B = AGE.eq(2);
    private static final Condition C = AGE.eq(3);

    @Test
    void nestsWithoutLosingPrecedence() {
        assertThat(A.or(B).and(C).ast())
                .isEqualTo(new Expr.And(List.of(new Expr.Or(List.of(A.ast(), B.ast())), C.ast())));
        assertThat(A.or(B.and(C)).ast())
                .isEqualTo(new Expr.Or(List.of(A.ast(), new Expr.And(List.of(B.ast(), C.ast())))));
        assertThat(not(A.or(B)).ast()).isEqualTo(new Expr.Not(new Expr.Or(List.of(A.ast(), B.ast()))));
    }

    @Test
    void listsOfConditionsAreOneLevel() {
        assertThat(A.and(B).and(C).ast()).isEqualTo(new Expr.And(List.of(A.ast(), B.ast(), C.ast())));
        assertThat(allOf(A, B, C).ast()).isEqualTo(A.and(B).and(C).ast());
        assertThat(anyOf(List.of(A, B, C)).ast()).isEqualTo(A.or(B).or(C).ast());
        assertThat(allOf().ast()).isEqualTo(new Expr.True());
        assertThat(anyOf().ast()).isEqualTo(new Expr.False());
    }

    @Test
    void negationIsUndoneByItself() {
        assertThat(A.not().not().ast()).isEqualTo(A.ast());
        assertThat(Condition.always().not().ast()).isEqualTo(new Expr.False());
        assertThat(Condition.never().not().ast()).isEqualTo(new Expr.True());
    }

    @Test
    void anAbsentFilterIsTrueAndVanishes() {
        Condition absent = whenPresent(Optional.<Integer>empty(), AGE::eq);
        Condition present = whenPresent(Optional.of(1), AGE::eq);
        assertThat(absent.ast()).isEqualTo(new Expr.True());
        assertThat(allOf(absent, B).ast()).isEqualTo(B.ast());
        assertThat(present.ast()).isEqualTo(A.ast());
    }
}
