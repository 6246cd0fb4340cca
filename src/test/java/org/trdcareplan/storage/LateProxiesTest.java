package org.trdcareplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import ca.uhn.fhir.jpa.model.entity.TagDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.proxy.ProxyFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On Hibernate's own registry of services, as it finds them on the class path. */
class LateProxiesTest {

    private final StandardServiceRegistry services = new StandardServiceRegistryBuilder().build();

    @AfterEach
    void close() {
        StandardServiceRegistryBuilder.destroy(services);
    }

    @Test
    void aReferenceStandsForItsEntityAsEver() {
        ProxyFactory factory = factoryOf(TagDefinition.class);

        HibernateProxy first = factory.getProxy(7L, null);
        HibernateProxy second = factory.getProxy(8L, null);

        assertThat(first).isInstanceOf(TagDefinition.class).hasSameClassAs(second);
        assertThat(List.of(first, second))
                .extracting(
                        proxy -> proxy.getHibernateLazyInitializer().getEntityName(),
                        proxy -> proxy.getHibernateLazyInitializer().getInternalIdentifier())
                .containsExactly(tuple(TagDefinition.class.getName(), 7L), tuple(TagDefinition.class.getName(), 8L));
    }

    /** Nothing can stand for a final class: Hibernate finds out when it writes the class, so that is not done before. */
    @Test
    void noClassIsWrittenBeforeTheFirstReference() {
        ProxyFactory factory = factoryOf(Final.class);

        assertThatThrownBy(() -> factory.getProxy(7L, null)).hasMessageContaining("final");
    }

    private ProxyFactory factoryOf(Class<?> entity) {
        ProxyFactory factory = services.requireService(BytecodeProvider.class)
                .getProxyFactoryFactory()
                .buildProxyFactory(null);
        factory.postInstantiate(
                entity.getName(), entity, new LinkedHashSet<>(Set.of(HibernateProxy.class)), null, null, null);
        return factory;
    }

    private static final class Final {}
}
