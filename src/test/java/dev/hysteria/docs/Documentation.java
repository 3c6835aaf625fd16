package dev.hysteria.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's pages below a folder, compared with the sources that their fences show. */
record Documentation(Path project) {

    /** README.md and every page in docs. */
    List<Page> pages() throws IOException {
        var pages = new ArrayList<Page>();
        for (Path file : files()) {
            String path = project.relativize(file).toString().replace('\\', '/');
            pages.add(new Page(path, Files.readString(file)));
        }
        return pages;
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        Path readme = project.resolve("README.md");
        if (Files.exists(readme)) {
            files.add(readme);
        }
        Path docs = project.resolve("docs");
        if (Files.isDirectory(docs)) {
            try (Stream<Path> found = Files.walk(docs)) {
                found.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** What differs, one message for each fence: where, which region, and the lines. */
    List<String> differences() throws IOException {
        var differences = new ArrayList<String>();
        for (Page page : pages()) {
            for (Page.Fence fence : page.fences()) {
                String where = page.path() + ":" + fence.line() + ": ";
                try {
                    String region = region(fence);
                    if (!region.equals(fence.code())) {
                        differences.add(where + "differs from " + fence.region().orElseThrow() + "\n"
                                + Difference.between(fence.code(), region));
                    }
                } catch (IllegalStateException problem) {
                    differences.add(where + problem.getMessage());
                }
            }
        }
        return differences;
    }

    /** Makes every fence show its region, and answers with the pages that were changed. */
    List<String> update() throws IOException {
        var changed = new ArrayList<String>();
        for (Page page : pages()) {
            Page updated = page.withFences(this::region);
            if (!updated.text().equals(page.text())) {
                Files.writeString(project.resolve(page.path()), updated.text());
                changed.add(page.path());
            }
        }
        return changed;
    }

    private String region(Page.Fence fence) {
        Page.RegionName wanted = fence.region()
                .orElseThrow(() -> new IllegalStateException("a Java fence needs a marker on the line before it:"
                        + " <!-- region: src/test/java/.../Sample.java#name -->"));
        if (!wanted.file().startsWith("src/test/") && !wanted.file().startsWith("src/example/")) {
            throw new IllegalStateException(wanted + " is not in src/test or src/example, so nothing tests it");
        }
        Path source = project.resolve(wanted.file());
        if (!Files.exists(source)) {
            throw new IllegalStateException("there is no " + wanted.file());
        }
        try {
            String found =
                    Regions.of(wanted.file(), Files.readString(source)).byName().get(wanted.name());
            if (found == null) {
                throw new IllegalStateException("there is no region " + wanted);
            }
            return found;
        } catch (IOException failure) {
            throw new IllegalStateException("can't read " + wanted.file() + ": " + failure.getMessage(), failure);
        }
    }
}
