package org.trdcareplan.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Made-up patients: the same seed gives the same bytes, and a larger scale the same patients and more. Each has the story
 * of a treatment in the guide's examples, moved in time, with another name and age, one to three sessions, and scores that
 * fall as the patient responds.
 */
final class Population {

    private static final List<String> FAMILIES = List.of(
            "Adler", "Bakker", "Costa", "Dubois", "Eriksen", "Ferrari", "Garcia", "Haddad", "Ito", "Jansen", "Kaya",
            "Lopez", "Moreau", "Novak", "Okafor", "Petrov", "Quinn", "Rossi", "Silva", "Tanaka", "Usman", "Varga",
            "Weber", "Yilmaz");
    private static final List<String> WOMEN = List.of(
            "Ada", "Berta", "Carla", "Dana", "Elif", "Freya", "Grace", "Hanna", "Ines", "Julia", "Karin", "Lena");
    private static final List<String> MEN =
            List.of("Alan", "Bruno", "Carl", "David", "Emil", "Felix", "Georg", "Hugo", "Ivan", "Jonas", "Kofi", "Leo");

    private static final List<Integer> VISIT_WEEKS = List.of(1, 2, 4, 8);
    private static final int DAYS_BETWEEN_SESSIONS = 4;
    private static final Pattern VALUE = Pattern.compile("(?<=\"value\": )\\d+(?=,)");
    private static final Pattern EFFECTIVE = Pattern.compile("(?<=\"effectiveDateTime\": \")\\d{4}-\\d{2}-\\d{2}");

    private final List<Story> stories = Story.all();
    private final long seed;
    private final int scale;
    private final UnaryOperator<String> declared;

    /** @param plain whether the resources declare no profiles, for a server without the guide */
    Population(long seed, int scale, boolean plain) {
        this.seed = seed;
        this.scale = scale;
        this.declared = plain ? Template::plain : UnaryOperator.identity();
    }

    int scale() {
        return scale;
    }

    /** How many have a treatment. */
    long having(String story) {
        return IntStream.range(0, scale)
                .filter(number -> story(random(number)).name().equals(story))
                .count();
    }

    List<Story> stories() {
        return stories;
    }

    /** What the patients share; it must be stored before them. */
    List<Entry> places() {
        List<Entry> places = new ArrayList<>();
        for (Story story : stories) {
            for (Template template : story.session(1)) {
                if (Story.shared(template.name())) {
                    String json = template.fill(name -> name, value -> sharedValue(template, value), 0);
                    places.add(entry(template, template.name(), json));
                }
            }
        }
        return places;
    }

    /** @param number from 0 */
    Person person(int number) {
        Random random = random(number);
        return new Telling(story(random), key(number), random).tell();
    }

    /** {@code system|value} of the patient. */
    String patientIdentifier(int number) {
        return identifier(number, Story::patientName);
    }

    /** {@code system|value} of the care plan. */
    String planIdentifier(int number) {
        return identifier(number, Story::planName);
    }

    private String identifier(int number, Function<Story, String> name) {
        Story story = story(random(number));
        Template template = story.base().stream()
                .filter(one -> one.name().equals(name.apply(story)))
                .findFirst()
                .orElseThrow();
        return Template.identifier(template.json()).replace("|" + template.prefix() + "-", "|" + key(number) + "-");
    }

    private String key(int number) {
        return String.format(Locale.ROOT, "B%d-%06d", seed, number);
    }

    private Random random(int number) {
        return new Random(seed * 1_000_003 + number);
    }

    private Story story(Random random) {
        int percent = random.nextInt(100);
        for (Story story : stories) {
            percent -= story.share();
            if (percent < 0) {
                return story;
            }
        }
        throw new IllegalStateException("The shares are less than 100");
    }

    private String sharedValue(Template template, String value) {
        return "B%d-%s-%s".formatted(seed, template.prefix(), value);
    }

    private Entry entry(Template template, String key, String json) {
        return new Entry(template.type(), url(key), Template.identifier(json), declared.apply(json));
    }

    private String url(String key) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((seed + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Makes the entries of one patient. */
    private final class Telling {

        private final Story story;
        private final String key;
        private final Random random;
        private final long moved;
        private final double response;
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, String> shared = new LinkedHashMap<>();

        Telling(Story story, String key, Random random) {
            this.story = story;
            this.key = key;
            this.random = random;
            this.moved = -random.nextInt(900);
            this.response = 0.1 + 0.75 * random.nextDouble();
            for (Template template : story.session(1)) {
                if (Story.shared(template.name())) {
                    String json = template.fill(name -> name, value -> sharedValue(template, value), 0);
                    shared.put(template.name(), template.type() + "?identifier=" + Template.identifier(json));
                }
            }
        }

        Person tell() {
            Map<Template, Integer> baselines = new LinkedHashMap<>();
            for (Template score : story.scores()) {
                baselines.put(story.baseline(score), baseline(story.baseline(score)));
            }
            add(
                    story.base(),
                    template ->
                            baselines.containsKey(template) ? withScore(template, baselines.get(template)) : template);
            entries.sort(Comparator.comparing(entry -> !entry.type().equals("Patient")));
            int sessions = 1 + random.nextInt(3);
            for (int number = 1; number <= sessions; number++) {
                addSession(number);
            }
            for (Template score : story.scores()) {
                addVisits(score, baselines.get(story.baseline(score)));
            }
            Template followed = story.scores().get(0);
            return new Person(story, Person.code(followed.json()), visits(followed), List.copyOf(entries));
        }

        private void add(Collection<Template> templates, UnaryOperator<Template> change) {
            for (Template template : templates) {
                add(change.apply(template), 1, moved);
            }
        }

        private void addSession(int number) {
            for (Template template : story.session(number)) {
                if (!Story.shared(template.name())) {
                    Template numbered = new Template(
                            template.name(),
                            template.prefix(),
                            template.json()
                                    .replaceFirst(
                                            "(?<=session-number\",\"valuePositiveInt\": )1", Integer.toString(number)));
                    add(numbered, number, moved + (number - 1L) * DAYS_BETWEEN_SESSIONS);
                }
            }
        }

        private void addVisits(Template score, int baseline) {
            for (int week : VISIT_WEEKS) {
                double left = 1 - response * (1 - Math.exp(-week / 3.0));
                int value = (int) Math.max(0, Math.round(baseline * left + random.nextInt(3) - 1));
                String json = withScore(score, value)
                        .fill(
                                name -> reference(name, 1),
                                text -> key + "-" + text + "-visit-" + week,
                                moved + days(score, week));
                entries.add(entry(score, key + score.name() + "-visit-" + week, json));
            }
        }

        private void add(Template template, int session, long days) {
            String suffix = session > 1 ? "-" + session : "";
            String json = template.fill(name -> reference(name, session), value -> key + "-" + value + suffix, days);
            if (template.type().equals("Patient")) {
                json = withDemographics(json);
            }
            entries.add(entry(template, key(template.name(), session), json));
        }

        private String reference(String name, int session) {
            return shared.containsKey(name) ? shared.get(name) : url(key(name, session));
        }

        private String key(String name, int session) {
            return key + name + (session > 1 && Story.ofSession(name) ? "-" + session : "");
        }

        private String withDemographics(String json) {
            boolean woman = random.nextInt(100) < 62;
            String changed = Template.edit(json, "(?<=\"family\": \")[^\"]*", pick(FAMILIES));
            changed = Template.edit(changed, "(?<=\"given\": \\[\")[^\"]*", pick(woman ? WOMEN : MEN));
            changed = Template.edit(changed, "(?<=\"gender\": \")[^\"]*", woman ? "female" : "male");
            LocalDate born = LocalDate.of(1945, 1, 1).plusDays(random.nextInt(55 * 365));
            return Template.edit(changed, "(?<=\"birthDate\": \")[^\"]*", born.toString());
        }

        private String pick(List<String> names) {
            return names.get(random.nextInt(names.size()));
        }

        /** As in the story give or take two, unless it is the sum of answers that are there, too. */
        private int baseline(Template template) {
            Matcher value = VALUE.matcher(template.json());
            if (!value.find()) {
                throw new IllegalStateException("No score in " + template.name());
            }
            int told = Integer.parseInt(value.group());
            return template.json().contains("derivedFrom") ? told : told + random.nextInt(5) - 2;
        }

        private Template withScore(Template template, int score) {
            return new Template(
                    template.name(),
                    template.prefix(),
                    VALUE.matcher(template.json()).replaceFirst(Integer.toString(score)));
        }

        private List<LocalDate> visits(Template score) {
            Matcher told = EFFECTIVE.matcher(score.json());
            if (!told.find()) {
                throw new IllegalStateException("No date in " + score.name());
            }
            LocalDate day = LocalDate.parse(told.group()).plusDays(moved);
            return VISIT_WEEKS.stream()
                    .map(week -> day.plusDays(days(score, week)))
                    .toList();
        }

        /** From the week of the example to that of the visit. */
        private long days(Template score, int week) {
            return 7L * (week - Integer.parseInt(score.name().replaceFirst(".*\\D(\\d+)$", "$1")));
        }
    }
}
