import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What Node has got after the lowest version that package.json promises, and what is easily taken from it unawares. */
const NEWER = [
  [/\bimport\s*\{[^}]*\bglob(?:Sync)?\b[^}]*\}\s*from\s*'node:fs(?:\/promises)?'/, 'glob of node:fs, 22'],
  [/\b(?:Map|Object)\.groupBy\(/, 'groupBy, 21'],
  [/\bPromise\.(?:withResolvers|try)\(/, 'Promise.withResolvers, 22, and Promise.try, 24'],
  [/\bArray\.fromAsync\(/, 'Array.fromAsync, 22'],
  [/\bRegExp\.escape\(/, 'RegExp.escape, 24'],
  [/\bprocess\.getBuiltinModule\b/, 'process.getBuiltinModule, 20.16'],
  [/\bnew (?:Async)?DisposableStack\(/, 'DisposableStack, 24'],
  [/'node:(?:sqlite|sea)'/, 'node:sqlite and node:sea, 22 and 20.12'],
  [/\bnew Set\([^)]*\)\.(?:union|intersection|difference|isSubsetOf)\(/, 'set operations, 22'],
] as const

const [lowest] = /\d+/.exec(JSON.parse(readFileSync('package.json', 'utf8')).engines.node)!

test('the shipped code asks Node for nothing that the lowest promised version lacks', () => {
  expect(lowest).toBe('20')
  const files = globSync('src/**/*.ts')
  expect(files.length).toBeGreaterThan(400)
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    return NEWER.filter(([code]) => code.test(text)).map(([, what]) => `${file}: ${what}`)
  })
  expect(found).toEqual([])
})
