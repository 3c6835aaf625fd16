package dev.hysteria.architecture;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds every switch over the library's own enums and sealed types that would accept a new case without being asked: by
 * {@code default}, or by a pattern of the whole type. The compiler then could not list the interpreters that a new node breaks.
 *
 * <p>The compiler itself says what is switched over, so the sources are analysed, not matched as text.
 */
final class DefaultScan {
    private static final String ROOT = "dev.hysteria.";
    private static final List<String> WATCHED =
            List.of("ast", "rewrite", "interpret", "dialect", "migration", "catalog");

    private final Trees trees;
    private final JavacTask task;
    private final List<String> found = new ArrayList<>();

    private DefaultScan(JavacTask task) {
        this.task = task;
        this.trees = Trees.instance(task);
    }

    /** What breaks the rule, in the watched packages. The sources must be complete: each is analysed with all the others. */
    static List<String> of(List<SourceFile> library) {
        var sources = library.stream()
                .filter(file -> !file.fileName().equals("module-info.java"))
                .map(InMemory::new)
                .toList();
        var problems = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, List.of("-proc:none", "-cp", classPath()), null, sources);
        try {
            var scan = new DefaultScan(task);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            problems.getDiagnostics().stream()
                    .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .ifPresent(problem -> {
                        throw new IllegalStateException("The sources don't compile: " + problem);
                    });
            units.stream().filter(DefaultScan::isWatched).forEach(unit -> scan.new Visitor().scan(unit, null));
            return List.copyOf(scan.found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isWatched(CompilationUnitTree unit) {
        String name = String.valueOf(unit.getPackageName());
        return WATCHED.stream().anyMatch(watched -> within(name, watched));
    }

    private static boolean within(String packageName, String watched) {
        return packageName.equals(ROOT + watched) || packageName.startsWith(ROOT + watched + ".");
    }

    /** Surefire hides the class path in a manifest and says elsewhere what it was. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private final class Visitor extends TreePathScanner<Void, Void> {
        @Override
        public Void visitSwitch(SwitchTree tree, Void nothing) {
            check(tree.getExpression(), tree.getCases());
            return super.visitSwitch(tree, nothing);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
            check(tree.getExpression(), tree.getCases());
            return super.visitSwitchExpression(tree, nothing);
        }

        private void check(ExpressionTree selector, List<? extends CaseTree> cases) {
            TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), selector));
            if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
                return;
            }
            String name = element.getQualifiedName().toString();
            boolean sealed = element.getModifiers().contains(Modifier.SEALED);
            if (!name.startsWith(ROOT) || !(sealed || element.getKind() == ElementKind.ENUM)) {
                return;
            }
            // A rewrite passes through what it doesn't know: that is what rewriting means.
            String packageName =
                    getCurrentPath().getCompilationUnit().getPackageName().toString();
            if (sealed && within(packageName, "rewrite")) {
                return;
            }
            for (CaseTree oneCase : cases) {
                if (oneCase.getLabels().stream().anyMatch(label -> acceptsAnything(label, declared))) {
                    report(oneCase, element);
                }
            }
        }

        private boolean acceptsAnything(Tree label, DeclaredType selector) {
            if (label instanceof DefaultCaseLabelTree) {
                return true;
            }
            if (!(label instanceof PatternCaseLabelTree pattern)
                    || !(pattern.getPattern() instanceof BindingPatternTree binding)) {
                return false;
            }
            var path = TreePath.getPath(
                    getCurrentPath().getCompilationUnit(), binding.getVariable().getType());
            TypeMirror type = trees.getTypeMirror(path);
            return type != null
                    && task.getTypes()
                            .isSubtype(
                                    task.getTypes().erasure(selector),
                                    task.getTypes().erasure(type));
        }

        private void report(CaseTree oneCase, TypeElement type) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long position = trees.getSourcePositions().getStartPosition(unit, oneCase);
            String file = unit.getSourceFile().getName().substring(1);
            found.add(file + ":" + unit.getLineMap().getLineNumber(position) + ": a switch over "
                    + type.getQualifiedName() + " accepts any new case: name the cases instead");
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final SourceFile file;

        InMemory(SourceFile file) {
            super(URI.create("memory:/" + file.path().replaceFirst("^.*src/[a-z]+/java/", "")), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }
}
