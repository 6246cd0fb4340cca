#!/usr/bin/env bash
# Measures the command line validator: one resource from a cold JVM (wall time, median of 5), and resources a second
# over a directory of outcome Observations that the script makes.
#   mvn -B package -DskipTests && bench/validate-cli.sh [resources in the directory, default 5000]
# JAVA names another java, JAVA_OPTIONS its options, JAR another jar, such as one that was extracted.
# The rate leaves the start out: it is of the resources beyond the first tenth, from the difference of two runs.
set -euo pipefail
cd "$(dirname "$0")/.."
example=$PWD/ig/test/pass/trd-phq9-1.1.json
jar=${JAR:-$(ls "$PWD"/target/trd-careplan-server-*.jar)}
java=${JAVA:-java}
count=${1:-5000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

milliseconds() { # of a run over the arguments
  local began
  began=$(date +%s%N)
  # shellcheck disable=SC2086
  "$java" ${JAVA_OPTIONS:-} -jar "$jar" validate "$@" >report || { cat report >&2; exit 1; }
  echo $((($(date +%s%N) - began) / 1000000))
}

write() { # a directory and how many Observations it gets, no two alike
  mkdir "$1"
  local i
  for i in $(seq "$2"); do
    sed -e "s/\"id\": \"[^\"]*\"/\"id\": \"outcome-$i\"/" -e "s/\"value\": [0-9]*,/\"value\": $((i % 28)),/" \
      -e "s/\"value\": \"ESK-[^\"]*\"/\"value\": \"OUTCOME-$i\"/" "$example" >"$1/$i.json"
  done
}

write all "$count"
write tenth $((count / 10))

cold=$(for _ in 1 2 3 4 5; do milliseconds "$example"; done | sort -n | sed -n 3p)
tenth=$(milliseconds tenth)
all=$(milliseconds all)
rest=$((count - count / 10))

echo "$("$java" -version 2>&1 | head -1), $(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg), ${JAVA_OPTIONS:-no options}"
echo "| run | |"
echo "|---|---|"
printf '| one resource, cold JVM, median of 5 | %d.%02d s |\n' $((cold / 1000)) $((cold % 1000 / 10))
printf '| %d resources in a directory, start included | %d.%02d s |\n' "$count" $((all / 1000)) $((all % 1000 / 10))
printf '| resources a second after the first %d | %d |\n' $((count / 10)) $((rest * 1000 / (all - tenth)))
