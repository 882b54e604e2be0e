/**
 * `Env` of a container from what a step wants changed. `NAME` alone removes a variable on Docker; Podman would fill it with the
 * value its own service has, so there a variable of the image can only be made empty.
 */
export function containerEnv(
  changes: Readonly<Record<string, string | null>>,
  imageEnv: readonly string[],
  engine: 'docker' | 'podman',
): readonly string[] {
  const fromImage = new Set(['PATH', 'HOME', ...imageEnv.map((line) => line.split('=')[0]!)])
  return Object.entries(changes).flatMap(([name, value]) => {
    if (value !== null) return [`${name}=${value}`]
    if (engine === 'docker') return [name]
    return fromImage.has(name) ? [`${name}=`] : []
  })
}
