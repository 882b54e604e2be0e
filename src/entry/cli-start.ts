#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { isHelpWord, ownWords } from './arguments/own-words.ts'
import { cacheDirectory } from './process/cache-directory.ts'
import { requireKept } from './process/keep-compiled.ts'

const [command, ...words] = process.argv.slice(2)
const compiled = join(cacheDirectory(process.env), 'compiled')
// Rightly or not: what is asked is decided where all options are known.
const mayAskForHelp = ownWords(words).own.some(isHelpWord)

if (command === 'inspect' && !mayAskForHelp) {
  const file = join(import.meta.dirname, 'inspect.cjs')
  const { inspectStart } = requireKept(file, compiled).exports as typeof import('./inspect-start.ts')
  inspectStart(words)
} else {
  // Compiling the bundle is the greatest part of loading it: from the second time on, Node (22.8 and later) takes what it kept. A folder of the
  // user's own, since what lies there is executed. Where it cannot be written, nothing is kept.
  enableCompileCache?.(compiled)
  if (command === 'check' && !mayAskForHelp) {
    void startCheck()
  } else void import('./cli.ts')
}

/** The engine answers while the code is loaded. */
async function startCheck(): Promise<void> {
  const { earlyQuestion } = await import('./process/early-question.ts')
  const early = await earlyQuestion(words, process.env)
  await early?.sent
  const file = join(import.meta.dirname, 'check.cjs')
  const { exports, keep } = requireKept(file, compiled)
  const { checkStart } = exports as typeof import('./check-start.ts')
  // What runs later is compiled while the engine works, and makes loading no longer.
  await checkStart(words, { early, onCells: keep })
}
