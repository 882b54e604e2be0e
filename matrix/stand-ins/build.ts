import { parseArgs } from 'node:util'
import { cacheDirectory } from '../../src/entry/cache-directory.ts'
import { PortcullisError, UsageError } from '../../src/errors.ts'
import { buildStandIns } from './build-stand-ins.ts'
import { DEFAULT_RECIPES, hostArchitecture, readRecipes, type Architecture, type Recipe } from './recipe.ts'

const USAGE = `npm run stand-ins [-- ID... | --all] [--arch amd64|arm64] [--refresh] [--load [--socket PATH]] [--list]

Builds images that take the place of real ones where no image registry answers, from Debian's packages, into the cache.
Without an ID those of the default matrix: ${DEFAULT_RECIPES.join(', ')}.`

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
  const recipes = readRecipes()
  if (values.list) {
    for (const [id, { target, suite }] of recipes) console.log(`${id.padEnd(28)} ${target} (Debian ${suite})`)
    return
  }
  const chosen = choose(recipes, values.all ? [...recipes.keys()] : positionals)
  const startedMs = performance.now()
  const standIns = await buildStandIns(chosen, {
    arch: architecture(values.arch),
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

function choose(recipes: ReadonlyMap<string, Recipe>, ids: readonly string[]): ReadonlyMap<string, Recipe> {
  return new Map(
    (ids.length > 0 ? ids : DEFAULT_RECIPES).map((id) => {
      const recipe = recipes.get(id)
      if (recipe) return [id, recipe]
      throw new UsageError(`there is no stand-in ${JSON.stringify(id)}`, {
        hint: `Known are: ${[...recipes.keys()].join(', ')}.`,
      })
    }),
  )
}

function architecture(named: string | undefined): Architecture {
  if (named === 'amd64' || named === 'arm64') return named
  const host = hostArchitecture()
  if (named === undefined && host !== null) return host
  throw new UsageError(`there are no stand-ins for architecture ${JSON.stringify(named ?? process.arch)}`, {
    hint: 'Use --arch amd64 or --arch arm64.',
  })
}
