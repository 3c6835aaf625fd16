package dev.hysteria.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedUrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "jdbc:postgresql://host:5432/db?user=me&password=pw&ssl=true ->"
                        + " jdbc:postgresql://host:5432/db?user=me&password=***&ssl=true",
                "jdbc:postgresql://host/db?user=me@azure&password=pw ->"
                        + " jdbc:postgresql://host/db?user=me@azure&password=***",
                "jdbc:postgresql://host/db?PASSWORD=pw -> jdbc:postgresql://host/db?PASSWORD=***",
                "jdbc:postgresql://host/db?sslpassword=pw&sslkey=k ->"
                        + " jdbc:postgresql://host/db?sslpassword=***&sslkey=k",
                "postgres://me:pw@host:5432/db -> postgres://me:***@host:5432/db",
                "jdbc:mysql://me:pw@host:3306/db -> jdbc:mysql://me:***@host:3306/db",
                "jdbc:mysql://(host=h,user=me,password=pw,port=1)/db ->"
                        + " jdbc:mysql://(host=h,user=me,password=***,port=1)/db",
                "jdbc:mysql://address=(host=h)(user=me)(password=pw)(port=1)/db ->"
                        + " jdbc:mysql://address=(host=h)(user=me)(password=***)(port=1)/db",
                "jdbc:mysql://(host=h,password=pw)/db -> jdbc:mysql://(host=h,password=***)/db",
                "jdbc:mysql://h/db?trustCertificateKeyStorePassword=pw ->"
                        + " jdbc:mysql://h/db?trustCertificateKeyStorePassword=***",
                "jdbc:mariadb://h1:1,h2:2/db?user=me&password=pw -> jdbc:mariadb://h1:1,h2:2/db?user=me&password=***",
                "jdbc:sqlserver://host\\inst:1433;user=sa;password=pw;encrypt=true ->"
                        + " jdbc:sqlserver://host\\inst:1433;user=sa;password=***;encrypt=true",
                "jdbc:sqlserver://host;Password = {a;b}}c};encrypt=true -> jdbc:sqlserver://host;Password"
                        + " =***;encrypt=true",
                "jdbc:sqlserver://host;pwd=pw -> jdbc:sqlserver://host;pwd=***",
                "jdbc:sqlserver://host;accessToken=pw;x=1 -> jdbc:sqlserver://host;accessToken=***;x=1",
                "jdbc:oracle:thin:scott/pw@//host:1521/svc -> jdbc:oracle:thin:scott/***@//host:1521/svc",
                "jdbc:oracle:thin:scott/pw@host:1521:SID -> jdbc:oracle:thin:scott/***@host:1521:SID",
                "JDBC:ORACLE:OCI:scott/pw@TNS -> JDBC:ORACLE:OCI:scott/***@TNS",
                "jdbc:oracle:thin:scott/pw -> jdbc:oracle:thin:scott/***",
                "mongodb+srv://me:pw@cluster.example/db?w=majority ->"
                        + " mongodb+srv://me:***@cluster.example/db?w=majority",
                "mongodb://me:pw@h1:1,h2:2/db -> mongodb://me:***@h1:1,h2:2/db",
                "redis://:pw@host:6379/0 -> redis://:***@host:6379/0",
                "rediss://default:pw@host -> rediss://default:***@host",
                "jdbc:h2:mem:x;USER=sa;PASSWORD=pw -> jdbc:h2:mem:x;USER=sa;PASSWORD=***",
            })
    void hidesTheSecretAndNothingElse(String url, String shown) {
        assertThat(RedactedUrl.of(url)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jdbc:sqlite:/data/app.db",
                "jdbc:sqlite:file:memory?mode=memory&cache=shared",
                "jdbc:postgresql://host:5432/db?user=me",
                "jdbc:postgresql://[::1]:5432/db?ApplicationName=a@b",
                "jdbc:mysql://me@host:3306/db",
                "jdbc:sqlserver://;serverName=host;user=sa",
                "jdbc:oracle:thin:@//host:1521/svc",
                "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=h)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=s)))",
                "jdbc:oracle:thin:@tcps://host:1522/svc?wallet_location=/w"
            })
    void leavesAloneWhatHasNoSecret(String url) {
        assertThat(RedactedUrl.of(url)).hasToString(url);
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void hidesEveryPartOfAnAwkwardPassword(String url) {
        assertThat(RedactedUrl.of(url).toString()).doesNotContain("SEC", "RET").contains("***");
    }

    static Stream<String> awkward() {
        List<String> inUserInfo = List.of(
                "SEC@RET",
                "SEC:RET",
                "SEC/RET",
                "SEC?RET",
                "SEC;RET",
                "SEC#RET",
                "SEC%40RET",
                "SEC?a=RET",
                "SEC,RET",
                "1?RET",
                "1/RET",
                "SEC@x/RET",
                "SEC RET");
        List<String> inQuery = List.of(
                "SEC@RET",
                "SEC;RET",
                "SEC?RET",
                "SEC,RET",
                "SEC=RET",
                "SEC%26RET",
                "SEC RET",
                "SEC;a=RET",
                "{SEC;RET}");
        List<String> inList = List.of(
                "SEC@RET", "SEC&RET", "SEC,RET", "SEC)RET", "{SEC;RET}", "{SEC}};RET}", "SEC&a=RET", "{SEC}RET");
        List<String> inGroup = List.of("SEC@RET", "SEC&RET", "SEC;RET", "SEC,RET", "SEC RET", "SEC:RET", "SEC/RET");
        List<String> ofOracle = List.of("SEC/RET", "\"SEC@RET\"", "SEC@RET", "SEC:RET", "\"SEC/@RET\"");
        return Stream.of(
                        inUserInfo.stream().map("jdbc:postgresql://me:%s@host:5432/db?ssl=true"::formatted),
                        inUserInfo.stream().map("mongodb://me:%s@h1,h2/db"::formatted),
                        inQuery.stream().map("jdbc:postgresql://h:5432/db?password=%s&ssl=true"::formatted),
                        inQuery.stream().map("jdbc:mysql://h/db?useSSL=true&Password=%s"::formatted),
                        inList.stream().map("jdbc:sqlserver://host:1433;password=%s;encrypt=true"::formatted),
                        inGroup.stream().map("jdbc:mysql://(host=h,password=%s,port=1)/db"::formatted),
                        inGroup.stream().map("jdbc:mysql://address=(host=h)(password=%s)/db"::formatted),
                        ofOracle.stream().map("jdbc:oracle:thin:scott/%s@//host:1521/svc"::formatted))
                .flatMap(urls -> urls);
    }

    @Test
    void redactsEveryUrlInsideAText() {
        assertThat(RedactedUrl.inText("no driver for jdbc:x://h?password=pw and redis://:pw@h/0 today"))
                .isEqualTo("no driver for jdbc:x://h?password=*** and redis://:***@h/0 today");
    }

    @Test
    void readsAGiantUrlWithoutRunningOutOfStack() {
        String giant = "jdbc:x://" + "h:1,".repeat(100_000) + "h;password={" + "}}".repeat(100_000) + "};"
                + "passwords".repeat(100_000);

        assertThat(RedactedUrl.of(giant).toString()).contains(";password=***;");
    }

    @Test
    void equalsByWhatItShows() {
        assertThat(RedactedUrl.of("redis://:a@h"))
                .isEqualTo(RedactedUrl.of("redis://:b@h"))
                .hasSameHashCodeAs(RedactedUrl.of("redis://:b@h"))
                .isNotEqualTo(RedactedUrl.of("redis://:a@other"));
    }
}
