import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** Bytes at the end of such a file that tell it from every other one: the SHA-256 of the rest, hex. scripts/build.ts writes them. */
const NAME_BYTES = 64

export interface KeptModule {
  readonly exports: unknown
  /** Keeps what was compiled so far, where nothing fit. Else that happens at an end that is no mistake of the user's. */
  readonly keep: () => void
}

/**
 * Loads a file of ours, the function of a CommonJS module in ASCII, with the code that a run before it compiled: all of it. What Node keeps by
 * itself lacks the functions that are compiled when they are first called, which are most, 5 ms of `inspect`; and Node 20 keeps nothing. `folder`
 * is the user's own, since what lies there is executed. Where it cannot be read or written, nothing is kept.
 */
export function requireKept(file: string, folder: string): KeptModule {
  const source = readFileSync(file)
  const name = source.subarray(-NAME_BYTES)
  const path = join(folder, `${process.version}-${process.arch}-${basename(file)}`)
  const kept = readKept(path, name)
  // As it is: put together from parts it would be copied, for which V8 has to make room first.
  const script = new Script(source.toString('latin1'), { filename: file, ...(kept !== null && { cachedData: kept }) })
  const module = { exports: {} as unknown }
  let fits = kept !== null && script.cachedDataRejected !== true
  const keep = (): void => {
    if (!fits) write(path, name, script)
    fits = true
  }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  process.once('exit', (code) => code < 2 && keep())
  return { exports: module.exports, keep }
}

/** What was kept: the name of the file that it belongs to, whose source V8 knows by its length alone, and V8's data. */
function readKept(path: string, name: Uint8Array): Buffer | null {
  try {
    const whole = readFileSync(path)
    return whole.subarray(0, NAME_BYTES).equals(name) ? whole.subarray(NAME_BYTES) : null
  } catch {
    return null
  }
}

/** Under another name first: who reads it meanwhile has the old one or the new one. */
function write(path: string, name: Uint8Array, script: Script): void {
  const unfinished = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(unfinished, Buffer.concat([name, script.createCachedData()]), { mode: 0o600 })
    renameSync(unfinished, path)
  } catch {
    // Next time it is compiled again.
  }
}
