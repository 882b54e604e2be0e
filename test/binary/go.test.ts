import { describe, expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { bytesSource, latin1 } from './bytes-source.ts'
import { elfImage, type ElfImageOptions } from './elf-image.ts'
import { functionTable, inlineBuildInfo, pointedBuildInfo } from './go-parts.ts'

function facts(options: ElfImageOptions): BinaryFacts {
  return inspectBinary(bytesSource(elfImage(options)))
}

const MODULES = [
  'path\texample.com/shop/cmd/shopd',
  'mod\texample.com/shop\tv1.2.3\th1:x=',
  '=>\t../fork',
  'dep\tgithub.com/mattn/go-sqlite3\tv1.14.32\th1:y=',
  'dep\texample.com/old\tv1.0.0',
  '=>\texample.com/new\tv2.0.0\th1:z=',
  'dep\texample.com/local\tv0.0.0',
  '=>\t../local',
  'build\t-tags=netgo,osusergo',
  'build\t-ldflags="-X main.version=\\"a b\\""',
  'build\tCGO_ENABLED=0',
  'build\tGOAMD64=v2',
  'build\t"odd key"=`raw value`',
  '',
].join('\n')

const GO = {
  path: 'example.com/shop/cmd/shopd',
  module: { path: 'example.com/shop', version: 'v1.2.3', replacedBy: '../fork' },
  cgo: false,
  settings: {
    '-tags': 'netgo,osusergo',
    '-ldflags': '-X main.version="a b"',
    CGO_ENABLED: '0',
    GOAMD64: 'v2',
    'odd key': 'raw value',
  },
  deps: [
    { path: 'github.com/mattn/go-sqlite3', version: 'v1.14.32', replacedBy: null },
    { path: 'example.com/old', version: 'v1.0.0', replacedBy: 'example.com/new@v2.0.0' },
    { path: 'example.com/local', version: 'v0.0.0', replacedBy: '../local' },
  ],
}

describe('build info', () => {
  test('of Go 1.18 and later', () => {
    const { go, cpuLevel, warnings } = facts({ data: inlineBuildInfo('go1.26.8 X:nogreentea', MODULES) })
    expect(go).toEqual({ ...GO, version: 'go1.26.8 X:nogreentea' })
    expect(cpuLevel).toBe(2)
    expect(warnings).toEqual([])
  })

  for (const bits of [32, 64] as const) {
    for (const endian of ['little', 'big'] as const) {
      test(`of Go 1.13 to 1.17, ${bits} bit, ${endian}-endian`, () => {
        const data = (address: number): Uint8Array => pointedBuildInfo('go1.17.13', MODULES, { address, bits, endian })
        expect(facts({ bits, endian, data }).go).toEqual({ ...GO, version: 'go1.17.13' })
      })
    }
  }

  test('without modules (-trimpath outside of a module, -ldflags, Bazel)', () => {
    const { go, warnings } = facts({ data: inlineBuildInfo('go1.22.0', '') })
    expect(go).toEqual({ version: 'go1.22.0', path: null, module: null, cgo: null, settings: {}, deps: [] })
    expect(warnings).toEqual(['build info: it holds no module and no setting, so how it was built is not known'])
  })

  test('with modules that lack their frame: left out', () => {
    const blob = inlineBuildInfo('go1.22.0', 'path\tapp\n')
    blob[blob.length - 17] = 0x20
    expect(facts({ data: blob }).go).toMatchObject({ version: 'go1.22.0', path: null })
  })

  test('with a version that was wiped: unknown, and still Go', () => {
    const { go, warnings } = facts({ data: inlineBuildInfo('unknown', MODULES) })
    expect(go).toEqual({ ...GO, version: null })
    expect(warnings).toEqual(['build info: the recorded Go version is "unknown", which names no release'])
  })

  test('not at the start of the data, and after the magic of a program that looks for it', () => {
    const decoy = latin1(`${'\0'.repeat(24)}\xff Go buildinf:not it${'\0'.repeat(6)}`)
    const real = inlineBuildInfo('go1.20.1', '')
    const data = new Uint8Array(4096 + real.length)
    data.set(decoy, 16)
    // The linker aligns the real one to 16 bytes.
    data.set(inlineBuildInfo('go1.2.3', ''), 1000)
    data.set(real, 4096)
    expect(facts({ data }).go?.version).toBe('go1.20.1')
  })

  test('in constants, where no data holds it', () => {
    expect(facts({ constants: inlineBuildInfo('go1.25.0', '') }).go?.version).toBe('go1.25.0')
  })

  test('by its section, in data beyond what would be searched first', () => {
    const data = inlineBuildInfo('go1.26.0', '')
    expect(facts({ data, sections: { data: '.go.buildinfo' } }).go?.version).toBe('go1.26.0')
  })

  test('a setting named __proto__ is a setting', () => {
    const { go } = facts({ data: inlineBuildInfo('go1.26.0', 'build\t__proto__=x\n') })
    expect(Object.entries(go!.settings)).toEqual([['__proto__', 'x']])
  })

  test('pointers that lead nowhere: a warning, no crash', () => {
    const data = pointedBuildInfo('go1.15', '', { address: 0x7fff0000, bits: 64, endian: 'little' })
    const { go, warnings } = facts({ data })
    expect(go).toBeNull()
    expect(warnings.join()).toMatch(/build info: it points to address 0x7fff0020, which is not in the file/)
  })
})

describe('level of the processor', () => {
  const text = latin1('This program can only be run on AMD64 processors with v3 microarchitecture support.\n')
  const table = functionTable(['main.main'], { layout: '1.20', bits: 64, endian: 'little' })

  test('from the start-up text where no setting tells', () => {
    const constants = new Uint8Array(2048)
    constants.set(table)
    constants.set(text, 1024)
    const { cpuLevel, go } = facts({ constants })
    expect(go).not.toBeNull()
    expect(cpuLevel).toBe(3)
  })

  test('not from the same text in a program that is not Go', () => {
    expect(facts({ constants: text, sections: { symtab: true } }).cpuLevel).toBeNull()
  })

  test('the higher of setting and ISA note', () => {
    const notes = [{ name: 'GNU', type: 5, words: [0xc0008002, 4, 4, 0] }]
    expect(facts({ notes, data: inlineBuildInfo('go1.26.0', MODULES) }).cpuLevel).toBe(3)
    expect(facts({ notes, data: inlineBuildInfo('go1.26.0', 'build\tGOAMD64=v4\n') }).cpuLevel).toBe(4)
  })
})

describe('function table', () => {
  const names = [
    'runtime.main',
    'crosscall2',
    'net._C2func_getaddrinfo',
    'net.(*Resolver).goLookupIPCNAMEOrder',
    'type:.eq.net._Ctype_struct_addrinfo',
    'github.com/mattn/go-sqlite3._Cfunc_sqlite3_open',
    'gopkg.in/thing%2ev2._cgoexpwrap_0123456789ab_callback',
    'github.com/a/exports%2ev3.Handle',
    'github.com/a/other.(*T).Handle',
    '_cgoexp_0123456789ab_Handle',
    'main._Cfunc_hello',
    'os/user.Current',
    'time.LoadLocation',
    'time.LoadLocationFromTZData',
    'time/tzdata.loadFromEmbeddedTZData',
    'example.com/x.F[go.shape.struct { net._Ctype_int }]',
    'main.main',
  ]
  const packages = [
    'github.com/a/exports.v3',
    'github.com/mattn/go-sqlite3',
    'gopkg.in/thing.v2',
    'main',
    'net',
    'runtime/cgo',
  ]

  for (const layout of ['1.2', '1.16', '1.18', '1.20'] as const) {
    for (const [bits, endian] of [
      [32, 'big'],
      [64, 'little'],
      [64, 'big'],
      [32, 'little'],
    ] as const) {
      test(`layout of Go ${layout}, ${bits} bit, ${endian}-endian`, () => {
        const constants = functionTable(names, { layout, bits, endian })
        const found = facts({ bits, endian, constants, sections: { constants: '.gopclntab' } })
        expect(found.cgoPackages).toEqual(packages)
        expect(found.marks).toEqual(['current-user', 'embedded-tzdata', 'load-location', 'name-lookup', 'osusergo'])
        expect(found.go).toEqual({ version: null, path: null, module: null, cgo: null, settings: {}, deps: [] })
        expect(found.warnings).toEqual([
          `build info: there is none, though this is a Go binary; how it was built is not known (Go ${layout} or later, by its traces)`,
        ])
      })
    }
  }

  test('found by its magic where section headers are gone', () => {
    const constants = new Uint8Array(8192)
    constants.set(functionTable(names, { layout: '1.20', bits: 64, endian: 'little' }), 4096)
    expect(facts({ constants }).cgoPackages).toContain('github.com/mattn/go-sqlite3')
  })

  test('a main package is named by its path', () => {
    const constants = functionTable(names, { layout: '1.20', bits: 64, endian: 'little' })
    const found = facts({ constants, data: inlineBuildInfo('go1.26.8', MODULES) })
    expect(found.cgoPackages).toContain('example.com/shop/cmd/shopd')
    expect(found.cgoPackages).not.toContain('main')
  })

  test('runtime/cgo alone', () => {
    const constants = functionTable(['crosscall2', 'main.main'], { layout: '1.20', bits: 64, endian: 'little' })
    expect(facts({ constants }).cgoPackages).toEqual(['runtime/cgo'])
  })

  test('a copy of runtime/cgo in Go (purego): no C code', () => {
    const names = ['crosscall2', 'github.com/ebitengine/purego/internal/fakecgo.x_cgo_init']
    const constants = functionTable(names, { layout: '1.20', bits: 64, endian: 'little' })
    expect(facts({ constants }).cgoPackages).toEqual([])
  })

  test('no C code: an empty list, not null', () => {
    const constants = functionTable(['net._C_getaddrinfo', 'main.main'], { layout: '1.20', bits: 64, endian: 'little' })
    expect(facts({ constants }).cgoPackages).toEqual([])
  })

  describe('source files tell what need not be sought', () => {
    const marksOf = (files: readonly string[]): BinaryFacts['marks'] => {
      const table = functionTable(names, { layout: '1.20', bits: 64, endian: 'little', files })
      return facts({ constants: table }).marks
    }

    test('all are there', () => {
      const files = ['runtime/proc.go', 'net/lookup.go', 'os/user/a.go', 'time/tzdata/a.go', 'runtime/cgo/a.s']
      expect(marksOf(files)).toEqual(['current-user', 'embedded-tzdata', 'load-location', 'name-lookup', 'osusergo'])
    })

    test('a package that no function comes from', () => {
      expect(marksOf(['src/runtime/proc.go', 'src/net/lookup.go'])).toEqual(['load-location', 'name-lookup', 'netgo'])
    })

    test('a list that cannot be whole proves nothing', () => {
      expect(marksOf(['src/net/lookup.go'])).toContain('embedded-tzdata')
    })
  })

  test('a function of one package is sought among the names of that package, shuffled or not', () => {
    const others = Array.from({ length: 30_000 }, (_, index) => `example.com/shop/pkg${index}.Function`)
    const own = Array.from({ length: 300 }, (_, index) => `crypto/x509.parse${index}`)
    const marksOf = (names: readonly string[]): BinaryFacts['marks'] => {
      const table = functionTable(['runtime.main', ...names], { layout: '1.20', bits: 64, endian: 'little' })
      return facts({ data: inlineBuildInfo('go1.26.1', MODULES), constants: table }).marks
    }
    const wanted = 'crypto/x509.SetFallbackRoots'
    expect(marksOf([...others, ...own, wanted, ...others])).toContain('fallback-roots')
    expect(marksOf([...others, wanted, ...own])).toContain('fallback-roots')
    const shuffled = others.flatMap((name, index) => (index % 100 === 0 ? [name, own[index / 100]!] : [name]))
    expect(marksOf([...shuffled, wanted])).toContain('fallback-roots')
    expect(marksOf([...own, ...others])).not.toContain('fallback-roots')
    // Where no linker puts it: the search has ended.
    expect(marksOf([...own, ...others, wanted])).not.toContain('fallback-roots')
  })

  test('no table: null', () => {
    const found = facts({ data: inlineBuildInfo('go1.26.8', MODULES) })
    expect(found).toMatchObject({ cgoPackages: null, marks: null })
  })
})

describe('traces', () => {
  test('a version that a string header points to', () => {
    const constants = latin1('go1.19go1.26.57890 and more')
    const data = (address: number): Uint8Array => {
      const view = new DataView(new ArrayBuffer(32))
      view.setBigUint64(8, BigInt(address - 32 + 6), true)
      view.setBigUint64(16, 8n, true)
      return new Uint8Array(view.buffer)
    }
    const found = facts({ constants, data, notes: [{ name: 'Go', type: 4, words: [1, 2] }] })
    expect(found.go?.version).toBe('go1.26.5')
  })

  test('packed by UPX: nothing is known of the program inside', () => {
    const { go, packed, warnings } = facts({ constants: latin1('\0\0UPX!\x0d\x1e') })
    expect(go).toBeNull()
    expect(packed).toEqual({ by: 'UPX', sign: 'the mark UPX!' })
    expect(warnings.join()).toContain('the file is packed (the mark UPX!)')
  })

  test('a program without a trace of Go', () => {
    expect(facts({ constants: latin1('go1.26.5 is mentioned'), sections: { symtab: true } }).go).toBeNull()
  })
})
