#!/usr/bin/env bash
# What one would guess: packages of v1.2.3-rc.1 and v1.2.3 have different versions in every format of nfpm.
# What is so: in the Arch format the file's name says 1.2.3rc.1-1, but .PKGINFO inside says pkgver = 1.2.3-1, the same as the release.
#   deb has 1.2.3~rc.1.
# Seen with: nfpm v2.48.0; 2026-12-01. Needs tar, zstd and dpkg-deb.
# Why it matters: once installed, the release candidate cannot be told from the release by its version, and no update to the release is due.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export GOTOOLCHAIN=go1.26.8
GOBIN=$dir go install github.com/goreleaser/nfpm/v2/cmd/nfpm@v2.48.0
echo "nfpm v2.48.0"

echo data >file
for version in v1.2.3-rc.1 v1.2.3; do
  cat >nfpm.yaml <<YAML
name: sample
arch: amd64
version: $version
maintainer: Example <mail@example.com>
description: sample
contents:
  - src: ./file
    dst: /usr/share/sample/file
YAML
  mkdir "$version"
  ./nfpm package --packager archlinux --target "$version/"
  ./nfpm package --packager deb --target "$version/"
  echo "$version: $(basename "$version"/*.zst): $(zstd -dc "$version"/*.zst | tar -xO .PKGINFO | grep pkgver)"
  echo "$version: deb: $(dpkg-deb --field "$version"/*.deb Version)"
done | tee seen
grep -qx 'v1.2.3-rc.1: sample-1.2.3rc.1-1-x86_64.pkg.tar.zst: pkgver = 1.2.3-1' seen
grep -qx 'v1.2.3: sample-1.2.3-1-x86_64.pkg.tar.zst: pkgver = 1.2.3-1' seen
grep -qx 'v1.2.3-rc.1: deb: 1.2.3~rc.1' seen
grep -qx 'v1.2.3: deb: 1.2.3' seen
