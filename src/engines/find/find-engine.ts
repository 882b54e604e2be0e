import { userInfo } from 'node:os'
import { EngineUnavailableError } from '../../errors.ts'
import { DIALECTS, ENGINE_KINDS, type EngineKind } from '../dialect.ts'
import { askEngine, type EngineVersion } from './ask-engine.ts'
import { currentContextHost } from './docker-context.ts'
import { formatEngineAddress, parseEngineAddress, type EngineAddress, type Environment } from './engine-address.ts'
import { knownSockets, type KnownSockets } from './known-sockets.ts'

export interface FindOptions {
  readonly env: Environment
  /** As `process.platform`. */
  readonly platform: string
  readonly log: (message: string) => void
  readonly signal: AbortSignal
  /** How long what listens at an address may take to say what it is. */
  readonly answerLimitMs?: number
  /** In place of the usual ones. */
  readonly sockets?: KnownSockets
  /** The program to start where only Podman's command is there; null = start none. */
  readonly podmanCommand?: string | null
}

export interface FoundEngine {
  readonly address: EngineAddress
  readonly version: EngineVersion
  /** Which way of looking found it. */
  readonly foundBy: string
  /** Ends what was started to have the engine; null where it was there already. */
  readonly stopService: (() => Promise<void>) | null
}

type Choice = 'auto' | EngineKind

/** One way of looking; null = found nothing, `attempts` says why. */
interface Strategy {
  readonly name: string
  find(search: Search): Promise<FoundEngine | null>
}

interface Search {
  readonly choice: Choice
  readonly options: FindOptions
  readonly sockets: KnownSockets
  /** What was tried in vain, in order. */
  readonly attempts: Attempt[]
}

interface Attempt {
  readonly what: string
  readonly reason: string
  readonly denied: boolean
  /** The user named this engine: no other may take its place. */
  readonly final: boolean
}

const STRATEGIES: readonly Strategy[] = [
  { name: 'DOCKER_HOST', find: (search) => fromVariable(search, 'DOCKER_HOST', ['auto', ...ENGINE_KINDS]) },
  { name: 'CONTAINER_HOST', find: (search) => fromVariable(search, 'CONTAINER_HOST', ['auto', 'podman']) },
  { name: 'Docker context', find: fromContext },
  ...ENGINE_KINDS.map((kind): Strategy => {
    const name = `${DIALECTS[kind].name} socket`
    return { name, find: (search) => fromSockets(search, name, kind) }
  }),
  { name: 'podman system service', find: fromService },
]

/** Finds an engine that answers. Rejects with EngineUnavailableError, which lists what was tried and what to do. */
export async function findEngine(choice: Choice, options: FindOptions): Promise<FoundEngine> {
  const { env, platform, log } = options
  const sockets = options.sockets ?? knownSockets({ env, platform, uid: platform === 'win32' ? null : userInfo().uid })
  const search: Search = { choice, options, sockets, attempts: [] }
  for (const strategy of STRATEGIES) {
    if (options.signal.aborted) break
    const found = await strategy.find(search)
    if (found) {
      log(
        `engine: ${found.version.kind} ${found.version.version} at ${formatEngineAddress(found.address)} (${strategy.name})`,
      )
      return found
    }
    if (search.attempts.at(-1)?.final) break
  }
  throw noEngine(search)
}

async function fromVariable(search: Search, name: string, choices: readonly Choice[]): Promise<FoundEngine | null> {
  const value = search.options.env[name]
  if (!value || !choices.includes(search.choice)) return null
  return await atHost(search, value, { what: name, foundBy: name, final: true })
}

async function fromContext(search: Search): Promise<FoundEngine | null> {
  if (search.choice === 'podman') return null
  const host = await currentContextHost(search.options.env)
  if (host === null) return null
  return await atHost(search, host, {
    what: `the current Docker context, ${host}`,
    foundBy: 'Docker context',
    final: false,
  })
}

async function fromSockets(search: Search, foundBy: string, kind: EngineKind): Promise<FoundEngine | null> {
  if (search.choice !== 'auto' && search.choice !== kind) return null
  for (const path of search.sockets[kind]) {
    const found = await atAddress(search, { kind: 'socket', path }, { what: path, foundBy, final: false })
    if (found) return found
  }
  return null
}

async function fromService(search: Search): Promise<FoundEngine | null> {
  const { env, platform, signal, podmanCommand } = search.options
  if ((search.choice !== 'auto' && search.choice !== 'podman') || platform !== 'linux' || podmanCommand === null)
    return null
  const { startPodmanService } = await import('./podman-service.ts')
  const service = await startPodmanService(env, signal, podmanCommand)
  if (typeof service === 'string') {
    search.attempts.push({ what: 'podman system service', reason: service, denied: false, final: false })
    return null
  }
  const { address, version } = service
  return { address, version, foundBy: 'podman system service', stopService: () => service.stop() }
}

interface Source {
  readonly what: string
  readonly foundBy: string
  readonly final: boolean
}

async function atHost(search: Search, host: string, source: Source): Promise<FoundEngine | null> {
  const address = parseEngineAddress(host, search.options.env)
  if (typeof address !== 'string') {
    const what = source.what === source.foundBy ? `${source.what}=${formatEngineAddress(address)}` : source.what
    return await atAddress(search, address, { ...source, what })
  }
  search.attempts.push({ what: source.what, reason: address, denied: false, final: source.final })
  return null
}

async function atAddress(search: Search, address: EngineAddress, source: Source): Promise<FoundEngine | null> {
  const { what, foundBy, final } = source
  const answer = await askEngine(address, search.options.signal, search.options.answerLimitMs)
  if (!('version' in answer)) {
    search.attempts.push({ what, ...answer, final })
    return null
  }
  const { version } = answer
  if (search.choice !== 'auto' && version.kind !== search.choice) {
    const reason = `${version.kind} answers there, ${search.choice} was asked for`
    search.attempts.push({ what, reason, denied: false, final: final && search.choice === 'docker' })
    return null
  }
  return { address, version, foundBy, stopService: null }
}

function noEngine(search: Search): EngineUnavailableError {
  const { choice, attempts, options } = search
  if (options.signal.aborted) {
    return new EngineUnavailableError('The search for a container engine was interrupted.', { hint: 'Run it again.' })
  }
  const name = choice === 'auto' ? 'container engine' : `${DIALECTS[choice].name} engine`
  const tried = attempts.map(({ what, reason }) => `  ${what}: ${reason}`)
  const message = [
    `No ${name} answers. Tried:`,
    ...(tried.length > 0 ? tried : ['  nothing: no address is known here']),
  ]
  return new EngineUnavailableError(message.join('\n'), { hint: whatToDo(search) })
}

function whatToDo({ choice, attempts, options }: Search): string {
  const named = attempts.find((attempt) => attempt.final)
  if (named)
    return `Start that engine, or correct or unset ${named.what.split('=')[0]}. With engine: none the predictions alone decide.`
  if (options.platform === 'win32') return whatToDoOnWindows(choice, attempts)
  if (attempts.some((attempt) => attempt.denied)) {
    return 'An engine is there, but this user may not use its socket: join the group that owns it (sudo usermod -aG docker $USER, then log in again), or use rootless Docker or Podman.'
  }
  const start =
    choice === 'auto'
      ? 'Start Docker (sudo systemctl start docker) or install Podman (its service is started for the run)'
      : DIALECTS[choice].start
  return `${start}, or set DOCKER_HOST=unix:///path/to/socket. With engine: none the predictions alone decide.`
}

/** Docker's service there has containers of Windows, Docker Desktop those of either system. */
function whatToDoOnWindows(choice: Choice, attempts: readonly Attempt[]): string {
  if (attempts.some((attempt) => attempt.denied)) {
    return 'An engine is there, but this user may not use its pipe: run as administrator, or join the group docker-users and log in again.'
  }
  const start = DIALECTS[choice === 'auto' ? 'docker' : choice].startOnWindows
  return `${start}, or set DOCKER_HOST=npipe:////./pipe/NAME. With engine: none the predictions alone decide.`
}
