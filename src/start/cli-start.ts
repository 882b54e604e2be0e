#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { isHelpWord, ownWords } from '../cli/arguments/own-words.ts'
import { cacheDirectory } from '../host/process/cache-directory.ts'
import { ownFolder } from '../engines/own-folder.ts'

const [command, ...words] = process.argv.slice(2)
// Compiling takes most of loading: from the second time on Node (22.8 and later) takes what it kept. What is kept there is executed.
const compiled = ownFolder(join(cacheDirectory(process.env), 'compiled'))
if (compiled !== null) enableCompileCache?.(compiled)

// `inspect` is over in milliseconds, and is a file of its own: the bundle of everything takes longer to load than that.
// Rightly or not: what is asked is decided where all options are known.
if (command === 'inspect' && !ownWords(words).own.some(isHelpWord)) {
  void import('./inspect-start.ts').then(({ inspectStart }) => inspectStart(words))
} else void import('./bundle.ts').then(({ cli }) => cli())
