import type { GoMark } from '../facts.ts'

/** Functions whose presence is a mark; the linker leaves out what no code can reach. `prefix`: any function of a package. */
const SIGNS: readonly {
  readonly mark: GoMark
  readonly exact?: readonly string[]
  readonly prefix?: readonly string[]
}[] = [
  { mark: 'embedded-tzdata', prefix: ['time/tzdata.'] },
  { mark: 'load-location', exact: ['time.LoadLocation'] },
  // Packages with certificates of their own (x/crypto/x509roots/fallback and others) call it.
  { mark: 'fallback-roots', exact: ['crypto/x509.SetFallbackRoots'] },
  {
    mark: 'system-roots',
    exact: ['crypto/x509.loadSystemRoots', 'crypto/x509.initSystemRoots', 'crypto/x509.(*Certificate).systemVerify'],
  },
  {
    mark: 'current-user',
    exact: ['os/user.Current', 'os/user.current', 'os/user.lookupUserId', 'os/user.lookupUser', 'os/user.lookupGroup'],
  },
  {
    mark: 'temporary-files',
    exact: ['os.CreateTemp', 'os.MkdirTemp', 'os.TempDir', 'os.tempDir', 'io/ioutil.TempFile', 'io/ioutil.TempDir'],
  },
  { mark: 'home-directory', exact: ['os.UserHomeDir', 'os.UserCacheDir', 'os.UserConfigDir'] },
  {
    mark: 'name-lookup',
    exact: [
      'net.(*Resolver).goLookupIPCNAMEOrder',
      'net.(*Resolver).goLookupIP',
      'net.(*Resolver).goLookupIPOrder',
      'net.goLookupIPOrder',
      'net.goLookupIPCNAMEOrder',
      'net.(*Resolver).lookupIP',
    ],
  },
  { mark: 'plugin', exact: ['plugin.Open', 'plugin.open'] },
]

interface Sign {
  readonly mark: GoMark
  readonly bytes: Uint8Array
}

/** By first byte, so that most names are passed over after one look. */
const BY_FIRST_BYTE: readonly (readonly Sign[] | undefined)[] = signTable()

function signTable(): (Sign[] | undefined)[] {
  const table: (Sign[] | undefined)[] = []
  for (const { mark, exact = [], prefix = [] } of SIGNS) {
    for (const text of [...exact.map((name) => `${name}\0`), ...prefix]) {
      const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
      ;(table[bytes[0]!] ??= []).push({ mark, bytes })
    }
  }
  return table
}

/** A million is several times what the largest programs have. */
const MAX_NAMES = 2_000_000

/** Collects marks from function names. */
export class Marks {
  readonly found = new Set<GoMark>()
  #names = 0

  /** `names`: whole names, each closed by a NUL. */
  visit(names: Uint8Array): void {
    let start = 0
    while (start < names.length && this.#names < MAX_NAMES) {
      const first = names[start]!
      if (first === 0) {
        start += 1
        continue
      }
      const signs = BY_FIRST_BYTE[first]
      if (signs) for (const { mark, bytes } of signs) if (isAt(names, start, bytes)) this.found.add(mark)
      this.#names += 1
      start = names.indexOf(0, start) + 1
      if (start === 0) return
    }
  }
}

function isAt(names: Uint8Array, at: number, bytes: Uint8Array): boolean {
  if (at + bytes.length > names.length) return false
  for (let index = 1; index < bytes.length; index += 1) if (names[at + index] !== bytes[index]) return false
  return true
}
