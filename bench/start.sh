#!/usr/bin/env bash
# Measures a start of the server: on an empty database, then on the migrated one, as the jar is and as
# docs/configuration.md ("Starting faster") has it.
#   mvn -B package -DskipTests && bench/start.sh [runs of each on the migrated database, default 3]
# Ready: the first 200 of /fhir/metadata, which the server gives once the guide is installed and the validator warm.
# First $validate: of a score, asked at once when readiness was reported.
# CPU: user and system time of the JVM up to then. Memory: resident set of the JVM, PostgreSQL's not counted, when
# /actuator/health/readiness has said ready for three seconds, and after that first /fhir/metadata.
# PORT and JAVA_OPTIONS: see server.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
source bench/server.sh
source bench/unpack.sh
jar=$(ls target/trd-careplan-server-*.jar)
score=ig/fsh-generated/package/example/Observation-esketamine-phq9-week4.json
runs=${1:-3}

resident() {
  echo $(($(awk '/VmRSS/ {print $2}' "/proc/$server/status") / 1024))
}

# measure NAME JAR
measure() {
  local began reached validated asked ended ticks ready
  began=$(date +%s%N)
  start_server "$2" "$work/data"
  reached=$(date +%s%N)
  validated=$(curl -sf -o "$work/outcome" -w '%{time_total}' -H 'Content-Type: application/fhir+json' \
    --data-binary "@$score" "http://127.0.0.1:$port/fhir/Observation/\$validate")
  sleep 3 # the JVM gives memory back beside its work
  ready=$(resident)
  asked=$(date +%s%N)
  curl -sf -o "$work/metadata" "http://127.0.0.1:$port/fhir/metadata"
  ended=$(($(date +%s%N) - asked + reached)) # without the pause
  ticks=$(awk '{print $14 + $15}' "/proc/$server/stat")
  printf '| %s | %d.%d s | %d s | %.0f ms | %d MB | %d MB |\n' "$1" $(((ended - began) / 1000000000)) \
    $(((ended - began) / 100000000 % 10)) $((ticks / $(getconf CLK_TCK))) \
    "$(echo "$validated" | awk '{print $1 * 1000}')" "$ready" "$(resident)"
  stop_server
}

echo "$(java -version 2>&1 | head -1), $(nproc) cores"
echo "| start | ready | CPU | first \$validate | resident, ready | resident, after /metadata |"
echo "|---|---|---|---|---|---|"
measure "empty database" "$jar"
for _ in $(seq "$runs"); do
  measure "migrated database" "$jar"
done

unpack java "$jar" "$work/server"
for _ in $(seq "$runs"); do
  measure "the same, extracted" "$extracted"
done
options="@docker/java.options ${JAVA_OPTIONS:-}" # the last one counts
JAVA_OPTIONS="$options $training"
measure "the same, training run, docker/java.options" "$extracted"
JAVA_OPTIONS="$options $trained"
for _ in $(seq "$runs"); do
  measure "the same, with its cache, docker/java.options" "$extracted"
done
printf 'jar: %d MB, %d libraries\n' $(($(stat -c %s "$jar") / 1000000)) "$(unzip -l "$jar" | grep -c 'BOOT-INF/lib/.*\.jar')"
