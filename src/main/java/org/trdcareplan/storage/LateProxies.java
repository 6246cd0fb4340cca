package org.trdcareplan.storage;

import com.google.common.base.Suppliers;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.bytebuddy.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BasicProxyFactory;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.bytecode.spi.ProxyFactoryFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.proxy.ProxyFactory;
import org.hibernate.service.spi.ServiceContributor;
import org.hibernate.type.CompositeType;

/**
 * Makes the class that stands for an entity not yet loaded when the first such reference is met. Hibernate would write
 * one for each of HAPI's sixty entities while it starts, a fifteenth of a start's time, and few are ever needed here.
 *
 * <p>Hibernate finds this by {@code META-INF/services}.
 */
public final class LateProxies implements ServiceContributor {

    @Override
    public void contribute(StandardServiceRegistryBuilder services) {
        services.addService(BytecodeProvider.class, new Provider());
    }

    @SuppressWarnings("serial") // as every service of Hibernate is by its interface
    private static final class Provider extends BytecodeProviderImpl {

        @Override
        public ProxyFactoryFactory getProxyFactoryFactory() {
            return new Factories(super.getProxyFactoryFactory());
        }
    }

    private record Factories(ProxyFactoryFactory ofHibernate) implements ProxyFactoryFactory {

        @Override
        public ProxyFactory buildProxyFactory(SessionFactoryImplementor sessionFactory) {
            return new Late(ofHibernate.buildProxyFactory(sessionFactory));
        }

        @Override
        @SuppressWarnings("rawtypes") // as Hibernate declares it
        public BasicProxyFactory buildBasicProxyFactory(Class superClassOrInterface) {
            return ofHibernate.buildBasicProxyFactory(superClassOrInterface);
        }
    }

    /** Hibernate's factory, which writes its class as soon as it is told of which entity. */
    private static final class Late implements ProxyFactory {

        private final ProxyFactory ofHibernate;
        private Supplier<ProxyFactory> told;

        private Late(ProxyFactory ofHibernate) {
            this.ofHibernate = ofHibernate;
        }

        @Override
        public void postInstantiate(
                String entityName,
                Class<?> persistentClass,
                Set<Class<?>> interfaces,
                Method getIdentifier,
                Method setIdentifier,
                CompositeType componentIdType) {
            told = Suppliers.memoize(() -> {
                ofHibernate.postInstantiate(
                        entityName, persistentClass, interfaces, getIdentifier, setIdentifier, componentIdType);
                return ofHibernate;
            });
        }

        @Override
        public HibernateProxy getProxy(Object id, SharedSessionContractImplementor session) {
            return told.get().getProxy(id, session);
        }
    }
}
