/** One smoke case as configured (`smoke:` in portcullis.yml, or `--run "ARGS"`). */
export interface SmokeCase {
  /** Unique; also the step's id. */
  readonly name: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | null>>
  readonly stdin: string | null
  readonly files: readonly SmokeFile[]
  readonly timeoutMs: number
  /** `pid1`: the engine starts the binary itself. */
  readonly startAs: 'child' | 'pid1'
  readonly expect: SmokeExpectation
  readonly server: ServerCase | null
  /** Also through each shell of the image. */
  readonly shells?: boolean
  /** It finds what the cases before it in the cell have left. */
  readonly keepFiles?: boolean
  /** Descriptors that it is started with beyond the three of every program. */
  readonly extraDescriptors?: number
}

export interface SmokeFile {
  readonly path: string
  readonly content: Uint8Array
  readonly mode: number
}

export interface SmokeExpectation {
  /**
   * null = any code that the program itself ends with; a refusal by the loader (exit 1 or 127 before its first line of code) is
   * none, however it is written.
   */
  readonly exitCode: number | null
  /** null = none: ending by a signal misses the expectation, but for a server that ends by its own stop signal. */
  readonly signal: string | null
  readonly stdout: TextExpectation | null
  readonly stderr: TextExpectation | null
}

/** `matches` is a JavaScript regular expression, flag `m` set, already checked to compile (expression.ts). */
export type TextExpectation = { readonly contains: string } | { readonly equals: string } | { readonly matches: string }

export interface ServerCase {
  readonly ready: { readonly kind: 'tcp'; readonly address: string } | { readonly kind: 'http'; readonly url: string }
  readonly readyTimeoutMs: number
  readonly request: ServerRequest | null
  readonly stopSignal: string
  readonly graceMs: number
  /** Made after the request; only the harness asks for them. */
  readonly more?: readonly ServerRequest[]
  /** How often the request is made. */
  readonly repeat?: number
  /** How often it is started with a listening socket instead of making its own. */
  readonly activation?: number
}

export interface ServerRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  readonly timeoutMs: number
  readonly expectStatus: number
  readonly expectBody: TextExpectation | null
}
