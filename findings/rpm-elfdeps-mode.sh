#!/usr/bin/env bash
# What one would guess: rpm's generator of dependencies reads a program's bytes, so its file mode plays no part, and the loader that it names is a dependency.
# What is so: elfdeps prints nothing for a file without the x bit, and exits 0. For a pure Go PIE it prints nothing either way,
#   although that file names /lib64/ld-linux-x86-64.so.2 and does not start without it.
# Seen with: rpm 4.18.0 (elfdeps, Debian 12), Go 1.26.8; 2026-12-01. Needs Debian 12 on amd64, gcc, and apt's lists (as root).
# Why it matters: a package whose program lost its x bit on the way (artifact upload, zip) also lost its need of glibc, and elfdeps reports no error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export GOTOOLCHAIN=go1.26.8
go version
mkdir packages
chmod 755 "$dir" packages
(cd packages && apt-get download -q rpm=4.18.0+dfsg-1+deb12u1 librpm9=4.18.0+dfsg-1+deb12u1 librpmio9=4.18.0+dfsg-1+deb12u1 librpmbuild9=4.18.0+dfsg-1+deb12u1 libpopt0 liblua5.3-0 libelf1 2>/dev/null >apt.log)
for package in packages/*.deb; do
  dpkg-deb --show "$package"
  dpkg -x "$package" root
done
elfdeps() { LD_LIBRARY_PATH=$dir/root/usr/lib/x86_64-linux-gnu:$dir/root/lib/x86_64-linux-gnu root/usr/lib/rpm/elfdeps --requires "$1"; }

cat >cgo.go <<'GO'
package main

// #include <stdlib.h>
import "C"

func main() { C.free(C.malloc(1)) }
GO
printf 'package main\n\nfunc main() { println("hello") }\n' >pure.go
CGO_ENABLED=1 go build -o cgo cgo.go
CGO_ENABLED=0 go build -buildmode=pie -o pie pure.go
readelf --program-headers pie | grep 'interpreter:' | tee loader
for name in cgo pie; do
  for mode in 755 644; do
    chmod "$mode" "$name"
    elfdeps "$name" >found
    echo "$name $mode: $(wc -l <found) dependencies"
  done
done | tee seen
grep -q '/lib64/ld-linux-x86-64.so.2' loader
grep -qE '^cgo 755: [1-9]' seen
grep -qx 'cgo 644: 0 dependencies' seen
grep -qx 'pie 755: 0 dependencies' seen
grep -qx 'pie 644: 0 dependencies' seen
