import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'

/**
 * Loads a file of ours, the function of a CommonJS module in ASCII, with the code that a run before it compiled: all of it. What Node keeps by itself lacks the functions that are
 * compiled when they are first called, which are most, 5 ms of `inspect`; and Node 20 keeps nothing. `folder` is the user's own, since what
 * lies there is executed. Where it cannot be read or written, nothing is kept.
 */
export function requireKept(file: string, folder: string): unknown {
  const source = readFileSync(file)
  const path = join(folder, `${process.version}-${process.arch}-${basename(file)}`)
  const kept = readKept(path, source)
  // As it is: put together from parts it would be copied, for which V8 has to make room first.
  const script = new Script(source.toString('latin1'), { filename: file, ...(kept !== null && { cachedData: kept }) })
  const module = { exports: {} as unknown }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  if (kept === null || script.cachedDataRejected) process.once('exit', (code) => code < 2 && keep(path, source, script))
  return module.exports
}

/** What was kept: the source that it belongs to, which V8 knows by its length alone, and V8's data. */
function readKept(path: string, source: Uint8Array): Buffer | null {
  try {
    const whole = readFileSync(path)
    return whole.subarray(0, source.length).equals(source) ? whole.subarray(source.length) : null
  } catch {
    return null
  }
}

/** Under another name first: who reads it meanwhile has the old one or the new one. */
function keep(path: string, source: Uint8Array, script: Script): void {
  const unfinished = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(unfinished, Buffer.concat([source, script.createCachedData()]), { mode: 0o600 })
    renameSync(unfinished, path)
  } catch {
    // Next time it is compiled again.
  }
}
