package org.trdcareplan.web.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.trdcareplan.web.guide.Course.Phase;
import org.trdcareplan.web.guide.Course.Step;

/**
 * A course of treatment as a picture: weeks from left to right, one lane for each kind of step; sessions are dots,
 * ratings diamonds, other events squares, what goes on without counted events a bar. Beside it the same as text. A
 * long course is drawn narrower from week 12 on, since the sessions stand at its beginning.
 */
final class Timeline {

    private static final int WIDTH = 760;
    private static final int LEFT = 165;
    private static final int RIGHT = 24;
    private static final int TOP = 50;
    private static final int LANE = 28;
    private static final int LETTER = 6;
    private static final int MOST_EVENTS = 120;
    private static final double LONG = 20;
    private static final double KNEE = 12;
    private static final double SHARE_BEFORE_KNEE = 0.66;
    private static final double[] LATE_TICKS = {26, 39, 52, 78, 104};

    private final PlanDefinition plan;
    private final List<Step> steps;
    private final List<Phase> phases;
    private final double from;
    private final double to;

    private Timeline(PlanDefinition plan, Course course) {
        this.plan = plan;
        this.steps = course.steps();
        this.phases = course.phases();
        this.from = Math.min(
                -1, Math.floor(steps.stream().mapToDouble(Step::start).min().orElse(0)));
        this.to = Math.max(
                4, Math.ceil(steps.stream().mapToDouble(Step::end).max().orElse(0)));
    }

    /** The picture with its text, or nothing when the plan has no steps. */
    static String of(PlanDefinition plan) {
        Course course = new Course(plan);
        return course.steps().isEmpty() ? "" : new Timeline(plan, course).html();
    }

    private String html() {
        String text = steps.stream()
                .map(s -> "<li>" + Html.text(s.title()) + ": " + s.when() + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        return "<figure class=\"timeline\">" + Html.scrolling("Timeline", svg())
                + "<figcaption>Week 0 is the first treatment."
                + (to > LONG ? " From week 12 on the scale is narrower." : "")
                + " Dots are sessions, diamonds ratings, bars go on throughout.<details><summary>The same as text</summary>"
                + text + "</details></figcaption></figure>\n";
    }

    private String svg() {
        Map<String, List<Step>> lanes = new LinkedHashMap<>();
        steps.forEach(
                s -> lanes.computeIfAbsent(s.lane(), l -> new ArrayList<>()).add(s));
        int height = TOP + lanes.size() * LANE + 6;
        String id = plan.getIdElement().getIdPart();
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-labelledby=\"" + id + "-t " + id + "-d\"><title id=\"" + id + "-t\">"
                + Html.text(plan.getTitle()) + ": timeline</title><desc id=\"" + id
                + "-d\">Weeks from left to right, one row for each kind of step. The same follows as text.</desc>");
        bands(svg, height);
        axis(svg, height);
        int row = 0;
        for (Map.Entry<String, List<Step>> lane : lanes.entrySet()) {
            double y = TOP + row * LANE + LANE / 2.0;
            svg.append("<text x=\"")
                    .append(LEFT - 12)
                    .append("\" y=\"")
                    .append(at(y + 4))
                    .append("\" text-anchor=\"end\">")
                    .append(Html.text(lane.getKey()))
                    .append("</text>")
                    .append("<path class=\"line\" d=\"M")
                    .append(LEFT)
                    .append(' ')
                    .append(at(y))
                    .append('H')
                    .append(WIDTH - RIGHT)
                    .append("\"/>");
            lane.getValue().forEach(step -> draw(svg, step, y));
            row++;
        }
        return svg.append("</svg>").toString();
    }

    private void bands(StringBuilder svg, int height) {
        double labelled = 0;
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            double x = x(phase.start());
            double width = x(phase.end()) - x;
            svg.append("<rect class=\"band")
                    .append(i % 2)
                    .append("\" x=\"")
                    .append(at(x))
                    .append("\" y=\"")
                    .append(TOP)
                    .append("\" width=\"")
                    .append(at(width))
                    .append("\" height=\"")
                    .append(height - TOP)
                    .append("\"><title>")
                    .append(Html.text(phase.title()))
                    .append("</title></rect>");
            if (x >= labelled && width >= phase.title().length() * LETTER) {
                svg.append("<text class=\"phase\" x=\"")
                        .append(at(x + 3))
                        .append("\" y=\"")
                        .append(TOP - 6)
                        .append("\">")
                        .append(Html.text(phase.title()))
                        .append("</text>");
                labelled = x + phase.title().length() * LETTER;
            }
        }
    }

    private void axis(StringBuilder svg, int height) {
        double straight = to > LONG ? KNEE : to;
        double tick = straight - from <= 10 ? 1 : 2;
        DoubleStream early = DoubleStream.iterate(Math.ceil(from / tick) * tick, w -> w <= straight, w -> w + tick);
        DoubleStream late = DoubleStream.of(LATE_TICKS).filter(w -> w > straight && w <= to + 0.5);
        svg.append("<text class=\"week\" x=\"").append(LEFT - 12).append("\" y=\"18\" text-anchor=\"end\">week</text>");
        DoubleStream.concat(early, late).forEach(week -> svg.append("<path class=\"grid\" d=\"M")
                .append(at(x(week)))
                .append(" 24V")
                .append(height)
                .append("\"/><text class=\"week\" x=\"")
                .append(at(x(week)))
                .append("\" y=\"18\" text-anchor=\"middle\">")
                .append(Course.number(week))
                .append("</text>"));
    }

    private void draw(StringBuilder svg, Step step, double y) {
        svg.append("<g class=\"")
                .append(Html.text(step.kind()))
                .append("\"><title>")
                .append(Html.text(step.title()))
                .append(": ")
                .append(step.when())
                .append("</title>");
        if (step.repeated() && (step.end() - step.start()) / step.interval() <= MOST_EVENTS) {
            double pastEnd = step.end() + step.interval() / 100;
            DoubleStream.iterate(step.start(), w -> w < pastEnd, w -> w + step.interval())
                    .forEach(week -> mark(svg, step.kind(), x(week), y));
        } else if (x(step.end()) - x(step.start()) > 8) {
            svg.append("<rect x=\"")
                    .append(at(x(step.start())))
                    .append("\" y=\"")
                    .append(at(y - 3.5))
                    .append("\" width=\"")
                    .append(at(x(step.end()) - x(step.start())))
                    .append("\" height=\"7\" rx=\"3.5\"/>");
        } else {
            mark(svg, step.kind(), x(step.start()), y);
        }
        svg.append("</g>");
    }

    private static void mark(StringBuilder svg, String kind, double x, double y) {
        if (kind.endsWith("session")
                || kind.equals("preparation")
                || kind.equals("integration")
                || kind.equals("psychotherapy")) {
            svg.append("<circle cx=\"")
                    .append(at(x))
                    .append("\" cy=\"")
                    .append(at(y))
                    .append("\" r=\"4\"/>");
        } else if (kind.endsWith("assessment")) {
            svg.append("<path d=\"M")
                    .append(at(x))
                    .append(' ')
                    .append(at(y - 6))
                    .append("l6 6l-6 6l-6 -6z\"/>");
        } else {
            svg.append("<rect x=\"")
                    .append(at(x - 4))
                    .append("\" y=\"")
                    .append(at(y - 4))
                    .append("\" width=\"8\" height=\"8\"/>");
        }
    }

    private double x(double week) {
        double width = WIDTH - LEFT - RIGHT;
        if (to <= LONG) {
            return LEFT + (week - from) / (to - from) * width;
        }
        double knee = width * SHARE_BEFORE_KNEE;
        return week <= KNEE
                ? LEFT + (week - from) / (KNEE - from) * knee
                : LEFT + knee + (week - KNEE) / (to - KNEE) * (width - knee);
    }

    private static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
