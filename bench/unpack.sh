# The jar unpacked, with a cache of its classes, as docs/configuration.md has it ("Starting faster"); sourced by start.sh and
# validate-cli.sh.

# unpack JAVA JAR DIRECTORY: sets extracted, the jar to start there, and Java's options training and trained, which write
# and use the cache DIRECTORY/classes
unpack() {
  "$1" -Djarmode=tools -jar "$2" extract --destination "$3" >/dev/null
  extracted=$3/$(basename "$2")
  if "$1" -XX:AOTCacheOutput="$3/probe" -version >/dev/null 2>&1; then # Java 25
    training=-XX:AOTCacheOutput=$3/classes trained=-XX:AOTCache=$3/classes
  else
    training=-XX:ArchiveClassesAtExit=$3/classes trained=-XX:SharedArchiveFile=$3/classes
  fi
}
