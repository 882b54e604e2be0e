#!/usr/bin/env bash
# What one would guess: a build repeated with the -tags that its build information records is the same build.
# What is so: GOFIPS140=v1.0.0 adds the tag fips140v1.0, which nobody passed, to the recorded -tags. Built again with that tag alone, the program
#   still records -tags=fips140v1.0, but FIPS mode is off and the cryptographic module is "latest". Build and start are without a warning.
# Seen with: Go 1.26.8; 2026-12-01.
# Why it matters: a check that looks for the tag, or a rebuild made from the tags, passes a program outside of FIPS mode; the line GOFIPS140= is what counts.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export GOTOOLCHAIN=go1.26.8 GOFIPS140=off GODEBUG='' GOFLAGS=''
go version

cat >prog.go <<'GO'
package main

import (
	"crypto/fips140"
	"fmt"
)

func main() { fmt.Println("enabled", fips140.Enabled(), "module", fips140.Version()) }
GO
GOFIPS140=v1.0.0 go build -o first prog.go
tags=$(go version -m first | sed -n 's/.*-tags=//p')
go build -tags="$tags" -o again prog.go
for name in first again; do
  echo "$name: $("./$name")"
  go version -m "$name" | grep -oE '(-tags|GOFIPS140)=.*' | sed "s/^/$name: /"
done | tee seen
grep -qx 'first: enabled true module v1.0.0' seen
grep -qx 'first: -tags=fips140v1.0' seen
grep -q '^first: GOFIPS140=v1.0.0' seen
grep -qx 'again: enabled false module latest' seen
grep -qx 'again: -tags=fips140v1.0' seen
if grep '^again: GOFIPS140=' seen; then exit 1; fi
