import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inspectBinary } from '../../binary/inspect.ts'
import { readRegularFile } from '../../engines/regular-file.ts'
import type { HostLibraries } from '../../signature/host-facts.ts'
import { openFileSource } from '../../host/files/file-source.ts'

/** glibc's and musl's own, and where distributions put libraries of one machine type. Missing ones do no harm. */
const DEFAULT_FOLDERS = ['/lib64', '/usr/lib64', '/lib', '/usr/lib', '/usr/local/lib']
const TRIPLETS: Readonly<Record<string, string>> = {
  amd64: 'x86_64-linux-gnu',
  386: 'i386-linux-gnu',
  arm64: 'aarch64-linux-gnu',
  arm: 'arm-linux-gnueabihf',
  riscv64: 'riscv64-linux-gnu',
  ppc64le: 'powerpc64le-linux-gnu',
  s390x: 's390x-linux-gnu',
}
const MOST_FILES = 200
const MOST_DEPTH = 5

/** Libraries for programs of that architecture (GOARCH), found where the loader of this machine looks. */
export function hostLibraries(arch: string, env: NodeJS.ProcessEnv): HostLibraries {
  const triplet = TRIPLETS[arch]
  const own = triplet === undefined ? [] : [`/lib/${triplet}`, `/usr/lib/${triplet}`]
  const asked = (env['LD_LIBRARY_PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'))
  const folders = [...new Set([...asked, ...configured('/etc/ld.so.conf', 0), ...own, ...DEFAULT_FOLDERS])]
  return {
    exists: (path) => existsSync(path),
    versionsOf(soname) {
      if (soname.includes('/')) return definedBy(soname, arch)
      for (const folder of folders) {
        const versions = definedBy(join(folder, soname), arch)
        if (versions !== null) return versions
      }
      return null
    },
  }
}

/** null = not there, or no library of that machine. */
function definedBy(path: string, arch: string): readonly string[] | null {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null
  try {
    using source = openFileSource(path)
    const facts = inspectBinary(source)
    return facts.arch === arch ? (facts.elf?.definedVersions ?? []) : null
  } catch {
    return null
  }
}

/** Folders of /etc/ld.so.conf and of the files that it includes. */
function configured(path: string, depth: number): string[] {
  const text = textOf(path)
  return text.split('\n').flatMap((line) => {
    const words = line
      .replace(/#.*/, '')
      .trim()
      .split(/[\s,:]+/)
    if (words[0] !== 'include') return words.filter((word) => word.startsWith('/'))
    if (depth >= MOST_DEPTH) return []
    return words.slice(1).flatMap((pattern) => matching(pattern).flatMap((file) => configured(file, depth + 1)))
  })
}

/** `/etc/ld.so.conf.d/*.conf`; a star in the last part only, as distributions write it. */
function matching(pattern: string): string[] {
  const folder = dirname(pattern)
  const last = pattern.slice(folder.length + 1)
  const [before = '', after] = last.split('*')
  if (after === undefined) return [pattern]
  const names = namesIn(folder).filter((name) => name.startsWith(before) && name.endsWith(after))
  return names
    .sort()
    .slice(0, MOST_FILES)
    .map((name) => join(folder, name))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function textOf(path: string): string {
  const file = readRegularFile(path, 1 << 20)
  return file.kind === 'text' ? file.text : ''
}
