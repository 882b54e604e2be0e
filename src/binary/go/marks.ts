import type { GoMark } from '../facts.ts'
import type { ByteSource } from '../reader.ts'
import { Needle } from '../search.ts'
import type { Warnings } from '../warnings.ts'

/** Functions whose presence is a mark; the linker leaves out what no code can reach. */
const SIGNS: readonly { readonly mark: GoMark; readonly functions: readonly string[] }[] = [
  { mark: 'embedded-tzdata', functions: ['time/tzdata.loadFromEmbeddedTZData'] },
  { mark: 'load-location', functions: ['time.LoadLocation'] },
  // Packages with certificates of their own (x/crypto/x509roots/fallback and others) call it.
  { mark: 'fallback-roots', functions: ['crypto/x509.SetFallbackRoots'] },
  {
    mark: 'system-roots',
    functions: [
      'crypto/x509.loadSystemRoots',
      'crypto/x509.initSystemRoots',
      'crypto/x509.(*Certificate).systemVerify',
    ],
  },
  {
    mark: 'current-user',
    functions: [
      'os/user.Current',
      'os/user.current',
      'os/user.lookupUserId',
      'os/user.lookupUser',
      'os/user.lookupGroup',
    ],
  },
  {
    mark: 'temporary-files',
    functions: ['os.CreateTemp', 'os.MkdirTemp', 'os.TempDir', 'os.tempDir', 'io/ioutil.TempFile', 'io/ioutil.TempDir'],
  },
  { mark: 'home-directory', functions: ['os.UserHomeDir', 'os.UserCacheDir', 'os.UserConfigDir'] },
  {
    mark: 'name-lookup',
    functions: [
      'net.(*Resolver).goLookupIPCNAMEOrder',
      'net.(*Resolver).goLookupIP',
      'net.(*Resolver).goLookupIPOrder',
      'net.goLookupIPOrder',
      'net.goLookupIPCNAMEOrder',
      'net.(*Resolver).lookupIP',
    ],
  },
  { mark: 'plugin', functions: ['plugin.Open', 'plugin.open'] },
]

/** Far more than the largest programs take: their marks are found early, or are a few long names that are nowhere. */
const MAX_SEARCHED_BYTES = 1 << 30

/** Collects marks from function names. Each name is sought by itself until it is found: native searches beat a look at every name. */
export class Marks {
  readonly found = new Set<GoMark>()
  readonly #source: ByteSource
  #wanted = SIGNS.map(({ mark, functions }) => ({ mark, needles: functions.map((name) => new Needle(`\0${name}\0`)) }))
  #left = MAX_SEARCHED_BYTES

  constructor(source: ByteSource) {
    this.#source = source
  }

  /** `names`: a NUL, then whole names, each closed by a NUL. */
  visit(names: Uint8Array, warnings: Warnings): void {
    this.#wanted = this.#wanted.filter(({ mark, needles }) => {
      const here = needles.some((needle) => this.#isIn(names, needle))
      if (here) this.found.add(mark)
      return !here
    })
    if (this.#left < 0) warnings.add('function table: it has so many names that not all were searched for marks')
  }

  #isIn(names: Uint8Array, needle: Needle): boolean {
    this.#left -= names.length
    return this.#left >= 0 && needle.indexIn(names, 0, this.#source) >= 0
  }
}
