#!/usr/bin/env bash
# What one would guess: `go version -m` of a universal Mach-O (amd64 and arm64 in one file) lists both programs, or refuses the file.
# What is so: it shows the build information of the first slice alone, and nothing says that there is another one.
# Seen with: Go 1.26.8; 2026-12-01.
# Why it matters: an SBOM or a check of build settings made from it is true for one half of the file; the other half may come from other source.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export GOTOOLCHAIN=go1.26.8
go version

cat >hello.go <<'GO'
package main

func main() { println("hello") }
GO
GOOS=darwin GOARCH=amd64 go build -tags first -o amd64 hello.go
GOOS=darwin GOARCH=arm64 go build -tags second -o arm64 hello.go
# What lipo writes: a header in big endian (magic, count; per slice CPU, subtype, offset, size, alignment), then the slices.
python3 -c 'import struct
slices = [(0x01000007, 3, open("amd64", "rb").read()), (0x0100000C, 0, open("arm64", "rb").read())]
head, body, offset = struct.pack(">II", 0xCAFEBABE, 2), b"", 0x4000
for cpu, subtype, data in slices:
    head += struct.pack(">IIIII", cpu, subtype, offset, len(data), 14)
    data += bytes(-len(data) % 0x4000)
    body, offset = body + data, offset + len(data)
open("universal", "wb").write(head.ljust(0x4000, b"\0") + body)'
cat >read.go <<'GO'
package main

import (
	"debug/macho"
	"fmt"
)

func main() {
	file, err := macho.OpenFat("universal")
	if err != nil {
		panic(err)
	}
	for _, arch := range file.Arches {
		fmt.Println("debug/macho", arch.Cpu)
	}
}
GO
{
  go run read.go
  go version -m universal | grep -oE '(-tags|GOARCH)=.*'
} | tee seen
printf '%s\n' 'debug/macho CpuAmd64' 'debug/macho CpuArm64' '-tags=first' 'GOARCH=amd64' >expected
diff expected seen
