import type { BuildHint } from '../findings.ts'
import type { Entries } from './finding-info.ts'
import { goBuild, mainFolder } from './go-build.ts'
import { rebuildWithC } from './rebuild.ts'
import { inStep } from './wording.ts'

/** What small images lack. */
export const BARE_IMAGE: Entries<
  | 'time-zone-unknown'
  | 'certificates-missing'
  | 'temporary-directory-missing'
  | 'cgo-stub'
  | 'user-entry-missing'
  | 'home-directory-unset'
  | 'name-lookup-failed'
> = {
  'time-zone-unknown': {
    title: 'Time zone unknown',
    blocksStart: false,
    message: ({ step, zone, target }) =>
      step === null
        ? `The program loads time zones by name, and ${target} has no time zone database.`
        : `The program did not find the time zone ${zone ?? '(not named)'}${inStep(step)}: ${target} has no entry for it.`,
    remedy: ({ build }) => ({
      text: 'Put the time zone database into the binary (about 450 KB): `import _ "time/tzdata"`, or this build tag. Or install tzdata in the image.',
      command: goBuild(build, { cgo: cgoAsBuilt(build), tags: ['timetzdata'] }),
    }),
  },
  'certificates-missing': {
    title: 'CA certificates missing',
    blocksStart: false,
    message: ({ step, target }) =>
      step === null
        ? `The program checks TLS certificates, and ${target} has no CA certificates.`
        : `The program could not verify a TLS certificate${inStep(step)}: certificate signed by unknown authority.`,
    remedy: ({ build }) => ({
      text: 'Carry root certificates in the binary as a fallback by importing golang.org/x/crypto/x509roots/fallback in the main package, or copy /etc/ssl/certs/ca-certificates.crt into the image. A private authority is added by SSL_CERT_FILE.',
      command: importFallbackRoots(build),
    }),
  },
  'temporary-directory-missing': {
    title: 'No temporary directory',
    blocksStart: false,
    message: ({ step, path, target }) =>
      step === null
        ? `The program makes temporary files, and ${target} has no /tmp.`
        : `The program could not make ${path ?? 'a temporary file'}${inStep(step)}: ${target} has no such directory.`,
    remedy: () => ({
      text: 'Mount a tmpfs at /tmp, make the directory in the image, or point TMPDIR to one that exists.',
      command: 'docker run --tmpfs /tmp IMAGE',
    }),
  },
  'cgo-stub': {
    title: 'Built without the C code it needs',
    blocksStart: false,
    message: ({ step, module, what }) => {
      const who = module === null ? 'A module of the program' : `${what === null ? '' : `The ${what} `}${module}`
      return step === null
        ? `${who} is a stub in this build: without cgo (CGO_ENABLED=0) it builds, and refuses to work when it is used.`
        : `${who} refused to work in ${step}: the binary was built without cgo (CGO_ENABLED=0).`
    },
    remedy: ({ build, module }) => rebuildWithC(build, module),
  },
  'user-entry-missing': {
    title: 'No entry for the user',
    blocksStart: false,
    message: ({ step, target }) =>
      step === null
        ? `The program asks who it runs as, and ${target} has no /etc/passwd.`
        : `The program asked for a user${inStep(step)} that ${target} has no entry for in /etc/passwd.`,
    remedy: () => ({
      text: 'Set USER and HOME in the environment, copy an /etc/passwd with the user into the image, or do without os/user.',
      command: 'docker run --env USER=app --env HOME=/ IMAGE',
    }),
  },
  'home-directory-unset': {
    title: 'HOME is not set',
    blocksStart: false,
    message: ({ step, target }) =>
      step === null
        ? `The program asks for its home directory, and ${target} has no /etc/passwd that says one: engines set HOME to /, service managers leave it out.`
        : `The program asked for the home directory in ${step}, and HOME is not in its environment.`,
    remedy: () => ({
      text: 'Set HOME (or XDG_CONFIG_HOME, XDG_CACHE_HOME) in the image or unit, or let the program do without.',
      command: 'docker run --env HOME=/ IMAGE',
    }),
  },
  'name-lookup-failed': {
    title: 'Name lookup failed',
    blocksStart: false,
    message: ({ step, host }) => `The program could not look up ${host ?? 'a name'} in ${step}.`,
    remedy: () => ({
      text: 'Cells have no network: let the smoke case use what answers inside the cell, by address. Outside of cells look at /etc/resolv.conf of the image.',
      command: null,
    }),
  },
}

/** A binary that had no C in it stays without; the others are built as the machine at hand does it. */
function cgoAsBuilt(build: BuildHint): false | null {
  return build.reason === 'none' ? false : null
}

function importFallbackRoots(build: BuildHint): string | null {
  const folder = mainFolder(build)
  if (folder === null) return null
  const command = goBuild(build, { cgo: cgoAsBuilt(build) })
  if (command === null) return null
  const file = `${folder}/fallback_roots.go`
  return [
    'go get golang.org/x/crypto/x509roots/fallback',
    `printf 'package main\\n\\nimport _ "golang.org/x/crypto/x509roots/fallback"\\n' > ${file}`,
    command,
  ].join('\n')
}
