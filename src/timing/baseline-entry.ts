/**
 * One measured cell of one run, as a line of the history: `{"v":1,"at":"...","runner":"ubuntu-24.04",...}`. What is kept is cell minus host,
 * so that runs on a slow and on a fast day of the same machine type compare.
 */
export interface BaselineEntry extends BaselineKey {
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Cell minus host in percent of the period. */
  readonly p50: number
  readonly p90: number
}

/** Only runs that agree in all of this are compared. */
export interface BaselineKey {
  /** Label of the runner or a name for the machine: `ubuntu-24.04`. */
  readonly runner: string
  readonly cpuModel: string
  /** `docker`, `podman rootless`. */
  readonly engine: string
  /** `sha256:...`; `scratch` for the empty image. */
  readonly image: string
  readonly profile: string
  /** Hash of the probe's source. */
  readonly probe: string
  readonly periodNs: number
}

/** 2: with the engine. */
const VERSION = 2
const LONGEST_TEXT = 300
const KEY_FIELDS = ['runner', 'cpuModel', 'engine', 'image', 'profile', 'probe'] as const

export function baselineLine(entry: BaselineEntry): string {
  const { at, runner, cpuModel, engine, image, profile, probe, periodNs, p50, p90 } = entry
  const rounded = { p50: Number(p50.toFixed(4)), p90: Number(p90.toFixed(4)) }
  const key = { runner, cpuModel, engine, image, profile, probe, periodNs }
  return `${JSON.stringify({ v: VERSION, at, ...key, ...rounded })}\n`
}

/** null for a line that is none of ours, of another version or broken off. The history comes from a cache: untrusted. */
export function parseBaselineLine(line: string): BaselineEntry | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const from = value as Record<string, unknown>
  const texts = [...KEY_FIELDS, 'at'].map((field) => from[field])
  const numbers = ['periodNs', 'p50', 'p90'].map((field) => from[field])
  const isEntry =
    from['v'] === VERSION &&
    texts.every((text) => typeof text === 'string' && text.length <= LONGEST_TEXT) &&
    numbers.every((number) => Number.isFinite(number)) &&
    !Number.isNaN(Date.parse(String(from['at'])))
  if (!isEntry) return null
  const { at, runner, cpuModel, engine, image, profile, probe, periodNs, p50, p90 } = from as unknown as BaselineEntry
  return { at, runner, cpuModel, engine, image, profile, probe, periodNs, p50, p90 }
}

/** Equal for equal keys. */
export function keyText(key: BaselineKey): string {
  return JSON.stringify([key.periodNs, ...KEY_FIELDS.map((field) => key[field])])
}
