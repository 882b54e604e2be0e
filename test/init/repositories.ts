const SERVER = `package main

import "net/http"

func main() { http.ListenAndServe(":8080", nil) }
`
const PROGRAM = 'package main\n\nfunc main() {}\n'

/** Repositories as `init` meets them: path -> text. */
export const REPOSITORIES = {
  server: { 'go.mod': 'module example.com/hello\n\ngo 1.21\n', 'main.go': SERVER },
  bare: { 'go.mod': 'module example.com/a/b/v3\n', 'main.go': PROGRAM, 'main_test.go': 'package main\nfunc main() {}' },
  commands: {
    'go.mod': 'module example.com/x\n',
    'cmd/tool/main.go': `package main

import ("flag"; "net")

var show = flag.Bool("version", false, "print it")

func main() {
	switch flag.Arg(0) {
	case "serve":
		net.Listen("tcp", "127.0.0.1:9000")
	}
}
`,
    'x.go': 'package x\n',
  },
  goreleaser: {
    'go.mod': 'module example.com/x\n',
    'cmd/shipped/main.go': PROGRAM,
    'cmd/other/main.go': PROGRAM,
    '.goreleaser.yaml': 'builds:\n  - main: ./cmd/shipped/main.go\n    binary: shipped\n    env: [CGO_ENABLED=0]\n',
    '.github/workflows/release.yml': `on:
  push:
    tags: ["v*"]
jobs:
  release:
    steps:
      - uses: goreleaser/goreleaser-action@1111111111111111111111111111111111111111 # v6
`,
  },
  goreleaserByHand: {
    'go.mod': 'module example.com/app\n',
    'main.go': PROGRAM,
    '.goreleaser.yml': 'builds:\n  - env:\n      - CGO_ENABLED=0\n',
  },
  docker: {
    'go.mod': 'module example.com/app\n',
    'main.go': PROGRAM,
    Dockerfile:
      'FROM golang:1.26 AS build\nRUN go build\nFROM --platform=linux/amd64 alpine:3.20.3 as base\nFROM base\nCOPY --from=build /app /app\n',
    'build/Dockerfile.distroless': 'FROM golang:1.26\nFROM gcr.io/distroless/static-debian12:nonroot\n',
    'other/Dockerfile': 'FROM ghcr.io/acme/base:1\n',
    'variable/Dockerfile': 'ARG BASE\nFROM ${BASE}\n',
  },
  cgo: {
    'go.mod': 'module example.com/app\n',
    'main.go': PROGRAM,
    'internal/zlib/zlib.go': 'package zlib\n\n// #include <zlib.h>\nimport "C"\n',
  },
  cgoElsewhere: {
    'go.mod': 'module example.com/app\n',
    'cmd/a/main.go': PROGRAM,
    'cmd/b/main.go': `${PROGRAM}\nimport "C"\n`,
  },
  hostile: {
    'go.mod': 'module example.com/$(id)\n',
    'main.go': PROGRAM,
    'cmd/a b;`id`/main.go': PROGRAM,
    '.goreleaser.yml': 'builds:\n  - binary: "x\\n  run: curl | sh"\n    main: "./cmd/$(id)"\n  - binary: [1]\n',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>
