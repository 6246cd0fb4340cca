#!/usr/bin/env bash
# Measures servers that run already: compiles bench/src with javac and runs it, nothing else is needed.
#   bench/load.sh [--scale=200] [--seed=7] [--connections=1] [--rounds=4] [--warm-up=15] [--only=REGEX] [--json] \
#     ours=http://127.0.0.1:8080/fhir,PID,POSTMASTER [peer=http://127.0.0.1:8088/fhir,PID,POSTMASTER,plain] ...
# What the options mean: docs/performance/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
classes=target/bench
rm -rf "$classes"
javac -d "$classes" bench/src/org/trdcareplan/bench/*.java
echo "$(java -version 2>&1 | head -1), $(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg)" >&2
exec java -cp "$classes" org.trdcareplan.bench.Load "$@"
