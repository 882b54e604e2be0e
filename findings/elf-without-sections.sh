#!/usr/bin/env bash
# What one would guess: a reader that cannot find a program's libraries reports an error, and what the loader sees a reader of ELF sees.
# What is so: the kernel and the loader use program headers only, so a program without section headers runs. Go's debug/elf then answers
#   "no libraries" without an error, and `readelf -V` lists no version; lief reads libraries and versions from the segments.
# Seen with: Go 1.26.8 (debug/elf), lief 1.0.0 (PyPI), binutils 2.40; 2026-12-01. Needs gcc and readelf on linux/amd64 with glibc.
# Why it matters: tools such as `llvm-strip --strip-sections` make such files on purpose; a check on top of debug/elf calls them static.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export GOTOOLCHAIN=go1.26.8
go version
readelf --version | sed -n 1p
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check lief==1.0.0

mkdir c
cat >c/prog.c <<'C'
#include <stdio.h>
int main(void) { puts("it runs"); return 0; }
C
gcc -o whole c/prog.c
# e_shoff, e_shentsize, e_shnum and e_shstrndx become 0: the file header of a program without section headers.
python3 -c 'import struct
data = bytearray(open("whole", "rb").read())
struct.pack_into("<Q", data, 0x28, 0)
struct.pack_into("<HHH", data, 0x3A, 0, 0, 0)
open("bare", "wb").write(data)'
chmod +x bare
./bare | tee started

cat >read.go <<'GO'
package main

import (
	"debug/elf"
	"fmt"
	"os"
)

func main() {
	file, err := elf.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	libraries, err := file.ImportedLibraries()
	fmt.Println("debug/elf", os.Args[1], libraries, err)
}
GO
{
  go run read.go whole
  go run read.go bare
  for name in whole bare; do
    echo "readelf $name $(readelf -V "$name" 2>/dev/null | grep -c 'Name: GLIBC_' || true)"
    venv/bin/python -c 'import lief, sys
file = lief.ELF.parse(sys.argv[1])
print("lief", sys.argv[1], file.libraries, sum(len(need.get_auxiliary_symbols()) for need in file.symbols_version_requirement) > 0)' "$name"
  done
} | tee seen
grep -qx 'it runs' started
grep -qxF 'debug/elf whole [libc.so.6] <nil>' seen
grep -qxF 'debug/elf bare [] <nil>' seen
grep -qE '^readelf whole [1-9]' seen
grep -qx 'readelf bare 0' seen
grep -qxF "lief whole ['libc.so.6'] True" seen
grep -qxF "lief bare ['libc.so.6'] True" seen
