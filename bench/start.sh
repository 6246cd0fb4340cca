#!/usr/bin/env bash
# Measures a start of the server: on an empty database, then on the migrated one.
#   mvn -B package -DskipTests && bench/start.sh [runs on the migrated database, default 3]
# Ready: the first 200 of /fhir/metadata, which the server gives once the guide is installed and the validator warm.
# First $validate: of a score, asked at once when readiness was reported.
# CPU: user and system time of the JVM up to then. Memory: resident set of the JVM, PostgreSQL's not counted, when
# /actuator/health/readiness has said ready for three seconds, and after that first /fhir/metadata.
set -euo pipefail
cd "$(dirname "$0")/.."
jar=$(ls "$PWD"/target/trd-careplan-server-*.jar)
score=$PWD/ig/fsh-generated/package/example/Observation-esketamine-phq9-week4.json
runs=${1:-3}
port=${PORT:-8089}
work=$(mktemp -d)
server=
stop() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
  fi
}
trap 'stop; rm -rf "$work"' EXIT
cd "$work"

resident() {
  echo $(($(awk '/VmRSS/ {print $2}' "/proc/$server/status") / 1024))
}

measure() {
  local began reached validated asked ended ticks ready
  began=$(date +%s%N)
  # shellcheck disable=SC2086
  java -Xmx1g ${JAVA_OPTIONS:-} -jar "$jar" --server.port="$port" >"$work/log" 2>&1 &
  server=$!
  until curl -sf -o "$work/health" "http://127.0.0.1:$port/actuator/health/readiness"; do
    kill -0 "$server" || { cat "$work/log" >&2; exit 1; }
    sleep 0.1
  done
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
  stop
}

echo "$(java -version 2>&1 | head -1), $(nproc) cores"
echo "| start | ready | CPU | first \$validate | resident, ready | resident, after /metadata |"
echo "|---|---|---|---|---|---|"
measure "empty database"
for _ in $(seq "$runs"); do
  measure "migrated database"
done
printf 'jar: %d MB, %d libraries\n' $(($(stat -c %s "$jar") / 1000000)) "$(unzip -l "$jar" | grep -c 'BOOT-INF/lib/.*\.jar')"
