package org.trdcareplan.web.guide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionPrecheckBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;

/**
 * A plan definition laid out in weeks: its phases (the outer actions) and its steps (the innermost). Week 0 is the start of
 * the phase that others are measured from, the acute course. What the definition leaves open is laid out plainly: a step
 * "before" another one week before it, a repetition without an end to the end of the whole. Of alternatives, the
 * default is laid out.
 */
final class Course {

    /**
     * @param kind the step's code, such as {@code dosing-session}
     * @param lane the words for it
     * @param start in weeks
     * @param end in weeks, at least {@code start}
     * @param interval between two events, in weeks; 0 when no events are counted
     */
    record Step(String title, String kind, String lane, double start, double end, double interval) {

        boolean repeated() {
            return interval > 0 && end - start > interval / 2;
        }

        String when() {
            if (end - start < 1 / DAYS / 2) {
                return "week " + number(start);
            }
            String span = "weeks " + number(start) + " to " + number(end);
            if (!repeated()) {
                return span;
            }
            return interval < 1
                    ? span + ", " + number(1 / interval) + " a week"
                    : span + (interval == 1 ? ", every week" : ", every " + number(interval) + " weeks");
        }
    }

    record Phase(String title, double start, double end) {}

    private record Span(double start, double end) {}

    private static final double DAYS = 7;
    private static final double LEAD = 1;
    private static final double AT_LEAST = 4;
    private static final String ACUTE = "acute";

    private final PlanDefinition plan;
    private final Map<String, PlanDefinitionActionComponent> byId = new HashMap<>();
    private final Map<PlanDefinitionActionComponent, PlanDefinitionActionComponent> parents = new HashMap<>();
    private final Map<PlanDefinitionActionComponent, Span> spans = new HashMap<>();
    private final Set<PlanDefinitionActionComponent> open = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();

    Course(PlanDefinition plan) {
        this.plan = plan;
        plan.getAction().forEach(this::index);
        plan.getAction().forEach(this::span);
        double last = Math.max(
                AT_LEAST, spans.values().stream().mapToDouble(Span::end).max().orElse(0));
        for (PlanDefinitionActionComponent action : plan.getAction()) {
            if (action.hasAction()
                    && action.hasCode()
                    && span(action).end() > span(action).start()) {
                phases.add(new Phase(
                        action.getTitle(), span(action).start(), span(action).end()));
            }
            addSteps(action, last);
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    List<Phase> phases() {
        return List.copyOf(phases);
    }

    private void index(PlanDefinitionActionComponent action) {
        if (action.hasId()) {
            byId.put(action.getId().replaceFirst("^#", ""), action);
        }
        for (PlanDefinitionActionComponent inner : action.getAction()) {
            parents.put(inner, action);
            index(inner);
        }
    }

    private void addSteps(PlanDefinitionActionComponent action, double last) {
        if (action.getPrecheckBehavior() == ActionPrecheckBehavior.NO) {
            return;
        }
        if (action.hasAction()) {
            action.getAction().forEach(inner -> addSteps(inner, last));
            return;
        }
        Coding kind = action.getCodeFirstRep().getCodingFirstRep();
        Span span = span(action);
        double interval = interval(action);
        boolean endless =
                interval > 0 && span.end() == span.start() && !repeat(action).hasCount();
        steps.add(new Step(
                action.hasTitle() ? action.getTitle() : action.getTextEquivalent(),
                kind.hasCode() ? kind.getCode() : "step",
                kind.hasDisplay() ? kind.getDisplay() : "Other steps",
                span.start(),
                endless ? Math.max(last, span.start() + interval) : span.end(),
                interval));
    }

    /** Where an action lies; one that waits for itself lies at the start of what it is part of. */
    private Span span(PlanDefinitionActionComponent action) {
        Span known = spans.get(action);
        if (known != null) {
            return known;
        }
        if (!open.add(action)) {
            return new Span(0, 0);
        }
        Span own = own(action);
        if (action.hasAction()) {
            spans.put(action, own);
            List<Span> inner = action.getAction().stream().map(this::span).toList();
            own = new Span(
                    inner.stream().mapToDouble(Span::start).min().orElse(own.start()),
                    inner.stream().mapToDouble(Span::end).max().orElse(own.end()));
        }
        open.remove(action);
        spans.put(action, own);
        return own;
    }

    private Span own(PlanDefinitionActionComponent action) {
        boolean isAcute = ACUTE.equals(action.getId());
        for (PlanDefinitionActionRelatedActionComponent related : action.getRelatedAction()) {
            PlanDefinitionActionComponent anchor = byId.get(related.getActionId());
            if (anchor != null && !isAcute) {
                return related(action, related, span(anchor));
            }
        }
        double start = 0;
        if (parents.containsKey(action)) {
            Span parent = spans.get(parents.get(action));
            start = parent == null ? 0 : parent.start();
        } else if (!isAcute && byId.containsKey(ACUTE)) {
            int ahead =
                    plan.getAction().indexOf(byId.get(ACUTE)) - plan.getAction().indexOf(action);
            start = -LEAD * Math.max(0, ahead);
        }
        if (action.getTiming() instanceof Range range) {
            return new Span(weeks(range.getLow()), weeks(range.hasHigh() ? range.getHigh() : range.getLow()));
        }
        if (repeat(action).getBounds() instanceof Range range) {
            return new Span(weeks(range.getLow()), weeks(range.hasHigh() ? range.getHigh() : range.getLow()));
        }
        return new Span(start, start + length(action));
    }

    private static Span related(
            PlanDefinitionActionComponent action, PlanDefinitionActionRelatedActionComponent related, Span anchor) {
        String relationship = related.getRelationship().toCode();
        double low = 0;
        double high = 0;
        boolean measured = related.hasOffset();
        if (related.getOffset() instanceof Range range) {
            low = weeks(range.getLow());
            high = weeks(range.getHigh());
        } else if (related.getOffset() instanceof Quantity duration) {
            low = weeks(duration);
            high = low;
        }
        if (relationship.startsWith("before")) {
            double base = relationship.equals("before-end") ? anchor.end() : anchor.start();
            return measured ? new Span(base - high, base - low) : new Span(base - LEAD, base - LEAD + length(action));
        }
        if (relationship.equals("concurrent")) {
            return anchor;
        }
        double base = relationship.endsWith("-start") ? anchor.start() : anchor.end();
        return new Span(base + low, base + Math.max(high, low + length(action)));
    }

    private static double length(PlanDefinitionActionComponent action) {
        TimingRepeatComponent repeat = repeat(action);
        if (repeat.getBounds() instanceof Quantity duration) {
            return weeks(duration);
        }
        int count = repeat.hasCountMax() ? repeat.getCountMax() : repeat.getCount();
        return Math.max(0, count - 1) * interval(action);
    }

    private static TimingRepeatComponent repeat(PlanDefinitionActionComponent action) {
        return action.getTiming() instanceof Timing timing ? timing.getRepeat() : new TimingRepeatComponent();
    }

    private static double interval(PlanDefinitionActionComponent action) {
        TimingRepeatComponent repeat = repeat(action);
        return repeat.hasPeriod() && repeat.hasPeriodUnit()
                ? weeks(repeat.getPeriod(), repeat.getPeriodUnit().toCode()) / Math.max(1, repeat.getFrequency())
                : 0;
    }

    private static double weeks(Quantity quantity) {
        return quantity.hasValue()
                ? weeks(quantity.getValue(), quantity.hasCode() ? quantity.getCode() : quantity.getUnit())
                : 0;
    }

    private static double weeks(BigDecimal value, String unit) {
        double one =
                switch (String.valueOf(unit)) {
                    case "min" -> 1 / DAYS / 24 / 60;
                    case "h" -> 1 / DAYS / 24;
                    case "wk" -> 1;
                    case "mo" -> 365.25 / 12 / DAYS;
                    case "a" -> 365.25 / DAYS;
                    default -> 1 / DAYS;
                };
        return value.doubleValue() * one;
    }

    /** At most one digit after the point. */
    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }
}
