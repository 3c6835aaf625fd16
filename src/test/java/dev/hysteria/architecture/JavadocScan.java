package dev.hysteria.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds what users can see and nobody explained: exported types, and their public and protected methods and constructors, without a
 * Javadoc comment that begins with a sentence. An overriding method may leave it to the method that it overrides.
 */
final class JavadocScan {
    private final DocTrees trees;
    private final List<String> found = new ArrayList<>();

    private JavadocScan(JavacTask task) {
        this.trees = DocTrees.instance(task);
    }

    /** What breaks the rule in the packages that the module exports. The sources are parsed only, so they need not be complete. */
    static List<String> of(List<SourceFile> library) {
        Set<String> exported = SourceRules.exported(library);
        var sources = library.stream()
                .filter(file -> exported.contains(file.packageName()))
                .map(InMemory::new)
                .toList();
        if (sources.isEmpty()) {
            return List.of();
        }
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        var scan = new JavadocScan(task);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                scan.new Visitor().scan(unit, null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.copyOf(scan.found);
    }

    private final class Visitor extends TreePathScanner<Void, Void> {
        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            if (!isVisible(tree.getModifiers())) {
                return null;
            }
            check(tree.getSimpleName().toString());
            return super.visitClass(tree, nothing);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            boolean overrides = tree.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (!overrides && isVisible(tree.getModifiers()) && !isConstructorOfARecord(tree)) {
                check(tree.getName() + "(…)");
            }
            return null;
        }

        /** A record's constructor checks its components; the record's own comment says what they are. */
        private boolean isConstructorOfARecord(MethodTree tree) {
            return tree.getReturnType() == null
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        }

        private boolean isVisible(ModifiersTree modifiers) {
            Tree around = getCurrentPath().getParentPath().getLeaf();
            boolean member = around.getKind() == Tree.Kind.INTERFACE
                    && !modifiers.getFlags().contains(Modifier.PRIVATE);
            return member
                    || modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED);
        }

        private void check(String name) {
            TreePath path = getCurrentPath();
            DocCommentTree comment = trees.getDocCommentTree(path);
            if (comment == null || comment.getFirstSentence().isEmpty()) {
                CompilationUnitTree unit = path.getCompilationUnit();
                long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
                found.add("%s:%d: %s has no sentence that says what it is"
                        .formatted(
                                unit.getSourceFile().getName().substring(1),
                                unit.getLineMap().getLineNumber(start),
                                name));
            }
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        InMemory(SourceFile file) {
            super(URI.create("string:///" + file.path()), JavaFileObject.Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
