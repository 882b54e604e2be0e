import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import Docker from 'dockerode'

/** What was there before this file of tests was loaded is not its doing: a killed run may have left it. */
const BEFORE = new Set([...processesOfCells(), ...(await inMainEngine()), ...inPodman()])

/**
 * Everything of ours that an engine still has: containers, volumes, images that are no stand-ins, and processes of cells. A run
 * of somebody else's that is under way goes away while this waits; what a run has left does not.
 */
export async function leftovers(socketPath: string, waitMs = 45_000): Promise<string[]> {
  const engine = new Docker({ socketPath })
  return await lasting(async () => [...(await inEngine(engine)), ...processesOfCells()], waitMs)
}

/** The same for Podman, asked by its own command line: no service is there between runs. */
export async function podmanLeftovers(waitMs = 45_000): Promise<string[]> {
  return await lasting(async () => [...inPodman(), ...processesOfCells()], waitMs)
}

/** What is there at the first look and at every later one. */
async function lasting(look: () => Promise<string[]>, waitMs: number): Promise<string[]> {
  const deadlineMs = performance.now() + waitMs
  let left = (await look()).filter((each) => !BEFORE.has(each))
  while (left.length > 0 && performance.now() < deadlineMs) {
    await sleep(300)
    const now = new Set(await look())
    left = left.filter((each) => now.has(each))
  }
  return left
}

async function inEngine(engine: Docker): Promise<string[]> {
  const filters = JSON.stringify({ label: ['portcullis=1'] })
  const [containers, volumes, images] = await Promise.all([
    engine.listContainers({ all: true, filters }),
    engine.listVolumes({ filters }),
    engine.listImages({ filters }),
  ])
  return [
    ...containers.map((each) => `container ${each.Names.join(',')}`),
    ...(volumes.Volumes ?? []).map((each) => `volume ${each.Name}`),
    ...images.map((each) => `image ${(each.RepoTags ?? [each.Id]).join(',')}`),
  ]
}

async function inMainEngine(): Promise<string[]> {
  return await inEngine(new Docker({ socketPath: '/var/run/docker.sock' })).catch(() => [])
}

function inPodman(): string[] {
  const labelled = ['--filter', 'label=portcullis=1', '--format']
  return [
    ...lines('container', ['ps', '--all', ...labelled, '{{.Names}}']),
    ...lines('volume', ['volume', 'ls', ...labelled, '{{.Name}}']),
    ...lines('image', ['images', ...labelled, '{{.ID}}']),
    ...processes(({ words }) => words[1] === 'system' && words.some((word) => word.includes('/portcullis-podman-'))),
  ]
}

function lines(what: string, words: readonly string[]): string[] {
  const said = execFileSync('podman', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return said
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${what} ${line}`)
}

/** What a cell runs is started from the volume of the run, as the machine sees it too. */
function processesOfCells(): string[] {
  return processes(({ program, words }) => `${program}\n${words[0]}`.includes('/.portcullis/'))
}

interface Process {
  readonly program: string
  readonly words: readonly string[]
}

function processes(isOurs: (process: Process) => boolean): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
        const program = readlinkSync(`/proc/${pid}/exe`)
        return isOurs({ program, words }) ? [`process ${pid} ${words.join(' ').trim()}`] : []
      } catch {
        // It has ended meanwhile, or is the kernel's.
        return []
      }
    })
}
