import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bounded, type Reader } from './bounded.ts'

const TARGETS = join(import.meta.dirname, 'targets')
const CORPUS = join(import.meta.dirname, 'corpus')

/** Every target has a file in targets/ and a folder in corpus/. */
export const TARGET_NAMES: readonly string[] = readdirSync(TARGETS)
  .map((name) => name.replace(/\.ts$/, ''))
  .toSorted()

export async function readerOf(target: string): Promise<Reader> {
  const { read } = (await import(join(TARGETS, `${target}.ts`))) as { readonly read: Reader }
  return bounded(read)
}

export interface CorpusFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export function corpusOf(target: string): readonly CorpusFile[] {
  const folder = join(CORPUS, target)
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
}

export const corpusFolder = (target: string): string => join(CORPUS, target)
