package dev.hysteria.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void wordsStandBetweenSeparators() {
        assertThat(Words.of("The white, white whale-hunt!")).containsExactly("The", "white", "whale", "hunt");
        assertThat(Words.of("e\u0301tude Ⅳ m² 3.14 a_b"))
                .containsExactly("e\u0301tude", "Ⅳ", "m²", "3", "14", "a", "b");
        assertThat(Words.of("pizza\uD83C\uDF55\uD801\uDC00")).containsExactly("pizza", "\uD801\uDC00");
        assertThat(Words.of(" \n…“”")).isEmpty();
        assertThat(Words.of("")).isEmpty();
    }

    @Test
    void oneWordHasNoSeparator() {
        assertThat(Words.isWord("naïve")).isTrue();
        assertThat(Words.isWord("a-b")).isFalse();
        assertThat(Words.isWord("")).isFalse();
    }

    @Test
    void aWordIsFoundWholeInAnyCase() {
        assertThat(Words.contains("Ο ΟΔΟΣ", "οδος")).isTrue();
        assertThat(Words.contains("İstanbul", "ISTANBUL")).isTrue();
        assertThat(Words.contains("whales", "whale")).isFalse();
        assertThat(Words.joined("The the THE Σ ς")).isEqualTo("the σ");
    }

    @Test
    void rangesHoldWhatIsNoSeparator() {
        Pattern characters = Pattern.compile("[" + Words.ranges(Character.MAX_CODE_POINT) + "]");
        Pattern units = Pattern.compile("[" + Words.ranges(Character.MAX_VALUE) + "]");

        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String character = Character.toString(point);
            boolean word = Words.isWord(character);
            assertThat(characters.matcher(character).matches())
                    .as("U+%04X", point)
                    .isEqualTo(word);
            assertThat(units.matcher(character).matches())
                    .as("U+%04X of the first", point)
                    .isEqualTo(word && point <= Character.MAX_VALUE);
        }
    }

    @Test
    void thePageListsTheSeparators() throws IOException {
        String page = Files.readString(Path.of("docs/reference/semantics.md"));
        String list = page.substring(page.indexOf("The list is U+"), page.indexOf("1F000–1FBFF.") + 11);
        BitSet listed = new BitSet();
        Matcher ranges = Pattern.compile("([0-9A-F]{4,5})(?:–([0-9A-F]{4,5}))?").matcher(list);
        while (ranges.find()) {
            int first = Integer.parseInt(ranges.group(1), 16);
            listed.set(first, 1 + (ranges.group(2) == null ? first : Integer.parseInt(ranges.group(2), 16)));
        }
        BitSet separators = new BitSet();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            separators.set(point, !Words.isWord(Character.toString(point)));
        }

        assertThat(listed).isEqualTo(separators);
    }
}
