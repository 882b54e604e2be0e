import { glibcVersion } from '../targets/glibc-version.ts'
import { ConfigError } from '../errors.ts'
import type { ConfigProblem } from '../errors.ts'
import type { Config } from './config.ts'
import { configSchema, type ConfigData } from './config-schema.ts'
import { crossChecks } from './cross-checks.ts'
import { DEFAULT_TIMERS, defaultConfig } from './default-config.ts'
import { durationNs } from './quantities.ts'
import { readYaml } from './read-yaml.ts'
import { schemaProblems } from './schema-problems.ts'
import { toTimerPolicy } from './timer-policy-schema.ts'
import { toProfiles } from './to-profiles.ts'
import { toSmokeCase } from './to-smoke-case.ts'
import { toTargets } from './to-targets.ts'

const MAX_TEXT = 1024 * 1024
const MAX_PROBLEMS = 50

/**
 * portcullis.yml with all defaults filled in. `file` is how messages call it. Throws ConfigError with every problem there is,
 * each with line and column. The text is bounded (1 MiB, 100 aliases); a regular expression in it is checked to compile, not to be
 * fast, and is matched against no more of a stream than the cell keeps.
 */
export function parseConfig(text: string, file: string): Config {
  const start = { file, line: 1, column: 1 }
  if (text.length > MAX_TEXT)
    refuse([{ ...start, message: `the file has ${text.length} characters; 1048576 are allowed` }])
  const yaml = readYaml(text, file)
  if (yaml.problems.length > 0) refuse(yaml.problems)
  if (yaml.value === null) return defaultConfig()
  const parsed = configSchema.safeParse(yaml.value)
  const problems = [...(parsed.error ? schemaProblems(parsed.error.issues, yaml) : []), ...crossChecks(yaml)]
  if (problems.length > 0 || !parsed.success) refuse(problems)
  const config = toConfig(parsed.data, file)
  if (config.targets.length === 0) {
    refuse([{ ...yaml.locate(['targets'], 'key'), message: 'targets: the list takes all targets away again' }])
  }
  return config
}

function toConfig(data: ConfigData, file: string): Config {
  const defaults = defaultConfig()
  const { policy } = data
  return {
    targets: data.targets ? toTargets(data.targets, file) : defaults.targets,
    profiles: data.profiles ? toProfiles(data.profiles) : defaults.profiles,
    smoke: data.smoke ? data.smoke.map(toSmokeCase) : defaults.smoke,
    timers: toTimers(data.timers),
    policy: {
      required: policy?.required ?? defaults.policy.required,
      informational: policy?.informational ?? defaults.policy.informational,
      maxGlibc: glibcVersion(policy?.['max-glibc'] ?? '') ?? defaults.policy.maxGlibc,
      ...(policy?.['deny-calls'] && { denyCalls: policy['deny-calls'].map((name) => ({ name, numbers: {} })) }),
      unexpected: policy?.unexpected ?? defaults.policy.unexpected,
      unknown: policy?.unknown ?? defaults.policy.unknown,
      headroomPercent:
        policy?.headroom === undefined ? defaults.policy.headroomPercent : Number.parseFloat(policy.headroom),
      timers: toTimerPolicy(policy?.timers),
    },
    engine: data.engine ?? defaults.engine,
    ...(data.production !== undefined && { production: data.production }),
    qemu: data.qemu ?? defaults.qemu,
    pull: data.pull ?? defaults.pull,
    ...(data.mirrors !== undefined && { mirrors: data.mirrors }),
    ...(data.lock !== undefined && { lock: { file: data.lock, images: {} } }),
    cellTimeoutMs:
      data['cell-timeout'] === undefined ? defaults.cellTimeoutMs : durationNs(data['cell-timeout'])! / 1e6,
    parallel: data.parallel ?? defaults.parallel,
    runners: { ...defaults.runners, ...toRunners(data.runners) },
  }
}

function toTimers(data: ConfigData['timers']): Config['timers'] {
  if (data === false) return { ...DEFAULT_TIMERS, enabled: false }
  return {
    enabled: true,
    periodNs: data?.period === undefined ? DEFAULT_TIMERS.periodNs : durationNs(data.period)!,
    samples: data?.samples ?? DEFAULT_TIMERS.samples,
    mode: data?.mode ?? DEFAULT_TIMERS.mode,
    ntpServer: data?.ntp ?? null,
  }
}

function toRunners(data: ConfigData['runners']): Config['runners'] {
  return Object.fromEntries(
    Object.entries(data ?? {}).map(([platform, label]) => [platform, label === 'none' ? null : label]),
  )
}

function refuse(problems: readonly ConfigProblem[]): never {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
  const more = sorted.length - MAX_PROBLEMS
  throw new ConfigError(sorted.slice(0, MAX_PROBLEMS), {
    hint: `${more > 0 ? `There are ${more} more. ` : ''}Nothing was started. docs/configuration.md describes every key.`,
  })
}
