#!/bin/sh
# Run while the image is built. Starts the server once, on a bundled PostgreSQL that is thrown away, asks it what
# clients ask first, and stops it; Java then writes the classes it loaded and what it learnt of them into server.aot.
# The unpacked programs of PostgreSQL stay, so that the first start of a container need not write them.
set -eu
at=http://127.0.0.1:8080
java @java.options -XX:AOTCacheOutput=server.aot -jar server.jar --trd.storage.directory=/tmp/training &
server=$!
until curl --silent --fail --output /dev/null $at/actuator/health/readiness; do
  kill -0 $server
  sleep 1
done
curl --silent --fail --output /dev/null $at/fhir/metadata
for example in "$@"; do
  type=$(basename "$example" | sed 's/-.*//')
  curl --silent --fail --output /dev/null -H 'Content-Type: application/fhir+json' --data-binary "@$example" \
    "$at/fhir/$type/\$validate"
done
kill $server
wait $server || [ $? -eq 143 ]   # ended by SIGTERM
test -s server.aot
rm -r /tmp/training
