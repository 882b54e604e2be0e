import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Docker from 'dockerode'
import { OWN_LABEL, OWNER_LABEL } from '../../src/engines/api/run-labels.ts'
import { nameOwnProcess, ownerState } from '../../src/engines/api/run-owner.ts'

type Labels = Readonly<Record<string, string>> | null | undefined

/** A container, volume, image or process, and the process that made it, where its labels name one. */
interface Found {
  readonly name: string
  readonly owner: string | undefined
  /** Of a container. */
  readonly id?: string
}

const MAIN_SOCKET = '/var/run/docker.sock'

/** What was there before this file of tests was loaded is not its doing: a killed run may have left it. */
const BEFORE = new Set((await everything(new Docker({ socketPath: MAIN_SOCKET }))).map(({ name }) => name))

/**
 * Everything of ours that an engine still has, made by runs that have ended: containers, volumes, images that are no stand-ins, and processes of
 * cells. What belongs to a run that is under way in another process is that one's; what this process itself made counts.
 */
export async function leftovers(socketPath: string, waitMs = 45_000): Promise<string[]> {
  const engine = new Docker({ socketPath })
  return await lasting(async () => {
    const found = await inDocker(engine)
    // Cells of other engines run on the same machine, and their processes are seen, too.
    const elsewhere = socketPath === MAIN_SOCKET ? [] : await inMainEngine()
    return [...found, ...processesOfCells([...found, ...elsewhere, ...podmanContainers()])]
  }, waitMs)
}

/** The same for Podman, asked by its own command line: no service is there between runs. */
export async function podmanLeftovers(waitMs = 45_000): Promise<string[]> {
  return await lasting(async () => {
    const found = inPodman()
    return [...found, ...processesOfCells([...found, ...(await inMainEngine())])]
  }, waitMs)
}

/** What is there at the first look and at every later one. */
async function lasting(look: () => Promise<readonly Found[]>, waitMs: number): Promise<string[]> {
  const names = async () => (await look()).filter(isLeft).map(({ name }) => name)
  const deadlineMs = performance.now() + waitMs
  let left = (await names()).filter((each) => !BEFORE.has(each))
  while (left.length > 0 && performance.now() < deadlineMs) {
    await sleep(300)
    const now = new Set(await names())
    left = left.filter((each) => now.has(each))
  }
  return left
}

function isLeft({ owner }: Found): boolean {
  return owner === nameOwnProcess() || ownerState(owner) !== 'runs'
}

async function everything(engine: Docker): Promise<readonly Found[]> {
  const found = [...(await inDocker(engine).catch(() => [])), ...inPodman()]
  return [...found, ...processesOfCells(found)]
}

async function inMainEngine(): Promise<readonly Found[]> {
  return await inDocker(new Docker({ socketPath: MAIN_SOCKET })).catch(() => [])
}

async function inDocker(engine: Docker): Promise<readonly Found[]> {
  const filters = JSON.stringify({ label: [`${OWN_LABEL}=1`] })
  const [containers, volumes, images] = await Promise.all([
    engine.listContainers({ all: true, filters }),
    engine.listVolumes({ filters }),
    engine.listImages({ filters }),
  ])
  return [
    ...containers.map(({ Names, Labels, Id }) => ({ ...made(`container ${Names.join(',')}`, Labels), id: Id })),
    ...(volumes.Volumes ?? []).map(({ Name, Labels }) => made(`volume ${Name}`, Labels)),
    ...images.map(({ RepoTags, Id, Labels }) => made(`image ${(RepoTags ?? [Id]).join(',')}`, Labels)),
  ]
}

function made(name: string, labels: Labels): Found {
  return { name, owner: labels?.[OWNER_LABEL] }
}

function inPodman(): readonly Found[] {
  const services = processes(
    ({ words }) => words[1] === 'system' && words.some((word) => word.includes('/portcullis-podman-')),
  )
  return [
    ...podmanContainers(),
    ...podman(['volume', 'ls']).map(({ Name, Labels }) => made(`volume ${Name}`, Labels)),
    ...podman(['images']).map(({ Id, Labels }) => made(`image ${Id}`, Labels)),
    // The run that needs a service is the process that started it. Without that one it is a child of the machine's first process.
    ...services.filter(({ parent }) => !isAnotherRun(parent)).map(({ name }) => ({ name, owner: undefined })),
  ]
}

function podmanContainers(): readonly Found[] {
  return podman(['ps', '--all']).map(({ Names, Labels, Id }) => ({
    ...made(`container ${(Names ?? []).join(',')}`, Labels),
    ...(Id !== undefined && { id: Id }),
  }))
}

interface PodmanRow {
  readonly Id?: string
  readonly Name?: string
  readonly Names?: readonly string[]
  readonly Labels?: Labels
}

function podman(words: readonly string[]): readonly PodmanRow[] {
  const args = [...words, '--filter', `label=${OWN_LABEL}=1`, '--format', 'json']
  const said = execFileSync('podman', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return said.trim() === '' ? [] : ((JSON.parse(said) as readonly PodmanRow[] | null) ?? [])
}

function isAnotherRun(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)) === basename(process.execPath)
  } catch {
    return false
  }
}

/** What a cell runs is started from the volume of the run, as the machine sees it too. Its container is in the name of its cgroup. */
function processesOfCells(containers: readonly Found[]): readonly Found[] {
  return processes(({ program, words }) => `${program}\n${words[0]}`.includes('/.portcullis/')).map(
    ({ name, cgroup }) => ({
      name,
      owner: containers.find(({ id }) => id !== undefined && cgroup.includes(id))?.owner,
    }),
  )
}

interface Process {
  readonly name: string
  readonly program: string
  readonly words: readonly string[]
  readonly parent: number
  readonly cgroup: string
}

function processes(isOurs: (process: Process) => boolean): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
        const program = readlinkSync(`/proc/${pid}/exe`)
        const parent = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
        const cgroup = readFileSync(`/proc/${pid}/cgroup`, 'utf8')
        const found = { name: `process ${pid} ${words.join(' ').trim()}`, program, words, parent, cgroup }
        return isOurs(found) ? [found] : []
      } catch {
        // It has ended meanwhile, or is the kernel's.
        return []
      }
    })
}
