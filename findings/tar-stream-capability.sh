#!/usr/bin/env bash
# What one would guess: a file's capabilities either survive a copy of the archive through tar-stream, or are lost; which ones are set plays no part.
# What is so: tar-stream keeps PAX values as UTF-8 text. cap_net_bind_service has only bytes below 0x80 and survives;
#   cap_setuid has the byte 0x80, which becomes ef bf bd: three bytes, so the value is longer and the kernel refuses it as invalid.
# Seen with: tar-stream 3.2.2 (npm), Python 3.11; 2026-12-01.
# Why it matters: a layer or package that passes its test with one capability breaks with another, at unpacking or at the first start.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >npm.log
npm install --silent --no-audit --no-fund tar-stream@3.2.2
echo "tar-stream 3.2.2"
python3 --version

cat >make.py <<'PY'
import io, tarfile
# struct vfs_cap_data, revision 2, effective bit set; the number is the capability's.
for name, number in (("cap_net_bind_service", 10), ("cap_setuid", 7)):
    value = (0x02000001).to_bytes(4, "little") + (1 << number).to_bytes(4, "little") + bytes(12)
    with tarfile.open(name + ".tar", "w", format=tarfile.PAX_FORMAT) as archive:
        entry = tarfile.TarInfo("prog")
        entry.size = 3
        entry.pax_headers = {"SCHILY.xattr.security.capability": value.decode("utf-8", "surrogateescape")}
        archive.addfile(entry, io.BytesIO(b"abc"))
PY
python3 make.py
cat >copy.mjs <<'JS'
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { extract, pack } from 'tar-stream'
const [name] = process.argv.slice(2)
const out = pack()
const written = pipeline(out, createWriteStream(`${name}.copy.tar`))
for await (const entry of createReadStream(`${name}.tar`).pipe(extract())) {
  const chunks = []
  for await (const chunk of entry) chunks.push(chunk)
  const { name: path, size, pax } = entry.header
  out.entry({ name: path, size, pax }, Buffer.concat(chunks))
}
out.finalize()
await written
JS
cat >show.py <<'PY'
import sys, tarfile
for entry in tarfile.open(sys.argv[1]):
    value = entry.pax_headers["SCHILY.xattr.security.capability"].encode("utf-8", "surrogateescape")
    print(sys.argv[1], len(value), value.hex())
PY
for name in cap_net_bind_service cap_setuid; do
  node copy.mjs "$name"
  python3 show.py "$name.tar"
  python3 show.py "$name.copy.tar"
done | tee seen
cat >expected <<'TEXT'
cap_net_bind_service.tar 20 0100000200040000000000000000000000000000
cap_net_bind_service.copy.tar 20 0100000200040000000000000000000000000000
cap_setuid.tar 20 0100000280000000000000000000000000000000
cap_setuid.copy.tar 22 01000002efbfbd000000000000000000000000000000
TEXT
diff expected seen
