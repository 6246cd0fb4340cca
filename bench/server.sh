# The server that is measured; sourced by run.sh and start.sh.
# PORT is its port, JAVA_OPTIONS are for its JVM.
port=${PORT:-8089}
work=$(mktemp -d)
server=
trap 'stop_server; rm -rf "$work"' EXIT

# start_server JAR DATA: returns when it is ready; its log is in $work/log
start_server() {
  # shellcheck disable=SC2086
  java -Xmx1g ${JAVA_OPTIONS:-} -jar "$1" --server.port="$port" --trd.storage.directory="$2" >"$work/log" 2>&1 &
  server=$!
  until curl -sf -o "$work/health" "http://127.0.0.1:$port/actuator/health/readiness"; do
    kill -0 "$server" || { cat "$work/log" >&2; exit 1; }
    sleep 0.1
  done
}

stop_server() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
  fi
}
