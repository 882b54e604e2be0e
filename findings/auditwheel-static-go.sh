#!/usr/bin/env bash
# What one would guess: a wheel with a static Go program gets a tag that says "any Linux", or auditwheel leaves it alone.
# What is so: auditwheel takes it for a glibc program and calls it manylinux_2_5: glibc 2.5 of 2006 and the kernels of its time.
#   Go 1.26 needs Linux 3.2, and the tag is one for glibc systems, though the program needs no C library.
# Seen with: auditwheel 6.8.1 and packaging 26.2 (PyPI), Go 1.26.8; 2026-12-01. Needs linux/amd64.
# Why it matters: the tag promises systems where the program can't start, and says nothing of musl systems, where it does.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export GOTOOLCHAIN=go1.26.8
go version
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check auditwheel==6.8.1 packaging==26.2
venv/bin/pip list --disable-pip-version-check 2>/dev/null | grep -E '^(auditwheel|packaging) '

printf 'package main\n\nfunc main() { println("hello") }\n' >hello.go
CGO_ENABLED=0 GOOS=linux GOARCH=amd64 go build -o hello hello.go
cat >wheel.py <<'PY'
import base64, hashlib, zipfile
name = "hello-1.0-py3-none-linux_x86_64.whl"
entries = [
    ("hello-1.0.data/scripts/hello", open("hello", "rb").read(), 0o755),
    ("hello-1.0.dist-info/METADATA", b"Metadata-Version: 2.1\nName: hello\nVersion: 1.0\n", 0o644),
    ("hello-1.0.dist-info/WHEEL", b"Wheel-Version: 1.0\nGenerator: sample\nRoot-Is-Purelib: false\nTag: py3-none-linux_x86_64\n", 0o644),
]
record = ""
with zipfile.ZipFile(name, "w") as wheel:
    for path, data, mode in entries:
        info = zipfile.ZipInfo(path)
        info.external_attr = (0o100000 | mode) << 16
        wheel.writestr(info, data)
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
        record += f"{path},sha256={digest},{len(data)}\n"
    wheel.writestr("hello-1.0.dist-info/RECORD", record + "hello-1.0.dist-info/RECORD,,\n")
PY
python3 wheel.py
venv/bin/auditwheel show hello-1.0-py3-none-linux_x86_64.whl 2>&1 | tee seen
tr '\n' ' ' <seen >line
grep -q "couldn't detect wheel libc, defaulting to glibc" line
grep -q 'platform tag: "manylinux_2_5_x86_64"' line
