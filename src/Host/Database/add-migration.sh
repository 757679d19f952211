#!/bin/sh
# Adds the migration NAME, made from the change of the model since the last one, for both databases.
set -eu
name=${1:?"usage: add-migration.sh NAME"}
cd "$(dirname "$0")/../../.."

dotnet tool restore >/dev/null
dotnet build src/Host -nologo -v quiet -nodeReuse:false
for provider in PostgreSql SqlServer; do
  dotnet ef migrations add "$name" --no-build --project src/Host --context "${provider}Db" \
    --output-dir "Database/$provider/Migrations"
done
