#!/usr/bin/env bash
# Measures what validating, creating and submitting a resource costs this server, alone or beside others, in turns.
#   bench/validation.sh [name=url,pid[,postmaster][,plain] ...] [options of load.sh]
set -euo pipefail
exec "$(dirname "$0")/run.sh" \
  --only='validate-observation|validate-careplan|create-observation|transaction-50|replay-50' "$@"
