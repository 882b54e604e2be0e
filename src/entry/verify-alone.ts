#!/usr/bin/env node
import { verify } from './commands/verify.ts'
import { reportFailure } from './process/report-failure.ts'
import { parseVerify } from './arguments/verify-arguments.ts'

/** `verify` as a file by itself, to be copied to the machine in question: `node verify.cjs --on-this-host platform-signature.json [BINARY]`. */
async function main(words: readonly string[]): Promise<number> {
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
