import type { BuildHint } from '../findings.ts'
import type { Remedy } from './finding-info.ts'
import { goBuild } from './go-build.ts'
import { listed } from './wording.ts'

/** What to do about a library that a Windows or macOS lacks; null = for other systems. */
export function withoutSystemLibrary(libraries: readonly string[], target: string, build: BuildHint): Remedy | null {
  if (build.goos === 'darwin') return withoutDylib(libraries, build)
  return build.goos === 'windows' ? withoutDll(libraries, target, build) : null
}

function withoutDll(libraries: readonly string[], target: string, build: BuildHint): Remedy {
  const has = (pattern: RegExp) => libraries.some((name) => pattern.test(name.toLowerCase()))
  if (has(/^lib.*\.dll$/)) {
    return {
      text: `${listed(libraries)} ${libraries.length === 1 ? 'comes' : 'come'} with the C compiler, not with Windows: link ${libraries.length === 1 ? 'it' : 'them'} in, or ship ${libraries.length === 1 ? 'it' : 'them'} beside the program.`,
      command: goBuild(build, { cgo: true, flags: [LINKED_IN] }),
    }
  }
  if (has(/^(?:vcruntime|msvcp|msvcr|concrt|vcomp|vccorlib|mfc)\d/)) {
    return {
      text: 'The Visual C++ run time is no part of Windows, though build machines have it: link it in (/MT), ship its DLLs beside the program, or have its installer (vc_redist) run first.',
      command: null,
    }
  }
  if (libraries.length === 1 && libraries[0] === 'netapi32.dll') {
    return {
      text: 'os/user asks netapi32.dll until Go 1.23: build with Go 1.24 or later, or copy the DLL from the servercore image into this one.',
      command: null,
    }
  }
  return {
    text: `Use a larger base image (servercore instead of nanoserver, server instead of servercore) in the place of ${target}, or do without ${listed(libraries)}.`,
    command: null,
  }
}

function withoutDylib(libraries: readonly string[], build: BuildHint): Remedy {
  return {
    text: `${listed(libraries)} ${libraries.length === 1 ? 'is' : 'are'} no part of macOS: link the static library (.a) instead, ship the dylib beside the program with @executable_path in its install name, or build without cgo.`,
    command: goBuild(build, { cgo: false }),
  }
}

const LINKED_IN = "-ldflags '-linkmode external -extldflags -static'"
