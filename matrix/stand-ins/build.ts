import { parseArgs } from 'node:util'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'
import { PortcullisError, UsageError } from '../../src/errors.ts'
import { buildStandIns } from './build-stand-ins.ts'
import { defaultPlans, hostArchitecture, isPublishedFor, readPlans, type Architecture, type Plan } from './recipe.ts'

const USAGE = `npm run stand-ins [-- ID... | --all] [--arch amd64|386|arm64] [--refresh] [--load [--socket PATH]] [--list]

Builds images that take the place of real ones where no image registry answers, from Debian's packages, into the cache.
Without an ID those of the targets that are checked by default.`

try {
  await main()
} catch (error) {
  if (!(error instanceof PortcullisError)) throw error
  console.error(`${error.message}\n\n${error.hint}`)
  process.exitCode = error.exitCode
}

async function main(): Promise<void> {
  const { values, positionals } = parse()
  if (values.help) return console.log(USAGE)
  const plans = readPlans()
  if (values.list) {
    for (const { id, recipe } of plans.values()) {
      console.log(`${id.padEnd(28)} ${recipe.target}, from Debian ${recipe.suite}`)
    }
    return
  }
  const arch = architecture(values.arch)
  const chosen = choose(plans, values.all ? [...plans.keys()] : positionals).filter((plan) =>
    isPublishedFor(plan, arch),
  )
  const startedMs = performance.now()
  const standIns = await buildStandIns(chosen, {
    arch,
    cacheDir: cacheDirectory(process.env),
    refresh: values.refresh,
    log: console.log,
  })
  if (values.load) {
    const { loadStandIns } = await import('./load-stand-ins.ts')
    await loadStandIns(standIns, values.socket ?? null)
  }
  const built = standIns.filter((standIn) => standIn.built).length
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
  const loaded = values.load ? ', all loaded' : ''
  console.log(`stand-ins: ${built} built, ${standIns.length - built} up to date${loaded} (${seconds} s)`)
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        arch: { type: 'string' },
        refresh: { type: 'boolean', default: false },
        load: { type: 'boolean', default: false },
        socket: { type: 'string' },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message, { hint: USAGE })
  }
}

function choose(plans: ReadonlyMap<string, Plan>, ids: readonly string[]): readonly Plan[] {
  if (ids.length === 0) return defaultPlans(plans)
  return ids.map((id) => {
    const plan = plans.get(id)
    if (plan) return plan
    throw new UsageError(`there is no stand-in ${JSON.stringify(id)}`, {
      hint: `Known are: ${[...plans.keys()].join(', ')}.`,
    })
  })
}

function architecture(named: string | undefined): Architecture {
  if (named === 'amd64' || named === '386' || named === 'arm64') return named
  const host = hostArchitecture()
  if (named === undefined && host !== null) return host
  throw new UsageError(`there are no stand-ins for architecture ${JSON.stringify(named ?? process.arch)}`, {
    hint: 'Use --arch amd64, --arch 386 or --arch arm64.',
  })
}
