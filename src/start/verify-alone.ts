#!/usr/bin/env node
import { isHelpWord, ownWords } from '../cli/arguments/own-words.ts'
import { verify } from '../cli/commands/verify.ts'
import { reportFailure } from '../host/process/report-failure.ts'
import { parseVerify } from '../cli/arguments/verify-arguments.ts'

/** `verify` as a file by itself, to be copied to the machine in question: `node verify.cjs --on-this-host platform-signature.json [BINARY]`. */
async function main(words: readonly string[]): Promise<number> {
  if (ownWords(words).own.some(isHelpWord)) {
    process.stdout.write(`Usage: node verify.cjs --on-this-host platform-signature.json [BINARY] [--json]\n`)
    return 0
  }
  return await verify(parseVerify(words[0] === 'verify' ? words.slice(1) : words))
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.exitCode = reportFailure(error)
  },
)
