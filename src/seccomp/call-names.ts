import numbers from '../../matrix/system-call-numbers.json' with { type: 'json' }
import type { TracedCall } from '../protocol/messages.ts'

const TABLES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  amd64: numbers.amd64,
  // Of its own it has a few; the rest are the 64-bit ones.
  x32: numbers.amd64,
  arm64: numbers.arm64,
  386: numbers['386'],
}
const names = new Map<string, ReadonlyMap<number, string>>()

/** The call's name; null = the table of its architecture has none of that number. */
export function callName({ abi, number }: Pick<TracedCall, 'abi' | 'number'>): string | null {
  let table = names.get(abi)
  if (!table) {
    table = new Map(Object.entries(TABLES[abi] ?? {}).map(([name, each]) => [each, name]))
    names.set(abi, table)
  }
  return table.get(number) ?? null
}

/** By ABI; those that have no such call are left out. */
export function callNumbers(name: string): Readonly<Record<string, number>> {
  const found = Object.entries(TABLES).flatMap(([abi, table]) => {
    const number = table[name]
    return number === undefined ? [] : [[abi, number] as const]
  })
  return Object.fromEntries(found)
}

/** Of all architectures, each once. */
export function callNames(): readonly string[] {
  return [...new Set(Object.values(TABLES).flatMap((table) => Object.keys(table)))]
}

/** Whether any architecture has a call of that name. */
export function isCallName(name: string): boolean {
  return Object.values(TABLES).some((table) => Object.hasOwn(table, name))
}

/** Whether programs of that architecture (a GOARCH word) can make the call. True where there is no table. */
export function hasCall(arch: string, name: string): boolean {
  const table = TABLES[arch]
  return table === undefined || Object.hasOwn(table, name)
}
