import { Needle } from '../search.ts'
import { cString, decodeText } from '../text.ts'

/**
 * What cmd/cgo names the Go side of C calls and C types. `_C_getaddrinfo` is not among them: on macOS net has such
 * functions without any cgo.
 */
const WRAPPERS = ['._Cfunc_', '._C2func_', '._Ctype_', '._cgoexpwrap_'].map((text) => new Needle(text))
/** Wrappers of functions marked //export: `_cgoexp_8c7378d97e8c_name`, without a package in newer Go. */
const EXPORTED = new Needle('_cgoexp_')
const EXPORTED_NAME = /^_cgoexp_[0-9a-f]{12}_(.+)$/
/** Go functions of the package itself, since Go 1.20; before there are only C functions, of which its copies in Go (purego) have some. */
const RUNTIME_CGO = new Needle('runtime/cgo.')
/** A package and nothing more: no receiver, no type arguments; dots of the last element are escaped. */
const PLAIN_PATH = /^(?:[^()[\]{} ]*\/)?[^()[\]{} ./]+$/
/** A few of them name the package as well as all. */
const MAX_EXPORTED = 16
const MAX_WRAPPERS = 50_000
const MAX_PACKAGES = 2000
const MAX_PATH_BYTES = 512

/** Collects the packages that brought C code in, from function names. */
export class CgoPackages {
  readonly #found = new Set<string>()
  readonly #exported = new Set<string>()
  #wrappers = 0

  /** `names`: whole names, each closed by a NUL. */
  visit(names: Uint8Array): void {
    for (const needle of WRAPPERS) {
      for (let at = needle.indexIn(names); at >= 0; at = needle.indexIn(names, at + 1)) {
        this.#wrappers += 1
        if (this.#wrappers > MAX_WRAPPERS || this.#found.size > MAX_PACKAGES) break
        const start = nameStart(names, at)
        const path = packagePath(decodeText(names.subarray(start, at)))
        if (path !== '') this.#found.add(path)
      }
    }
    for (let at = EXPORTED.indexIn(names); at >= 0; at = EXPORTED.indexIn(names, at + 1)) {
      if (at > 0 && names[at - 1] !== 0) continue
      this.#wrappers += 1
      if (this.#wrappers > MAX_WRAPPERS || this.#exported.size >= MAX_EXPORTED) break
      const name = EXPORTED_NAME.exec(cString(names.subarray(at, at + MAX_PATH_BYTES)))?.[1]
      if (name !== undefined) this.#exported.add(name)
    }
    const runtime = RUNTIME_CGO.indexIn(names)
    if (runtime === 0 || (runtime > 0 && names[runtime - 1] === 0)) this.#found.add('runtime/cgo')
  }

  /** Whether names must be visited once more, by `visitExported`, to find whose the exported functions are. */
  get needsSecondVisit(): boolean {
    return this.#exported.size > 0
  }

  visitExported(names: Uint8Array): void {
    for (const exported of this.#exported) {
      const needle = new Needle(`.${exported}\0`)
      for (let at = needle.indexIn(names); at >= 0; at = needle.indexIn(names, at + 1)) {
        const path = decodeText(names.subarray(nameStart(names, at), at))
        this.#wrappers += 1
        if (this.#wrappers > MAX_WRAPPERS) break
        if (PLAIN_PATH.test(path)) this.#found.add(packagePath(path))
      }
    }
  }

  /** Import paths, sorted; `main` for the main package. */
  list(): readonly string[] {
    if (this.#found.size > 0) this.#found.add('runtime/cgo')
    return [...this.#found].sort()
  }
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
