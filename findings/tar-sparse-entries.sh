#!/usr/bin/env bash
# What one would guess: a tar archive that GNU tar and Python read whole is read whole by the Node libraries too, or they report an error.
# What is so: of a sparse file (`tar --sparse`, GNU form) npm's tar leaves the entry out, with no warning and no error; tar-stream hands out
#   only the data between the holes, under the size of that data. Of the PAX form both give a file named GNUSparseFile.N/NAME with a map in front.
# Seen with: tar 7.5.23 and tar-stream 3.2.2 (npm), GNU tar 1.34, Python 3.11; 2026-12-01.
# Why it matters: a release archive with a sparse binary or disk image loses a file, or gets a broken one, on the way through a Node tool.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >npm.log
npm install --silent --no-audit --no-fund tar@7.5.23 tar-stream@3.2.2
tar --version | sed -n 1p
python3 --version

truncate -s 1M sparse
printf HELLO | dd of=sparse bs=1 seek=524288 conv=notrunc status=none
echo plain >plain
tar --sparse --format=gnu -cf gnu.tar sparse plain
tar --sparse --format=pax -cf pax.tar sparse plain

cat >read.mjs <<'JS'
import { createReadStream } from 'node:fs'
import { list } from 'tar'
import { extract } from 'tar-stream'
const [form] = process.argv.slice(2)
const warnings = []
await list({
  file: `${form}.tar`,
  onReadEntry: entry => console.log(form, 'tar', entry.path.replace(/\.\d+\//, '.N/'), entry.size),
  onwarn: code => warnings.push(code),
})
console.log(form, 'tar', 'warnings', warnings.length)
const reader = createReadStream(`${form}.tar`).pipe(extract())
for await (const entry of reader) {
  let bytes = 0
  for await (const chunk of entry) bytes += chunk.length
  console.log(form, 'tar-stream', entry.header.name.replace(/\.\d+\//, '.N/'), bytes)
}
JS
{
  node read.mjs gnu
  node read.mjs pax
  python3 -c 'import tarfile
for form in "gnu", "pax":
    for entry in tarfile.open(form + ".tar"): print(form, "python", entry.name, entry.size)'
} | tee seen
cat >expected <<'TEXT'
gnu tar plain 6
gnu tar warnings 0
gnu tar-stream sparse 4096
gnu tar-stream plain 6
pax tar ./GNUSparseFile.N/sparse 4608
pax tar plain 6
pax tar warnings 0
pax tar-stream ./GNUSparseFile.N/sparse 4608
pax tar-stream plain 6
gnu python sparse 1048576
gnu python plain 6
pax python sparse 1048576
pax python plain 6
TEXT
diff expected seen
