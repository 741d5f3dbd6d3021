package saksi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of the program and which of them may know which. */
class ArchitectureTest {
  /** In the order in which data flows: a package may know those before it. */
  private static final List<String> PACKAGES =
      List.of(
          "text",
          "knowledge",
          "language",
          "reader",
          "reference",
          "names",
          "linking",
          "relations",
          "copies",
          "vocabulary",
          "rdf",
          "store",
          "export",
          "browse",
          "server",
          "site",
          "pipeline",
          "operation",
          "reconciliation",
          "evaluation",
          "cli");

  private static final List<String> LANGUAGE_SIDE =
      List.of("reader", "language", "reference", "names", "linking", "relations", "copies");

  private static final List<String> RDF_SIDE =
      List.of("vocabulary", "rdf", "store", "export", "browse", "server");

  /** What answers over HTTP with servlets of its own. */
  private static final List<String> WEB = List.of("server", "site", "operation");

  /** Jena and what its jar brings along, except for the logging interface. */
  private static final String[] JENA = {
    "org.apache.jena..",
    "org.apache.lucene..",
    "org.apache.commons..",
    "org.apache.sis..",
    "org.apache.shiro..",
    "org.apache.thrift..",
    "org.apache.logging..",
    "org.eclipse.jetty..",
    "org.locationtech..",
    "org.bouncycastle..",
    "org.roaringbitmap..",
    "com.apicatalog..",
    "com.google..",
    "io.micrometer.."
  };

  private static final String[] TERMINAL = {"picocli..", "me.tongfei..", "org.jline.."};

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("saksi");

  @Test
  void everyClassIsInAKnownPackage() {
    classes().should().resideInAnyPackage(within(PACKAGES)).check(CLASSES);
  }

  static Stream<String> packages() {
    return PACKAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packagesPointOneWay(String name) {
    List<String> later = PACKAGES.subList(PACKAGES.indexOf(name) + 1, PACKAGES.size());
    noClasses()
        .that()
        .resideInAPackage("saksi." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(within(later))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theGraphKnowsNothingOfLanguage() {
    noClasses()
        .that()
        .resideInAnyPackage(within(RDF_SIDE))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(within(LANGUAGE_SIDE))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheGraphKnowsJena() {
    noClasses()
        .that()
        .resideOutsideOfPackages(within(RDF_SIDE))
        .and()
        .resideOutsideOfPackage("saksi.reader..")
        .and()
        .doNotHaveFullyQualifiedName("saksi.reconciliation.Protocol")
        .and()
        .doNotHaveFullyQualifiedName("saksi.reconciliation.ReconciliationService")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(JENA)
        .check(CLASSES);
  }

  /** Tables and JSON of others are read with the readers in Jena's jar. */
  @Test
  void theReaderKnowsOnlyTheReadersOfJsonAndTablesInThatJar() {
    noClasses()
        .that()
        .resideInAPackage("saksi.reader..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(JENA)
                .and(not(resideInAnyPackage("com.google.gson..", "org.apache.commons.csv.."))))
        .check(CLASSES);
  }

  /** Its JSON is that of others, and is read with the reader in Jena's jar. */
  @Test
  void reconciliationKnowsOnlyTheJsonReaderOfThatJar() {
    noClasses()
        .that()
        .resideInAPackage("saksi.reconciliation..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(JENA).and(not(resideInAPackage("com.google.gson.."))))
        .check(CLASSES);
  }

  @Test
  void onlyTheWebKnowsServlets() {
    noClasses()
        .that()
        .resideOutsideOfPackages(within(WEB))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("saksi.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(TERMINAL)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("saksi.cli..")
        .should()
        .accessTargetWhere(isAProcessStream())
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CLASSES)
        .filteredOn(
            type -> !type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"))
        .isEmpty();
  }

  private static DescribedPredicate<JavaAccess<?>> isAProcessStream() {
    return describe(
        "is one of the streams of the process",
        access ->
            access.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("in", "out", "err").contains(access.getTarget().getName()));
  }

  private static String[] within(List<String> names) {
    return names.stream().map(name -> "saksi." + name + "..").toArray(String[]::new);
  }
}
