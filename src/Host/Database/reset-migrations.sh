#!/bin/sh
# Makes the migration Initial of both databases anew from the model. Only while no release carries it: afterwards a
# change of the model is a further migration (add-migration.sh). What is written by hand beside it stays.
set -eu
cd "$(dirname "$0")/../../.."

for provider in PostgreSql SqlServer; do
  rm -f "src/Host/Database/$provider/Migrations/"*_Initial.cs \
        "src/Host/Database/$provider/Migrations/"*_Initial.Designer.cs \
        "src/Host/Database/$provider/Migrations/"*Snapshot.cs
done

src/Host/Database/add-migration.sh Initial

# A fixed number keeps it before the hand-written ones, and the file the same file.
for provider in PostgreSql SqlServer; do
  for file in "src/Host/Database/$provider/Migrations/"*_Initial*.cs; do
    sed -i 's/\[Migration("[0-9]*_Initial")\]/[Migration("20260101000000_Initial")]/' "$file"
    mv "$file" "$(dirname "$file")/20260101000000_${file##*[0-9]_}"
  done
done
