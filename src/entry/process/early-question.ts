import { readFileSync, statSync } from 'node:fs'
import { findConfig } from '../files/find-config.ts'
import { ownWords } from '../arguments/own-words.ts'
import { deferred } from '../../engines/deferred.ts'
import { askEngine, type EarlyAnswer } from '../../engines/find/ask-engine.ts'
import type { Environment } from '../../engines/find/engine-address.ts'
import { firstSocket } from '../../engines/find/first-socket.ts'

export interface EarlyQuestion extends EarlyAnswer {
  /** Resolves when the question is on its way, or was in vain. */
  readonly sent: Promise<void>
}

/**
 * Asks the engine that `check` will ask first what it is, before the code that will do so is loaded: it answers meanwhile. null where an
 * engine is chosen, by the words after the command or by the configuration: maybe that is none, and then nothing is asked.
 */
export async function earlyQuestion(asked: readonly string[], env: Environment): Promise<EarlyQuestion | null> {
  const words = ownWords(asked).own
  if (words.some((word) => word.startsWith('--engine')) || choosesEngine(words)) return null
  const address = await firstSocket(env, process.platform)
  if (address === null) return null
  const given = new AbortController()
  const sent = deferred<void>()
  const answer = askEngine(address, given.signal, undefined, () => sent.resolve())
  void answer.then(() => sent.resolve())
  return { address, answer, sent: sent.promise, [Symbol.dispose]: () => given.abort() }
}

function configPath(words: readonly string[]): string | null {
  const at = words.findIndex((word) => word === '--config' || word.startsWith('--config='))
  if (at < 0) return findConfig()
  return words[at]!.slice('--config='.length) || (words[at + 1] ?? '')
}

/** As much as a configuration may have: what is longer is refused later. */
const MAX_READ_BYTES = 1 << 20

/** Whether the key may be there at all: what else is in the file is read later, by who knows the format, and refuses what is no file. */
function choosesEngine(words: readonly string[]): boolean {
  try {
    const path = configPath(words)
    if (path === null) return false
    const stat = statSync(path)
    return !stat.isFile() || stat.size > MAX_READ_BYTES || readFileSync(path).includes('engine')
  } catch {
    return false
  }
}
