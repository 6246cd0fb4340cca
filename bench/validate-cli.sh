#!/usr/bin/env bash
# Measures the command line validator: one resource from a cold JVM (wall time, median of 5), with the jar as it is and
# with an archive of its classes, as docs/validate.md has it; and resources a second over a directory of outcome
# Observations that the script makes.
#   mvn -B package -DskipTests && bench/validate-cli.sh [resources in the directory, default 10000]
# JAVA names another java. From Java 25 on the archive is an AOT cache. The rate leaves the start out: it is of the
# resources beyond the first tenth, from the difference of two runs.
set -euo pipefail
cd "$(dirname "$0")/.."
source bench/unpack.sh
example=$PWD/ig/test/pass/trd-phq9-1.1.json
jar=$(ls "$PWD"/target/trd-careplan-server-*.jar)
java=${JAVA:-java}
count=${1:-10000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

milliseconds() { # of java with the arguments
  local began
  began=$(date +%s%N)
  "$java" "$@" >report || { cat report >&2; exit 1; }
  echo $((($(date +%s%N) - began) / 1000000))
}

median() { # of five such runs
  for _ in 1 2 3 4 5; do milliseconds "$@"; done | sort -n | sed -n 3p
}

row() { # a text and milliseconds
  printf '| %s | %d.%02d s |\n' "$1" $(($2 / 1000)) $(($2 % 1000 / 10))
}

write() { # a directory and how many Observations it gets, no two alike
  mkdir "$1"
  local i
  for i in $(seq "$2"); do
    sed -e "s/\"id\": \"[^\"]*\"/\"id\": \"outcome-$i\"/" -e "s/\"value\": [0-9]*,/\"value\": $((i % 28)),/" \
      -e "s/\"value\": \"ESK-[^\"]*\"/\"value\": \"OUTCOME-$i\"/" "$example" >"$1/$i.json"
  done
}

fast=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC)
unpack "$java" "$jar" unpacked

echo "$("$java" -version 2>&1 | head -1), $(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg)"
echo "| run | |"
echo "|---|---|"
row "one resource, the jar as it is" "$(median -jar "$jar" validate "$example")"
row "making the archive, once" "$(milliseconds "${fast[@]}" "$training" -jar "$extracted" validate "$example")"
printf '| the archive on disk | %d MB |\n' $(($(stat -c %s unpacked/classes) / 1000000))
row "one resource, with the archive" "$(median "${fast[@]}" "$trained" -jar "$extracted" validate "$example")"

write all "$count"
write tenth $((count / 10))
tenth=$(milliseconds -jar "$jar" validate tenth)
all=$(milliseconds -jar "$jar" validate all)
row "$count resources in a directory, the jar as it is, start included" "$all"
printf '| resources a second after the first %d | %d |\n' $((count / 10)) $(((count - count / 10) * 1000 / (all - tenth)))
