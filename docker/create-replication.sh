#!/bin/bash
# Run once by the postgres image, on an empty volume, after create-database.sh: lets the standby of compose.ha.yaml copy
# this PostgreSQL, with the password of the role trd. May be run again, on a database that had no standby so far.
set -euo pipefail
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres <<'SQL'
\set password `cat /run/secrets/database-password`
SELECT 'CREATE ROLE replicator LOGIN REPLICATION' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'replicator') \gexec
ALTER ROLE replicator PASSWORD :'password';
SELECT pg_create_physical_replication_slot('standby')
  WHERE NOT EXISTS (SELECT FROM pg_replication_slots WHERE slot_name = 'standby') \g /dev/null
-- a standby that stays away does not fill the disk; it is then copied anew
ALTER SYSTEM SET max_slot_wal_keep_size = '4GB';
SQL
line='host replication replicator all scram-sha-256'
grep -qxF "$line" "$PGDATA/pg_hba.conf" || echo "$line" >>"$PGDATA/pg_hba.conf"
psql --no-psqlrc --quiet --username=postgres --dbname=postgres --command='SELECT pg_reload_conf()' --output=/dev/null
