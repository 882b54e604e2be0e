import { expect, test } from 'vitest'
import type { Engine, EngineDescription } from '../../src/engines/engine.ts'
import { neverStarts } from '../../src/run/judge-planned.ts'
import { platformTrouble } from '../../src/run/observe-cells.ts'
import type { Cell } from '../../src/targets/cell.ts'
import { planCells } from '../../src/targets/plan-cells.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'
import { findTarget } from '../../src/targets/select-targets.ts'

const PLAIN: EngineDescription = {
  kind: 'docker',
  version: '28.0.1',
  apiVersion: '1.48',
  address: 'unix:///run/docker.sock',
  os: 'linux',
  arch: 'amd64',
  kernel: '6.8.0',
  cpus: 4,
  rootless: false,
}
const LINUX: EngineDescription = { ...PLAIN, places: ['wine'] }
const WINDOWS: EngineDescription = {
  ...PLAIN,
  os: 'windows',
  kernel: null,
  osVersion: '10.0.20348.1',
  isolation: 'process',
}
const NATIVE: EngineDescription = { ...WINDOWS, kind: 'native', places: ['host'] }

function cell(target: string, os = 'windows'): Cell {
  return planCells([{ os, arch: 'amd64' }], [findTarget(target)], [builtInProfiles()[0]!])[0]!
}

function said(target: string, description: EngineDescription, os?: string): string | null {
  return platformTrouble(cell(target, os), { description } as Engine)?.message ?? null
}

test('a predicted failure is looked at where there is an engine for it', () => {
  const planned = {
    cell: cell('windows-nanoserver-2022'),
    prediction: { runs: false, findings: [], reason: null },
  } as never
  expect(neverStarts(planned, WINDOWS)).toBe(false)
  for (const engine of [LINUX, NATIVE, null]) expect(neverStarts(planned, engine)).toBe(true)
})

test('each engine runs containers of its own system, and says who runs the others', () => {
  expect(said('windows-nanoserver-2022', WINDOWS)).toBeNull()
  expect(said('wine', LINUX)).toBeNull()
  expect(said('alpine:3.22', LINUX, 'linux')).toBeNull()
  expect(said('windows-servercore-2025', LINUX)).toMatch(
    /is a container of Windows, this docker engine runs linux containers: use Docker on Windows/,
  )
  expect(said('alpine:3.22', WINDOWS, 'linux')).toMatch(
    /runs windows\/amd64, the cell needs linux\/amd64: switch Docker to Linux containers/,
  )
  expect(said('wine', WINDOWS)).toBe('Wine is a container of Linux, this docker engine runs windows containers')
  expect(said('windows-2025', WINDOWS)).toMatch(/is a machine of its own/)
})
