#!/usr/bin/env bash
# One would guess that ImportedLibraries of Go's debug/pe lists the DLLs of a .exe, as ImportedLibraries of debug/elf and debug/macho list
# theirs. It always returns an empty list and no error: the function is a stub. ImportedSymbols of the same package reads the table, and gives
# each DLL behind a colon.
# Versions: the Go at hand (1.26.8 when this was written), @esbuild/win32-x64 0.28.2. December 2026.
# It matters because "no DLLs" reads like "runs on any Windows".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm pack --silent @esbuild/win32-x64@0.28.2 >/dev/null
tar -xzf esbuild-win32-x64-0.28.2.tgz package/esbuild.exe
cat >main.go <<'GO'
package main

import (
	"debug/pe"
	"fmt"
	"os"
)

func main() {
	file, err := pe.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	libraries, err := file.ImportedLibraries()
	fmt.Printf("ImportedLibraries: %d, error: %v\n", len(libraries), err)
	symbols, err := file.ImportedSymbols()
	if err != nil || len(symbols) == 0 {
		panic("no symbols")
	}
	fmt.Printf("ImportedSymbols: %d, the first is %s\n", len(symbols), symbols[0])
	if len(libraries) != 0 {
		os.Exit(1)
	}
}
GO
go version
GOFLAGS='' GO111MODULE=off go run main.go package/esbuild.exe
