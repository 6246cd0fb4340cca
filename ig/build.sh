#!/usr/bin/env bash
# Compiles the guide.
#   ig/build.sh           writes ig/fsh-generated/package
#   ig/build.sh --check   compiles aside and fails when the committed package differs, naming the files
# FHIR_PACKAGE_HOME: a directory with .fhir/packages in it (default: ig/.cache). What is missing there is taken from the
# npm registry (tools/fhir-cache.mjs), or else fetched by SUSHI itself.
set -euo pipefail
home=${FHIR_PACKAGE_HOME:+$(mkdir -p "$FHIR_PACKAGE_HOME" && cd "$FHIR_PACKAGE_HOME" && pwd)}
cd "$(dirname "$0")"
home=${home:-$PWD/.cache}
target=fsh-generated/package

stamp=node_modules/.installed
if ! cmp -s package-lock.json "$stamp"; then
  npm ci --loglevel=error
  cp package-lock.json "$stamp"
fi

mkdir -p "$home"
node tools/fhir-cache.mjs "$home" || echo "npm registry incomplete: SUSHI fetches the FHIR packages itself" >&2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
HOME=$home node node_modules/fsh-sushi/dist/app.js build --snapshot -o "$work/sushi" . >"$work/log" 2>&1 || true
if ! grep -Eq ' 0 Errors +0 Warnings ' "$work/log"; then
  grep -Ev '^info' "$work/log" >&2
  echo "SUSHI has to end with 0 errors and 0 warnings" >&2
  exit 1
fi
grep -E 'Errors' "$work/log"
node tools/package.mjs "$work/sushi" input/bundles input/cql "$work/package"

node tools/fingerprint.mjs "$work/package" >"$work/fingerprint.txt"

if [ "${1:-}" = --check ]; then
  if ! diff -rq "$target" "$work/package" >&2 || ! diff -q "$target/../fingerprint.txt" "$work/fingerprint.txt" >&2; then
    echo "ig/$target is out of date: run ig/build.sh and commit" >&2
    exit 1
  fi
  echo "ig/$target is up to date"
else
  # Prepared beside and swapped in, so that a reader never meets a half-written package.
  mkdir -p "$(dirname "$target")"
  rm -rf "$target.new"
  cp -R "$work/package" "$target.new"
  if [ -d "$target" ]; then mv "$target" "$work/old"; fi
  mv "$target.new" "$target"
  cp "$work/fingerprint.txt" "$target/../fingerprint.txt"
fi
