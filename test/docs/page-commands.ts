import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../helpers/portcullis.ts'

/** A fenced block of a page. */
export interface Block {
  readonly language: string
  readonly text: string
  /** Of a block of commands: its lines without comments; a line that is continued is one. */
  readonly commands: readonly string[]
}

/** Pages that can have commands: all that is written for people, from the README to a finding's page. */
export function docsPages(): readonly string[] {
  return globSync(['*.md', 'docs/**/*.md', 'examples/**/*.md', 'matrix/**/*.md'], { cwd: ROOT }).toSorted()
}

export function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(ROOT, page), 'utf8')
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', language = '', body = '']) => {
    const plain = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    return { language, text: plain, commands: commandLines(language, plain) }
  })
}

function commandLines(language: string, text: string): readonly string[] {
  if (language === 'console') return [...text.matchAll(/^\$ (.+)$/gm)].map(([, line]) => line!)
  if (language !== 'sh') return []
  return text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s+)# .*$/, '').trim())
    .filter(Boolean)
}

/** A whole portcullis.yml, not a workflow. */
export function isConfig({ language, text }: Block): boolean {
  return language === 'yaml' && /^(?:targets|policy|runners|smoke|profiles):/m.test(text)
}
