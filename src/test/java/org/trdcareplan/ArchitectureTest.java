package org.trdcareplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.trdcareplan.cli.Main;

/** Holds the arrows between the rooms: a room uses only rooms below it, and no feature imports another. */
@AnalyzeClasses(locations = ArchitectureTest.WhatWeShip.class)
class ArchitectureTest {

    /** Whatever its package. */
    static final class WhatWeShip implements LocationProvider {

        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(
                    Location.of(Main.class.getProtectionDomain().getCodeSource().getLocation()));
        }
    }

    @ArchTest
    static final ArchRule roomsUseOnlyRoomsBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy("org.trdcareplan.cli..")
            .layer("web")
            .definedBy("org.trdcareplan.web..")
            .layer("rest")
            .definedBy("org.trdcareplan.rest..")
            .layer("security")
            .definedBy("org.trdcareplan.security..")
            .layer("registry")
            .definedBy("org.trdcareplan.registry..")
            .layer("outcome")
            .definedBy("org.trdcareplan.outcome..")
            .layer("careplan")
            .definedBy("org.trdcareplan.careplan..")
            .layer("validation")
            .definedBy("org.trdcareplan.validation..")
            .layer("storage")
            .definedBy("org.trdcareplan.storage..")
            .layer("ig")
            .definedBy("org.trdcareplan.ig..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("rest")
            .mayOnlyBeAccessedByLayers("cli", "web")
            .whereLayer("security")
            .mayOnlyBeAccessedByLayers("cli", "web", "rest")
            .whereLayer("registry")
            .mayOnlyBeAccessedByLayers("cli", "web", "rest", "security")
            .whereLayer("outcome")
            .mayOnlyBeAccessedByLayers("cli", "web", "rest", "security")
            .whereLayer("careplan")
            .mayOnlyBeAccessedByLayers("cli", "web", "rest", "security")
            .whereLayer("validation")
            .mayOnlyBeAccessedByLayers("cli", "web", "rest", "security")
            .whereLayer("ig")
            .mayNotAccessAnyLayer()
            .whereLayer("storage")
            .mayOnlyAccessLayers("ig");

    /** CVE-2026-34360, CVE-2026-55471: the core library's HTTP service and XSLT helpers must stay unused. */
    @ArchTest
    static final ArchRule theRiskyPartsOfTheCoreLibraryStayUnused = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.hl7.fhir.utilities.XsltUtilities")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.hl7.fhir.validation.http..");

    /** They check what is declared only, and a write would be validated twice: ProfileEnforcement does it, once. */
    @ArchTest
    static final ArchRule hapisValidatingInterceptorsStayUnused =
            noClasses().should().dependOnClassesThat().haveNameMatching("ca\\.uhn\\.fhir\\..*ValidatingInterceptor");

    @ArchTest
    static final ArchRule nothingIsPlacedInLibraryPackages =
            noClasses().should().resideOutsideOfPackage("org.trdcareplan..");
}
