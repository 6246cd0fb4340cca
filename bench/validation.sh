#!/usr/bin/env bash
# Measures what validating, creating and submitting a resource costs this server, alone or beside others, in turns.
#   mvn -B package -DskipTests && bench/validation.sh [name=url,pid[,postmaster][,plain] ...] [options of Load.java]
# Starts the server from target/ on an empty database, unless one called "ours" is named:
#   bench/validation.sh ours=http://127.0.0.1:8080/fhir,4711,4722 peer=http://127.0.0.1:8088/fhir,4733,4744,plain
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
  jar=$(ls "$PWD"/target/trd-careplan-server-*.jar)
  # shellcheck disable=SC2086
  java -Xmx1g ${JAVA_OPTIONS:-} -jar "$jar" --server.port="$port" --trd.storage.directory="$work/data" \
    >"$work/log" 2>&1 &
  server=$!
  until curl -sf -o "$work/health" "http://127.0.0.1:$port/actuator/health/readiness"; do
    kill -0 "$server" || { cat "$work/log" >&2; exit 1; }
    sleep 0.5
  done
  set -- "ours=http://127.0.0.1:$port/fhir,$server,$(head -1 "$work/data/postgresql/postmaster.pid")" "$@"
fi

echo "$(java -version 2>&1 | head -1), $(nproc) cores" >&2
java bench/Load.java "$@"
