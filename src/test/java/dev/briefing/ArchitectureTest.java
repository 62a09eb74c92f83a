package dev.briefing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may import which, and which library: the layering of the design. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.briefing");

  /** Each package with the packages that it may import. */
  private static final Map<String, String> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("problem", ""),
              Map.entry("progress", "problem model"),
              Map.entry("model", "problem"),
              Map.entry("markdown", "problem model"),
              Map.entry("picture", "model"),
              Map.entry("read", "problem model markdown picture"),
              Map.entry("figure", "problem model"),
              Map.entry("glossary", "problem model"),
              Map.entry("trace", "problem model figure glossary"),
              Map.entry("check", "problem model figure glossary trace web progress"),
              Map.entry("web", "problem"),
              Map.entry(
                  "render",
                  "problem model markdown picture glossary web trace progress difference"),
              Map.entry("export", "problem model markdown web trace"),
              Map.entry("write", "problem web"),
              Map.entry("history", "problem model"),
              Map.entry("outside", "model"),
              Map.entry("difference", "problem model glossary trace progress"),
              Map.entry("convert", "problem model read write build starter"),
              Map.entry(
                  "build",
                  "problem model markdown glossary read check trace web render export write history difference outside"),
              Map.entry("starter", "problem model read write build"),
              Map.entry("serve", "problem model web build"),
              Map.entry("review", "problem model history build"),
              Map.entry("cli", "problem model build convert serve starter review"),
              Map.entry("maven", "problem model build convert serve starter review")));

  /** Each library with the packages that know it: one, but where one reads what another writes. */
  private static final Map<String, String> KNOWN_ONLY_TO =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("org.commonmark", "markdown"),
              Map.entry("com.drew", "picture"),
              Map.entry("com.jcraft.jzlib", "picture"),
              Map.entry("tools.jackson.dataformat", "read"),
              Map.entry("org.snakeyaml", "read"),
              Map.entry("de.siegmar.fastcsv", "read export convert"),
              Map.entry("org.jbibtex", "convert"),
              Map.entry("freemarker", "render"),
              Map.entry("org.ahocorasick", "glossary"),
              Map.entry("picocli", "cli"),
              Map.entry("io.methvin", "serve"),
              Map.entry("com.sun.net.httpserver", "serve"),
              Map.entry("javax.net.ssl", "outside"),
              Map.entry("org.apache.maven", "maven")));

  static Stream<String> packages() {
    return MAY_IMPORT.keySet().stream();
  }

  static Stream<String> libraries() {
    return KNOWN_ONLY_TO.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void importsOnlyWhatLiesBelow(String name) {
    noClasses()
        .that()
        .resideInAPackage(in(name))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.briefing..")
                .and(not(resideInAnyPackage(in((name + " " + MAY_IMPORT.get(name)).split(" "))))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void isKnownToOnePackage(String library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(in(KNOWN_ONLY_TO.get(library).split(" ")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlace() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(Stream.of("dev.briefing"), packages().map(name -> in(name)))
                .toArray(String[]::new))
        .because("a new package is entered in the table of this test")
        .check(CLASSES);
  }

  @Test
  void noPackagesImportEachOtherInACircle() {
    slices().matching("dev.briefing.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  private static String[] in(String[] names) {
    return Arrays.stream(names).map(ArchitectureTest::in).toArray(String[]::new);
  }

  private static String in(String name) {
    return "dev.briefing." + name + "..";
  }
}
