package org.trdcareplan.rest;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back the memory that only the start needed. Reading the base specification and building a thousand beans leaves
 * a heap more than half of which is garbage; the JVM would keep it, because its default lets 70 % of a heap be free. So
 * it is collected once, with a narrower margin for that one collection, before the first client comes.
 */
final class StartupMemory {

    private static final Logger log = LoggerFactory.getLogger(StartupMemory.class);

    private static final String MIN_FREE = "MinHeapFreeRatio";
    private static final String MAX_FREE = "MaxHeapFreeRatio";

    private StartupMemory() {}

    static void release() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            String min = jvm.getVMOption(MIN_FREE).getValue();
            String max = jvm.getVMOption(MAX_FREE).getValue();
            jvm.setVMOption(MIN_FREE, "5");
            jvm.setVMOption(MAX_FREE, "10");
            System.gc();
            jvm.setVMOption(MAX_FREE, max);
            jvm.setVMOption(MIN_FREE, min);
        } catch (IllegalArgumentException e) {
            log.debug("This JVM has no {}", MAX_FREE, e);
        }
    }
}
