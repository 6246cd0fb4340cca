#!/usr/bin/env bash
# Starts the server, measures a few workloads, and fails when one costs over 25 % more CPU than bench/baseline.json says.
# mvn verify does the same among its tests.
#   bench/smoke.sh                    compares
#   bench/smoke.sh --write-baseline   writes bench/baseline.json instead: on a quiet machine
set -euo pipefail
cd "$(dirname "$0")/.."
case "${1:-}" in
  "") write=false ;;
  --write-baseline) write=true ;;
  *) echo "usage: bench/smoke.sh [--write-baseline]" >&2; exit 2 ;;
esac
mvn -q -B verify -Dit.test=BenchSmokeIT -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
  -Dtrd.bench.write-baseline="$write"
