import type { BuildHint, NeededNode } from '../findings.ts'
import type { Entries, Remedy } from './finding-info.ts'
import { rebuildForGlibc, rebuildStatic } from './rebuild.ts'
import { withoutSystemLibrary } from './system-library.ts'
import { listed } from './wording.ts'

/** Between the start and the binary's own code: loader, C library, shared libraries. */
export const LOADER: Entries<
  | 'loader-missing'
  | 'glibc-too-old'
  | 'library-too-old'
  | 'weak-version-missing'
  | 'glibc-binary-on-musl'
  | 'musl-binary-on-glibc'
  | 'library-missing'
  | 'symbol-missing'
  | 'loader-refused'
  | 'packed-not-started'
> = {
  'loader-missing': {
    title: 'Dynamic loader missing',
    blocksStart: true,
    message: ({ interpreter, target, needsOnlyLoader }) =>
      `The binary asks for the loader ${interpreter}, and ${target} has no such file, so it ends with "not found" before its first instruction.` +
      (needsOnlyLoader ? ' It needs no library: only the way it was linked asks for a loader.' : ''),
    remedy: ({ build }) => rebuildStatic(build),
  },
  'glibc-too-old': {
    title: 'glibc too old',
    blocksStart: true,
    message: ({ library, needed, provided, target }) =>
      `The binary needs ${nodes(needed)} of ${library}; ${target} has glibc ${provided}.`,
    remedy: ({ build, provided }) => rebuildForGlibc(build, provided),
  },
  'library-too-old': {
    title: 'Library too old',
    blocksStart: true,
    message: ({ library, needed, provided, target }) =>
      `The binary needs ${nodes(needed)} of ${library}; ${target} has ${provided ?? 'an older one'}.`,
    remedy: ({ build, library }) => withoutLibrary([library], build),
  },
  'weak-version-missing': {
    title: 'Weakly needed version missing',
    blocksStart: false,
    message: ({ library, versions, target }) =>
      `The binary would use ${listed(versions)} of ${library}, which ${target} lacks; the loader goes on without.`,
    remedy: () => null,
  },
  'glibc-binary-on-musl': {
    title: 'Linked against glibc, target has musl',
    blocksStart: true,
    message: ({ interpreter, withGcompat, missing, target }) =>
      `The binary was linked against glibc${interpreter === null ? '' : ` (loader ${interpreter})`}, and ${target} has musl. ` +
      gcompat(withGcompat, missing),
    remedy: ({ build }) => rebuildStatic(build),
  },
  'musl-binary-on-glibc': {
    title: 'Linked against musl, target has glibc',
    blocksStart: true,
    message: ({ interpreter, target }) =>
      `The binary was linked against musl${interpreter === null ? '' : ` (loader ${interpreter})`}, and ${target} has glibc.`,
    remedy: ({ build }) => rebuildStatic(build),
  },
  'library-missing': {
    title: 'Shared library missing',
    blocksStart: true,
    message: ({ libraries, target }) =>
      `The binary needs ${listed(libraries)}, and ${target} does not have ${libraries.length === 1 ? 'it' : 'them'}.`,
    remedy: ({ libraries, target, build }) =>
      withoutSystemLibrary(libraries, target, build) ?? withoutLibrary(libraries, build),
  },
  'symbol-missing': {
    title: 'Symbol missing from the libraries',
    blocksStart: true,
    message: ({ symbols, target }) =>
      `The libraries of ${target} do not have ${listed(symbols)}, which the binary needs.`,
    remedy: ({ build }) => rebuildStatic(build),
  },
  'packed-not-started': {
    title: 'Packed program did not start',
    blocksStart: true,
    message: ({ step, packer, target }) =>
      `The packed program ended with exit code 127 and no output in ${step}: ${packer ?? 'what unpacks it'} could not start the program inside, ` +
      `which most often asks for a loader that ${target} does not have.`,
    remedy: ({ packer }) => ({
      text: 'Unpack it and inspect the program inside: its loader and libraries decide where it runs.',
      command: packer === 'UPX' ? 'upx -d -o unpacked PACKED && portcullis inspect unpacked' : null,
    }),
  },
  'loader-refused': {
    title: 'The dynamic loader gave up',
    blocksStart: true,
    message: ({ message }) => `The dynamic loader ended before the binary's own code: ${message}`,
    remedy: () => ({
      text: 'A statically linked binary needs no loader. Otherwise build it in the image of the target.',
      command: null,
    }),
  },
}

function nodes(needed: readonly NeededNode[]): string {
  return listed(
    needed.map(({ version, symbols }) => (symbols.length === 0 ? version : `${version} (for ${listed(symbols, 3)})`)),
    3,
  )
}

function gcompat(runs: boolean | null, missing: readonly string[]): string {
  if (runs === true) return 'With the gcompat package installed it would run.'
  if (missing.length > 0) {
    return `${runs === false ? 'Even the gcompat package does not help: musl' : 'musl'} lacks ${listed(missing)}.`
  }
  return runs === false ? 'Even the gcompat package does not help.' : 'The gcompat package may make it run.'
}

function withoutLibrary(libraries: readonly string[], build: BuildHint): Remedy {
  const compiler = libraries.filter((name) => /^lib(?:stdc\+\+|gcc_s)\.so/.test(name))
  if (compiler.length < libraries.length) {
    const remedy = rebuildStatic({ ...build, reason: build.reason === 'std' ? 'unknown' : build.reason })
    return {
      text: `Install the package that has ${listed(libraries)} in the target, or link it in. ${remedy.text}`,
      command: remedy.command,
    }
  }
  return {
    text: `Link the compiler's own libraries in (-static-libgcc -static-libstdc++), or build in the oldest image you support. ${rebuildStatic(build).text}`,
    command: rebuildStatic(build).command,
  }
}
