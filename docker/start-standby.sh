#!/bin/bash
# The standby of compose.ha.yaml: on an empty volume copies the primary, then follows it until it is promoted.
set -euo pipefail
if [[ ! -d $PGDATA ]]; then
  rm -rf "$PGDATA.unfinished"
  PGPASSWORD=$(</run/secrets/database-password) pg_basebackup --host=database --username=replicator \
    --pgdata="$PGDATA.unfinished" --slot=standby --write-recovery-conf --checkpoint=fast
  mv "$PGDATA.unfinished" "$PGDATA"
fi
exec postgres
