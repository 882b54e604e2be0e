import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Docker from 'dockerode'
import { ensureEngine } from '../scripts/set-up-engine.ts'
import { checkMs, type CheckRun } from './check-run.ts'
import { firstLineRounds } from './first-line.ts'
import { factsRounds } from './facts.ts'
import { runFloor } from './floor.ts'
import { inspectRounds } from './inspect.ts'
import { mergeRounds } from './merge.ts'
import { pureRooms } from './pure-rooms.ts'
import { startUpRatios } from './start-up.ts'

/**
 * `npm run bench [ROUNDS]`: ratios with both sides in one run, interleaved, medians over rounds. The floor is what the engine's API
 * costs without us: create, put, start, wait, remove, one container after another. Ends 1 when a ratio is above its limit.
 */
const root = join(import.meta.dirname, '..')
const rounds = Number(process.argv[2] ?? 5)
const binary = join(root, 'node_modules', '@esbuild', `linux-${process.arch}`, 'bin', 'esbuild')

interface Row {
  readonly what: string
  readonly ours: number
  readonly floor: number
  readonly ratios: readonly number[]
  /** null: shown for comparison. */
  readonly limit: number | null
}

await using engine = await ensureEngine({ log: console.error, want: 'docker' })
const docker = new Docker()
const targets = [
  'ubuntu:26.04',
  'debian:12',
  'debian:13',
  'ubuntu:22.04',
  'ubuntu:24.04',
  'alpine:3.24',
  'centos:7',
  'scratch',
]

const rows = [
  await againstFloors('check, 8 cells x 1 smoke case / 8 floors', { binary, targets, cases: 1 }, 0.7),
  await againstFloors('check, 8 cells x 10 smoke cases / 80 floors', { binary, targets, cases: 10 }, 0.12),
  ...(await startUp()),
  await firstLine(),
  inspectRow(),
  ...(await mergeRows()),
  await factsRow(),
]
console.table(
  Object.fromEntries(
    rows.map(({ what, ours, floor, ratios, limit }) => [
      what,
      {
        'ours (ms)': Math.round(ours),
        'other side (ms)': Math.round(floor),
        'median ratio': median(ratios).toFixed(3),
        'min..max': `${Math.min(...ratios).toFixed(3)}..${Math.max(...ratios).toFixed(3)}`,
        limit: limit ?? '-',
        holds: limit === null ? '-' : median(ratios) <= limit,
      },
    ]),
  ),
)
await pureRooms(binary)
process.exitCode = rows.every(({ ratios, limit }) => limit === null || median(ratios) <= limit) ? 0 : 1

async function againstFloors(what: string, run: CheckRun, limit: number): Promise<Row> {
  const program = readFileSync(binary)
  const image = await anyImage()
  const floors = run.targets.length * run.cases
  await checkMs(run)
  await runFloor(docker, image, program, ['--version'])
  const ours: number[] = []
  const others: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await checkMs(run))
    const started = performance.now()
    for (let each = 0; each < floors; each += 1) await runFloor(docker, image, program, ['--version'])
    others.push(performance.now() - started)
  }
  return { what, ours: median(ours), floor: median(others), ratios: ours.map((ms, i) => ms / others[i]!), limit }
}

function inspectRow(): Row {
  const { oursMs, othersMs, sizeBytes } = inspectRounds(rounds * 4)
  return {
    what: `inspect of ${Math.round(sizeBytes / 1e6)} MB of Go, less node -e 0 / readelf and go version -m`,
    ours: median(oursMs),
    floor: median(othersMs),
    ratios: oursMs.map((ms, index) => ms / othersMs[index]!),
    limit: 1,
  }
}

/** What facts and system calls add to a cell; what they may add stands on the other side. */
async function factsRow(): Promise<Row> {
  const { withMs, withoutMs } = await factsRounds(binary, rounds * 4)
  const addedMs = withMs.map((ms, i) => ms - withoutMs[i]!)
  return {
    what: 'facts and system calls of a cell / 150 ms',
    ours: median(addedMs),
    floor: 150,
    ratios: addedMs.map((ms) => ms / 150),
    limit: 1,
  }
}

/** The largest fan-out that there may be: the time allowed stands on the other side, and for comparison Node reading the same files. */
async function mergeRows(): Promise<readonly Row[]> {
  const { oursMs, filesMs, nodeMs, filesPeakKilobytes } = await mergeRounds(rounds)
  const row = (what: string, ours: readonly number[], others: readonly number[], limit: number | null): Row => ({
    what,
    ours: median(ours),
    floor: median(others),
    ratios: ours.map((ms, i) => ms / others[i]!),
    limit,
  })
  const allowed = oursMs.map(() => 3000)
  const megabytes = filesPeakKilobytes / 1000
  return [
    row('report of 1,000 cells from 256 slices / 3 s', oursMs, allowed, 1),
    row('the same with all files of --out / 3 s', filesMs, allowed, 1),
    row('its peak of memory / 300 MB (in MB)', [megabytes], [300], 1),
    row('for comparison: the same / node -e JSON.parse of each file', filesMs, nodeMs, null),
  ]
}

async function startUp(): Promise<readonly Row[]> {
  const { ours, node, bare } = await startUpRatios(binary, await anyImage(), rounds * 4)
  const row = (what: string, side: readonly number[], other: readonly number[], limit: number | null): Row => ({
    what,
    ours: median(side),
    floor: median(other),
    ratios: side.map((ms, i) => ms / other[i]!),
    limit,
  })
  return [
    row('start of dist to first cell created / node -e 0', ours, node, 5),
    row('for comparison: a bare script with dockerode / node -e 0', bare, node, null),
    row('for comparison: start of dist / that bare script', ours, bare, null),
  ]
}

/** It is to be there within 0.3 s on a machine where Node starts in 40 ms. */
async function firstLine(): Promise<Row> {
  const { oursMs, nodeMs } = await firstLineRounds(binary, rounds * 4)
  return {
    what: 'first line of check / node -e 0',
    ours: median(oursMs),
    floor: median(nodeMs),
    ratios: oursMs.map((ms, i) => ms / nodeMs[i]!),
    limit: 8,
  }
}

/** Both sides run what the engine already has: nothing is pulled inside a measurement. */
async function anyImage(): Promise<string> {
  const images = await docker.listImages({ filters: JSON.stringify({ label: ['portcullis.stand-in'] }) })
  const image = images[0]?.Id
  if (image === undefined) throw new Error('no stand-in image in the engine: run `npm run stand-ins -- --load` first')
  return image
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
