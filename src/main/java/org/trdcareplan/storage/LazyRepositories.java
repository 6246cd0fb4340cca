package org.trdcareplan.storage;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.stereotype.Component;

/**
 * Makes each of HAPI's fifty-six repositories when it is first used: to make one is to parse every query it declares,
 * and most (terminology, MDM, bulk import) are never used here. As {@code BootstrapMode.LAZY} would do, which HAPI's
 * configuration does not ask for.
 */
@Component
final class LazyRepositories implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanNamesForType(RepositoryFactoryBeanSupport.class, true, false)) {
            beans.getBeanDefinition(name.substring(1)).setLazyInit(true); // &name is the factory
        }
        ((DefaultListableBeanFactory) beans)
                .setAutowireCandidateResolver(new ContextAnnotationAutowireCandidateResolver() {
                    @Override
                    protected boolean isLazy(DependencyDescriptor descriptor) {
                        return Repository.class.isAssignableFrom(descriptor.getDependencyType())
                                || super.isLazy(descriptor);
                    }
                });
    }
}
