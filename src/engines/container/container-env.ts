import type { Dialect } from '../dialect.ts'

/** `Env` of a container from what a step wants changed; null removes a variable, or makes it empty where the engine removes none. */
export function containerEnv(
  changes: Readonly<Record<string, string | null>>,
  imageEnv: readonly string[],
  { removesVariables }: Pick<Dialect, 'removesVariables'>,
): readonly string[] {
  const fromImage = new Set(['PATH', 'HOME', ...imageEnv.map((line) => line.split('=')[0]!)])
  return Object.entries(changes).flatMap(([name, value]) => {
    if (value !== null) return [`${name}=${value}`]
    if (removesVariables) return [name]
    return fromImage.has(name) ? [`${name}=`] : []
  })
}
