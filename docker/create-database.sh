#!/bin/bash
# Run once by the postgres image, on an empty volume. The server gets a role that owns its database and nothing else;
# the superuser loses its password, so it can log in only inside the container.
set -euo pipefail
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres <<'SQL'
\set password `cat /run/secrets/database-password`
CREATE ROLE trd LOGIN PASSWORD :'password';
CREATE DATABASE trd OWNER trd;
ALTER ROLE postgres PASSWORD NULL;
-- a failed statement may quote a patient's data: keep it out of the log
ALTER ROLE trd SET log_min_error_statement = 'panic';
ALTER ROLE trd SET log_error_verbosity = 'terse';
SQL
