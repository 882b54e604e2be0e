#!/usr/bin/env bash
# What one would guess: a .syso of amd64 in the folder of a package stops the build for arm64, or is left out.
# What is so: Go's linker takes it into the arm64 .exe without a word. The .exe has a resource section,
#   but a reader finds other bytes where the manifest should be.
# Seen with: Go 1.26.8, github.com/akavel/rsrc v0.10.2, lief 1.0.0 (PyPI); 2026-12-01.
# Why it matters: the arm64 release has no readable manifest or version resource though its build was green; a name ending in _windows_amd64.syso avoids it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export GOTOOLCHAIN=go1.26.8
go version
GOBIN=$dir go install github.com/akavel/rsrc@v0.10.2
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check lief==1.0.0

mkdir hello
cd hello
printf 'module example.test/hello\n\ngo 1.26\n' >go.mod
printf 'package main\n\nfunc main() { println("hello") }\n' >main.go
cat >../manifest.xml <<'XML'
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0"><assemblyIdentity version="1.0.0.0" processorArchitecture="*" name="hello" type="win32"/></assembly>
XML
../rsrc -manifest ../manifest.xml -arch amd64 -o rsrc.syso
for arch in amd64 arm64; do
  GOOS=windows GOARCH=$arch go build -o "../$arch.exe" . 2>&1 | tee -a ../build.log
done
cd ..
[ ! -s build.log ]
for arch in amd64 arm64; do
  venv/bin/python -c 'import lief, sys
arch = sys.argv[1]
file = lief.PE.parse(arch + ".exe")
found = file.resources_manager.manifest
text = found if isinstance(found, str) else bytes(found).decode("latin-1")
print(arch, file.header.machine.name, "resources", file.has_resources, "manifest readable", text.startswith("<?xml"))' "$arch"
done | tee seen
printf '%s\n' 'amd64 AMD64 resources True manifest readable True' 'arm64 ARM64 resources True manifest readable False' >expected
diff expected seen
