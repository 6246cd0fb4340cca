#!/usr/bin/env bash
# Starts this server on an empty database, loads made-up patients, measures, and stops it; beside others, in turns.
#   bench/run.sh [options of load.sh] [name=url,pid[,postmaster][,plain] ...]
# Builds the jar when there is none. Starts nothing when a server called "ours" is named:
#   bench/run.sh ours=http://127.0.0.1:8080/fhir,4711,4722 peer=http://127.0.0.1:8088/fhir,4733,4744,plain
# DATA names a directory for the database, which is then kept; PORT and JAVA_OPTIONS: see server.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
source bench/server.sh

if [[ " $*" != *" ours="* ]]; then
  ls target/trd-careplan-server-*.jar >/dev/null 2>&1 || mvn -q -B package -DskipTests
  data=${DATA:-$work/data}
  start_server target/trd-careplan-server-*.jar "$data"
  set -- "ours=http://127.0.0.1:$port/fhir,$server,$(head -1 "$data/postgresql/postmaster.pid")" "$@"
fi

bench/load.sh "$@"
