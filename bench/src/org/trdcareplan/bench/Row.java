package org.trdcareplan.bench;

import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of the result: texts, counts and numbers by the name of their column. */
record Row(Map<String, Object> cells) {

    /** @param first CPU time for a resource of the first server, in milliseconds */
    static Row of(String workload, String server, List<Round> rounds, double first) {
        int resources = rounds.stream().mapToInt(Round::resources).sum();
        DoubleSummaryStatistics cpu = Round.cpu(rounds);
        double serverCpu =
                rounds.stream().mapToDouble(round -> round.used().server()).sum() / resources;
        double databaseCpu =
                rounds.stream().mapToDouble(round -> round.used().database()).sum() / resources;
        double seconds = rounds.stream().mapToLong(Round::nanos).sum() / 1e9;
        long[] latencies = rounds.stream()
                .flatMapToLong(round -> round.latencies().stream().mapToLong(Long::longValue))
                .sorted()
                .toArray();
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("workload", workload);
        cells.put("server", server);
        cells.put("operations", resources);
        cells.put("server CPU", serverCpu);
        cells.put("PostgreSQL CPU", databaseCpu);
        cells.put("CPU", serverCpu + databaseCpu);
        cells.put("lowest", cpu.getMin());
        cells.put("highest", cpu.getMax());
        cells.put("ratio", (serverCpu + databaseCpu) / first);
        cells.put("per second", resources / seconds);
        for (int percent : List.of(50, 95, 99)) {
            cells.put("p" + percent, percentile(latencies, percent));
        }
        return new Row(cells);
    }

    /** The nearest rank, in milliseconds. */
    private static double percentile(long[] sorted, int percent) {
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1] / 1e6;
    }

    /** In Markdown; all rows have the columns of the first. */
    static String table(List<Row> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        Set<String> columns = rows.get(0).cells.keySet();
        return Stream.concat(
                        Stream.of(
                                String.join(" | ", columns),
                                String.join(" | ", Collections.nCopies(columns.size(), "---"))),
                        rows.stream().map(row -> row.cells.values().stream()
                                .map(Row::text)
                                .collect(Collectors.joining(" | "))))
                .map(line -> "| " + line + " |")
                .collect(Collectors.joining("\n"));
    }

    static String json(List<Row> rows) {
        return rows.stream().map(Row::json).collect(Collectors.joining(",\n", "[\n", "\n]"));
    }

    private String json() {
        return cells.entrySet().stream()
                .map(cell -> (cell.getValue() instanceof String ? "\"%s\": \"%s\"" : "\"%s\": %s")
                        .formatted(cell.getKey(), text(cell.getValue())))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(Object cell) {
        return cell instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : cell.toString();
    }
}
