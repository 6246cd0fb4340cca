package org.trdcareplan.validation.definitions;

import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;

/**
 * A definition of an element that answers from fields what HL7's validator asks of it for every element it sees. HL7's
 * class looks through its parts each time. It is not to be changed, as no definition of {@link Definitions} is.
 */
public final class PreparedElement extends ElementDefinition {

    private static final long serialVersionUID = 1L;

    private final transient List<PreparedConstraint> constraints;
    private final transient List<TypeRefComponent> types;
    private final String where;
    private final String most;
    private final int lowest;
    private final boolean bounded;
    private final boolean sliced;
    private final boolean bound;
    private final boolean supported;
    private final boolean elsewhere;
    private transient ElementDefinition included;
    private transient PlainValues plainValues;

    PreparedElement(ElementDefinition element) {
        element.copyValues(this);
        setType(element.getType().stream()
                .<TypeRefComponent>map(PreparedType::new)
                .toList());
        constraints = getConstraint().stream()
                .filter(ElementDefinitionConstraintComponent::hasExpression)
                .map(PreparedConstraint::new)
                .toList();
        types = super.getType();
        where = super.getPath();
        most = super.getMax();
        lowest = super.getMin();
        bounded = super.hasMax();
        sliced = super.hasSlicing();
        bound = super.hasBinding();
        supported = super.getMustSupport();
        elsewhere = super.hasContentReference();
    }

    /** Those with an expression. */
    public List<PreparedConstraint> constraints() {
        return constraints;
    }

    /** To be told before anybody else has this: the definition that follows it in its snapshot, or {@code null}. */
    void isFollowedBy(PreparedElement next) {
        plainValues = PlainValues.of(this, next != null && next.getPath().startsWith(getPath() + "."));
    }

    /**
     * Whether the element is a primitive that meets this and its type without a doubt, its binding excepted. Nothing is
     * said of others.
     */
    public boolean certainlyAllows(Element element) {
        if (!plainValues.has(element)) {
            return false;
        }
        for (PreparedConstraint constraint : constraints) {
            if (!constraint.certainlyHolds(element)) {
                return false;
            }
        }
        return true;
    }

    /** To be told before anybody else has this: that it is a slice and says all that the other says. */
    void saysAllOf(ElementDefinition sliced) {
        included = sliced;
    }

    /** Whether what meets this meets the other as well. */
    public boolean includes(ElementDefinition other) {
        return included != null && included == other;
    }

    @Override
    public String getPath() {
        return where;
    }

    @Override
    public List<TypeRefComponent> getType() {
        return types;
    }

    @Override
    public String getMax() {
        return most;
    }

    @Override
    public int getMin() {
        return lowest;
    }

    @Override
    public boolean hasMax() {
        return bounded;
    }

    @Override
    public boolean hasSlicing() {
        return sliced;
    }

    @Override
    public boolean hasBinding() {
        return bound;
    }

    @Override
    public boolean getMustSupport() {
        return supported;
    }

    @Override
    public boolean hasContentReference() {
        return elsewhere;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** The same for a type that an element may have. */
    private static final class PreparedType extends TypeRefComponent {

        private static final long serialVersionUID = 1L;

        private final String writtenCode;
        private final String workingCode;

        PreparedType(TypeRefComponent type) {
            type.copyValues(this);
            writtenCode = super.getCode();
            workingCode = super.getWorkingCode();
        }

        @Override
        public String getCode() {
            return writtenCode;
        }

        @Override
        public String getWorkingCode() {
            return workingCode;
        }
    }
}
