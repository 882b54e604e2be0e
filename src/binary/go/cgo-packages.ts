import type { Image } from '../image.ts'
import { Needle } from '../search.ts'
import { cString, decodeText } from '../text.ts'
import type { Warnings } from '../warnings.ts'
import { eachNames, type FunctionTable } from './function-table.ts'

/** The way from C into Go: assembly of runtime/cgo, and of its copies in Go (purego's fakecgo). */
export const CROSSCALL = new Needle('\0crosscall2\0')
/** Where that assembly is; paths to ask `sourcesAmong` for. */
export const CROSSCALL_SOURCES: readonly string[] = ['runtime/cgo/', 'fakecgo/']
const COPY_IN_GO = new Needle('/fakecgo.')
/**
 * What cmd/cgo names the Go side of C calls and C types. `_C_getaddrinfo` is not among them: on macOS net has such
 * functions without any cgo.
 */
const WRAPPERS = ['._Cfunc_', '._C2func_', '._Ctype_', '._cgoexpwrap_'].map((text) => new Needle(text))
/** Wrappers of functions marked //export: `_cgoexp_8c7378d97e8c_name`, without a package in newer Go. */
const EXPORTED = new Needle('\0_cgoexp_')
const EXPORTED_NAME = /^_cgoexp_[0-9a-f]{12}_(.+)$/
/** A package and nothing more: no receiver, no type arguments; dots of the last element are escaped. */
const PLAIN_PATH = /^(?:[^()[\]{} ]*\/)?[^()[\]{} ./]+$/
/** A few of them name the package as well as all. */
const MAX_EXPORTED = 4
const MAX_WRAPPERS = 50_000
const MAX_PACKAGES = 2000
const MAX_PATH_BYTES = 512

/**
 * The packages that brought C code in, by the names of functions: import paths, sorted; `main` for the main package. For
 * programs that have CROSSCALL; others have no such package.
 */
export function cgoPackages(image: Image, table: FunctionTable, warnings: Warnings): readonly string[] {
  const { source } = image
  const found = new Set<string>()
  const exported = new Set<string>()
  let copyInGo = false
  let left = MAX_WRAPPERS
  const eachPlace = (names: Uint8Array, needle: Needle, visit: (at: number) => void): void => {
    for (let at = needle.indexIn(names, 0, source); at >= 0; at = needle.indexIn(names, at + 1, source)) {
      left -= 1
      if (left < 0 || found.size > MAX_PACKAGES) return
      visit(at)
    }
  }
  const visit = (names: Uint8Array): boolean => {
    copyInGo ||= COPY_IN_GO.indexIn(names, 0, source) >= 0
    for (const needle of WRAPPERS) {
      eachPlace(names, needle, (at) => found.add(packagePath(decodeText(names.subarray(nameStart(names, at), at)))))
    }
    eachPlace(names, EXPORTED, (at) => {
      const name = EXPORTED_NAME.exec(cString(names.subarray(at + 1, at + MAX_PATH_BYTES)))?.[1]
      if (name !== undefined && exported.size < MAX_EXPORTED) exported.add(name)
    })
    return left >= 0
  }
  const visitExported = (names: Uint8Array): boolean => {
    for (const name of exported) {
      eachPlace(names, new Needle(`.${name}\0`), (at) => {
        const path = decodeText(names.subarray(nameStart(names, at), at))
        if (PLAIN_PATH.test(path)) found.add(packagePath(path))
      })
    }
    return left >= 0
  }
  eachNames(image, table, visit, warnings)
  if (exported.size > 0) eachNames(image, table, visitExported, warnings)
  found.delete('')
  if (found.size > 0 || !copyInGo) found.add('runtime/cgo')
  return [...found].sort()
}

function nameStart(names: Uint8Array, at: number): number {
  const from = Math.max(0, at - MAX_PATH_BYTES)
  return from + names.subarray(from, at).lastIndexOf(0) + 1
}

const GENERATED = /^(?:type:?\.\.?(?:eq|hash)\.|go:)/
/** The linker writes dots of the last path element, and other odd bytes, as %2e. */
const ESCAPED = /%([0-9a-f]{2})/g

/** What can stand in front of a path inside the type arguments of a generic function. */
const BEFORE_PATH = /^.*[[\]{},*( ]/

/** `gopkg.in/yaml%2ev3` -> `gopkg.in/yaml.v3`; of `a.F[b` the package b, whose name comes last. */
function packagePath(name: string): string {
  const path = name.replace(GENERATED, '').replace(BEFORE_PATH, '')
  const slash = path.lastIndexOf('/')
  const dot = path.indexOf('.', slash + 1)
  const whole = dot < 0 ? path : path.slice(0, dot)
  return whole.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
