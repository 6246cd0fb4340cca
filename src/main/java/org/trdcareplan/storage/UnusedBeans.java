package org.trdcareplan.storage;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.stereotype.Component;
import org.trdcareplan.ig.Guide;

/**
 * Leaves out what HAPI defines and nobody uses here: the DAOs and providers of resource types that are not served (HAPI
 * has them for all 146 types of FHIR), and the count of all resources that {@code /metadata} would tell everybody.
 */
@Component
final class UnusedBeans implements BeanFactoryPostProcessor {

    private static final String RESOURCE_COUNTS = "myResourceCountsCache";

    /** HAPI keeps packages in the one and looks for the other, whether it serves them or not. */
    private static final Set<String> OF_HAPI = Set.of("Binary", "Subscription");

    private static final Pattern OF_A_TYPE = Pattern.compile("my(?<type>[A-Z]\\w+)(Dao|Rp)R4");

    private static final String OF_THE_SYSTEM = "System";

    private static final String DAO_REGISTRY = "myDaoRegistry";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        BeanDefinitionRegistry definitions = (BeanDefinitionRegistry) beans;
        definitions.removeBeanDefinition(RESOURCE_COUNTS);
        FhirContext fhirContext = beans.getBean(FhirContext.class);
        Set<String> wanted = new HashSet<>(OF_HAPI);
        for (String type : beans.getBean(Guide.class).servedTypes()) {
            wanted.add(type);
            // The provider is named by its class: myListDaoR4, but myListResourceRpR4.
            wanted.add(fhirContext
                    .getResourceDefinition(type)
                    .getImplementingClass()
                    .getSimpleName());
        }
        wanted.add(OF_THE_SYSTEM);
        for (String name : beans.getBeanDefinitionNames()) {
            Matcher ofType = OF_A_TYPE.matcher(name);
            if (ofType.matches() && !wanted.contains(ofType.group("type"))) {
                definitions.removeBeanDefinition(name);
            }
        }
        definitions.removeBeanDefinition(DAO_REGISTRY);
        definitions.registerBeanDefinition(DAO_REGISTRY, new RootBeanDefinition(ServedDaos.class));
    }
}
