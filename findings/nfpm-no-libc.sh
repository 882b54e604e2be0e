#!/usr/bin/env bash
# What one would guess: a package made by nfpm depends on the C library its program needs, as packages of dpkg and rpmbuild do.
# What is so: nfpm writes only the dependencies that its configuration names, in every format; for the same cgo program
#   dpkg-shlibdeps writes "libc6 (>= ...)".
# Seen with: nfpm v2.48.0, Go 1.26.8, dpkg-shlibdeps 1.21.22 (glibc 2.36: libc6 >= 2.34); 2026-12-01. Needs Debian with gcc and dpkg-dev, on amd64.
# Why it matters: the package installs on an older system without complaint and the program fails at its first start.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export GOTOOLCHAIN=go1.26.8
go version
dpkg-shlibdeps --version | sed -n 1p
GOBIN=$dir go install github.com/goreleaser/nfpm/v2/cmd/nfpm@v2.48.0

cat >prog.go <<'GO'
package main

// #include <stdlib.h>
import "C"

func main() { C.free(C.malloc(1)) }
GO
CGO_ENABLED=1 go build -o prog prog.go
cat >nfpm.yaml <<'YAML'
name: sample
arch: amd64
version: 1.0.0
maintainer: Example <mail@example.com>
description: sample
contents:
  - src: ./prog
    dst: /usr/bin/sample
YAML
for format in deb rpm apk; do ./nfpm package --packager "$format" --target "sample.$format"; done
mkdir debian
printf 'Source: sample\n\nPackage: sample\nArchitecture: any\nDescription: sample\n' >debian/control
dpkg-shlibdeps -O ./prog 2>/dev/null | tee shlibdeps
dpkg-deb --field sample.deb | tee deb
tar -xzOf sample.apk .PKGINFO 2>/dev/null | tee apk
# An rpm's header is not compressed: there rpmbuild writes "libc.so.6()(64bit)".
grep -qE 'libc6 \(>= 2\.' shlibdeps
if grep -iE '^(Pre-)?Depends:' deb; then exit 1; fi
if grep -E '^depend' apk; then exit 1; fi
if grep -a 'libc\.so\.6()' sample.rpm; then exit 1; fi
echo "nfpm wrote no dependency in deb, apk and rpm"
