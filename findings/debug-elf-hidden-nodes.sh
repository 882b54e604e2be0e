#!/usr/bin/env bash
# What one would guess: the versions in debug/elf's ImportedSymbols are the glibc versions a program needs.
# What is so: ImportedSymbols leaves out weak symbols, and a node with no symbol (GLIBC_ABI_DT_RELR) can't be there at all. The loader checks both:
#   here ImportedSymbols shows at most GLIBC_2.34, while DynamicVersionNeeds has GLIBC_2.36 and GLIBC_ABI_DT_RELR too.
# Seen with: Go 1.26.8 (debug/elf), gcc 12.2 and binutils 2.40 on glibc 2.36; 2026-12-01. Needs gcc on linux/amd64 with glibc 2.36 or later.
# Why it matters: a check built on ImportedSymbols passes a binary for systems with glibc 2.34 or 2.35, where the loader refuses to start it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export GOTOOLCHAIN=go1.26.8
go version
gcc --version | sed -n 1p
ld --version | sed -n 1p

mkdir c
cat >c/prog.c <<'C'
#include <stdint.h>
#include <stdio.h>
extern uint32_t arc4random(void) __attribute__((weak));
int main(void) { puts(arc4random ? "arc4random" : "no arc4random"); return 0; }
C
gcc -pie -Wl,-z,pack-relative-relocs -o prog c/prog.c
./prog
cat >read.go <<'GO'
package main

import (
	"debug/elf"
	"fmt"
)

func main() {
	file, err := elf.Open("prog")
	if err != nil {
		panic(err)
	}
	symbols, err := file.ImportedSymbols()
	if err != nil {
		panic(err)
	}
	for _, symbol := range symbols {
		fmt.Println("ImportedSymbols", symbol.Version)
	}
	needs, err := file.DynamicVersionNeeds()
	if err != nil {
		panic(err)
	}
	for _, need := range needs {
		for _, dep := range need.Needs {
			fmt.Println("DynamicVersionNeeds", dep.Dep)
		}
	}
}
GO
go run read.go | sort -u | tee seen
grep -qx 'DynamicVersionNeeds GLIBC_2.36' seen
grep -qx 'DynamicVersionNeeds GLIBC_ABI_DT_RELR' seen
grep -qx 'ImportedSymbols GLIBC_2.34' seen
if grep -E 'ImportedSymbols GLIBC_(2\.36|ABI_DT_RELR)' seen; then exit 1; fi
