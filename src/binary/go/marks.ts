import type { GoMark } from '../facts.ts'
import type { ByteSource } from '../reader.ts'
import { Needle } from '../search.ts'
import type { Warnings } from '../warnings.ts'

interface Sign {
  readonly mark: GoMark
  /** Sources that such functions are of; without it any program has some of them. */
  readonly source?: string
  readonly functions: readonly string[]
  /**
   * What the names of their package begin with, where none of the functions can be inlined: Go's linker keeps the functions of a package together,
   * so that a whole piece of names without the package, after one with it, ends the search. With the functions shuffled (-randlayout) every
   * piece has some.
   */
  readonly block?: string
}

/** Functions whose presence is a mark; the linker leaves out what no code can reach. */
const SIGNS: readonly Sign[] = [
  { mark: 'embedded-tzdata', source: 'time/tzdata/', functions: ['time/tzdata.loadFromEmbeddedTZData'] },
  { mark: 'load-location', functions: ['time.LoadLocation'] },
  // Packages with certificates of their own (x/crypto/x509roots/fallback and others) call it.
  {
    mark: 'fallback-roots',
    source: 'crypto/x509/',
    functions: ['crypto/x509.SetFallbackRoots'],
    block: 'crypto/x509.',
  },
  {
    mark: 'system-roots',
    source: 'crypto/x509/',
    functions: [
      'crypto/x509.loadSystemRoots',
      'crypto/x509.initSystemRoots',
      'crypto/x509.(*Certificate).systemVerify',
    ],
  },
  {
    mark: 'current-user',
    source: 'os/user/',
    functions: [
      'os/user.Current',
      'os/user.current',
      'os/user.lookupUserId',
      'os/user.lookupUser',
      'os/user.lookupGroup',
    ],
  },
  { mark: 'temporary-files', source: 'os/tempfile.go', functions: ['os.CreateTemp', 'os.MkdirTemp'] },
  { mark: 'temporary-files', functions: ['os.TempDir', 'os.tempDir'] },
  { mark: 'temporary-files', source: 'io/ioutil/', functions: ['io/ioutil.TempFile', 'io/ioutil.TempDir'] },
  { mark: 'home-directory', functions: ['os.UserHomeDir', 'os.UserCacheDir', 'os.UserConfigDir'] },
  {
    mark: 'name-lookup',
    source: 'net/',
    functions: [
      'net.(*Resolver).goLookupIPCNAMEOrder',
      'net.(*Resolver).goLookupIP',
      'net.(*Resolver).goLookupIPOrder',
      'net.(*Resolver).lookupIP',
    ],
  },
  { mark: 'name-lookup', source: 'net/', functions: ['net.goLookupIPOrder', 'net.goLookupIPCNAMEOrder'] },
  { mark: 'plugin', source: 'plugin/', functions: ['plugin.Open', 'plugin.open'] },
]

/** Paths to ask `sourcesAmong` for. */
export const MARK_SOURCES: readonly string[] = [...new Set(SIGNS.flatMap(({ source }) => source ?? []))]

interface Sought {
  readonly mark: GoMark
  /** What all functions begin with, where that alone is long enough to be rare. */
  readonly start: Needle | null
  readonly functions: readonly Needle[]
  readonly block: Needle | null
}

function sought({ mark, functions, block }: Sign): Sought {
  const start = commonStart(functions)
  return {
    mark,
    start: functions.length > 1 && start.length > 6 ? new Needle(`\0${start}`) : null,
    functions: functions.map((name) => new Needle(`\0${name}\0`)),
    block: block === undefined ? null : new Needle(`\0${block}`),
  }
}

function commonStart([first = '', ...rest]: readonly string[]): string {
  let length = first.length
  for (const each of rest) while (!each.startsWith(first.slice(0, length))) length -= 1
  return first.slice(0, length)
}

/** Far more than the largest programs take: their marks are found early, or are a few long names that are nowhere. */
const MAX_SEARCHED_BYTES = 400 << 20

/** Collects marks from function names. Each name is sought by itself until it is found: native searches beat a look at every name. */
export class Marks {
  readonly found = new Set<GoMark>()
  readonly #source: ByteSource
  #wanted: readonly Sought[]
  /** Those whose package has begun. */
  readonly #begun = new Set<Sought>()
  #left = MAX_SEARCHED_BYTES

  /** `sources`: those of MARK_SOURCES that are there; null = not known. */
  constructor(source: ByteSource, sources: ReadonlySet<string> | null) {
    this.#source = source
    this.#wanted = SIGNS.filter((sign) => !sign.source || !sources || sources.has(sign.source)).map(sought)
  }

  /** `names`: a NUL, then whole names, each closed by a NUL. False when no more of them can bring a mark. */
  visit(names: Uint8Array, warnings: Warnings): boolean {
    for (const { mark, start, functions } of this.#wanted) {
      if (this.found.has(mark) || (start !== null && !this.#isIn(names, start))) continue
      if (functions.some((needle) => this.#isIn(names, needle))) this.found.add(mark)
    }
    this.#wanted = this.#wanted.filter((each) => !this.found.has(each.mark) && !this.#isPast(names, each))
    if (this.#left < 0) warnings.add('function table: it has so many names that not all were searched for marks')
    return this.#wanted.length > 0 && this.#left >= 0
  }

  #isPast(names: Uint8Array, each: Sought): boolean {
    if (each.block === null) return false
    if (!this.#isIn(names, each.block)) return this.#begun.has(each)
    this.#begun.add(each)
    return false
  }

  #isIn(names: Uint8Array, needle: Needle): boolean {
    this.#left -= names.length
    return this.#left >= 0 && needle.indexIn(names, 0, this.#source) >= 0
  }
}
