import { caseName } from './case-name.ts'
import { glibcVersion } from '../targets/glibc-version.ts'
import { UsageError } from '../errors.ts'
import { catalogueTargets } from '../targets/catalogue.ts'
import type { Profile } from '../targets/profile.ts'
import { builtInProfiles, selectProfiles } from '../targets/profiles.ts'
import { selectTargets } from '../targets/select-targets.ts'
import type { Config, EngineChoice } from './config.ts'
import { DEFAULT_EXPECTATION, DEFAULT_SMOKE } from './default-config.ts'
import type { SmokeCase } from './smoke-case.ts'
import { policyWordComplaint } from './policy-words.ts'
import { splitWords } from './split-words.ts'
import type { TimerMode } from './timer-policy.ts'

/** What the command line or the Action's inputs ask for. Empty, null or absent = as configured. */
export interface ConfigOptions {
  /** Ids and globs; of the catalogue and of the targets that portcullis.yml defines. */
  readonly targets?: readonly string[]
  readonly profiles?: readonly string[]
  /** Each is the arguments of one smoke case, which has to exit 0; '' = no arguments. They take the place of the configured cases. */
  readonly run?: readonly string[]
  /** false switches them off, true leaves them as configured. */
  readonly timers?: boolean | TimerMode
  readonly engine?: EngineChoice | null
  readonly pull?: Config['pull'] | null
  /** `2.17` */
  readonly maxGlibc?: string | null
  readonly parallel?: number | null
  /** Globs of cells and targets that have to pass. */
  readonly required?: readonly string[]
  /** As in portcullis.yml; these go before those configured. */
  readonly runners?: Config['runners']
}

/** The configuration with options on top. Throws UsageError for names that do not exist and for quotes that are not closed. */
export function withOptions(config: Config, options: ConfigOptions): Config {
  return {
    ...config,
    targets: options.targets?.length ? selectTargets(options.targets, allTargets(config)) : config.targets,
    profiles: options.profiles?.length ? chooseProfiles(options.profiles, config) : config.profiles,
    smoke: options.run?.length ? runCases(options.run) : config.smoke,
    timers: withTimerOption(config.timers, options.timers ?? true),
    policy: {
      ...config.policy,
      maxGlibc: glibcVersion(options.maxGlibc ?? '') ?? config.policy.maxGlibc,
      required: options.required?.length ? requiredWords(options.required, config) : config.policy.required,
    },
    engine: options.engine ?? config.engine,
    pull: options.pull ?? config.pull,
    parallel: options.parallel ?? config.parallel,
    runners: { ...config.runners, ...options.runners },
  }
}

function withTimerOption(timers: Config['timers'], option: boolean | TimerMode): Config['timers'] {
  if (option === true) return timers
  if (option === false) return { ...timers, enabled: false }
  // A mode that is asked for by name is what its name says, as long as it says.
  return { ...timers, enabled: true, mode: option, samples: null }
}

/** Those of the catalogue and of portcullis.yml. */
export function allTargets(config: Config): Config['targets'] {
  return [...catalogueTargets(), ...config.targets.filter((target) => target.custom)]
}

/** A configured profile goes before the built-in one of its name. */
export function allProfiles(config: Config): readonly Profile[] {
  const own = config.profiles.map((profile) => profile.name)
  return [...builtInProfiles().filter((profile) => !own.includes(profile.name)), ...config.profiles]
}

/** As portcullis.yml's are held against the targets there are. */
function requiredWords(words: readonly string[], config: Config): readonly string[] {
  const ids = allTargets(config).map(({ id }) => id)
  for (const word of words) {
    const complaint = policyWordComplaint(word, ids)
    if (complaint !== null)
      throw new UsageError(`required: ${complaint}`, { hint: 'Globs go by cell id and target id.' })
  }
  return words
}

const SECCOMP = 'seccomp='

/** Names of profiles, or `seccomp=FILE`: the default profile under the seccomp profile of a file, named by it. */
function chooseProfiles(words: readonly string[], config: Config): Profile[] {
  const all = allProfiles(config)
  const chosen = words.flatMap((word): Profile[] => {
    if (!word.startsWith(SECCOMP)) return selectProfiles([word], all)
    const file = word.slice(SECCOMP.length)
    const base = file.split(/[/\\]/).at(-1)!
    const name = `seccomp-${base
      .replace(/\.json$/, '')
      .replaceAll(/[^A-Za-z0-9.-]/g, '-')
      .toLowerCase()}`
    return [{ ...selectProfiles(['default'], all)[0]!, name, description: `default under ${base}`, seccomp: { file } }]
  })
  return chosen.filter((profile, index) => {
    const first = chosen.find(({ name }) => name === profile.name)!
    if (fileOf(first) !== fileOf(profile)) throw sameName(profile.name)
    return chosen.indexOf(first) === index
  })
}

function fileOf({ seccomp }: Profile): string | null {
  return typeof seccomp === 'object' ? seccomp.file : null
}

function sameName(name: string): UsageError {
  return new UsageError(`two profiles are called ${name}`, {
    hint: 'A seccomp profile is called by the name of its file: give one of the files another name, or name them in portcullis.yml.',
  })
}

function runCases(texts: readonly string[]): SmokeCase[] {
  const names = new Set<string>()
  return texts.map((text) => {
    const args = splitWords(text)
    const name = caseName(args.length === 0 ? '' : text, names)
    names.add(name)
    return { ...DEFAULT_SMOKE, name, args, expect: DEFAULT_EXPECTATION }
  })
}
