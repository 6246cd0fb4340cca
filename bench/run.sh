#!/usr/bin/env bash
# Starts this server on an empty database, loads made-up patients, measures, and stops it; beside others, in turns.
#   bench/run.sh [options of load.sh] [name=url,pid[,postmaster][,plain] ...]
# Builds the jar when there is none. Starts nothing when a server called "ours" is named:
#   bench/run.sh ours=http://127.0.0.1:8080/fhir,4711,4722 peer=http://127.0.0.1:8088/fhir,4733,4744,plain
# PORT is the server's, JAVA_OPTIONS are for its JVM; DATA names a directory for the database, which is then kept.
set -euo pipefail
cd "$(dirname "$0")/.."
port=${PORT:-8089}
work=$(mktemp -d)
server=
stop() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
}
trap 'stop; rm -rf "$work"' EXIT

if [[ " $*" != *" ours="* ]]; then
  ls target/trd-careplan-server-*.jar >/dev/null 2>&1 || mvn -q -B package -DskipTests
  jar=$(ls "$PWD"/target/trd-careplan-server-*.jar)
  data=${DATA:-$work/data}
  # shellcheck disable=SC2086
  java -Xmx1g ${JAVA_OPTIONS:-} -jar "$jar" --server.port="$port" --trd.storage.directory="$data" \
    >"$work/log" 2>&1 &
  server=$!
  until curl -sf -o "$work/health" "http://127.0.0.1:$port/actuator/health/readiness"; do
    kill -0 "$server" || { cat "$work/log" >&2; exit 1; }
    sleep 0.5
  done
  set -- "ours=http://127.0.0.1:$port/fhir,$server,$(head -1 "$data/postgresql/postmaster.pid")" "$@"
fi

bench/load.sh "$@"
