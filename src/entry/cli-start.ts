#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { cacheDirectory } from './process/cache-directory.ts'
import { requireKept } from './process/keep-compiled.ts'

const [command, ...words] = process.argv.slice(2)
const compiled = join(cacheDirectory(process.env), 'compiled')
const asksForHelp = words.some((word) => word === '--help' || word === '-h')

if (command === 'inspect' && !asksForHelp) {
  const file = join(import.meta.dirname, 'inspect.cjs')
  const { inspectStart } = requireKept(file, compiled) as typeof import('./inspect-start.ts')
  inspectStart(words)
} else {
  // Compiling the bundle is the greatest part of loading it: from the second time on, Node (22.8 and later) takes what it kept. A folder of the
  // user's own, since what lies there is executed. Where it cannot be written, nothing is kept.
  enableCompileCache?.(compiled)
  if (command === 'check' && !asksForHelp) {
    const file = join(import.meta.dirname, 'check.cjs')
    const { checkStart } = requireKept(file, compiled) as typeof import('./check-start.ts')
    void checkStart(words)
  } else void import('./cli.ts')
}
