import { qualifyImage } from '../targets/image-reference.ts'
import { selectTargets } from '../targets/select-targets.ts'
import type { Target, TargetLibc } from '../targets/target.ts'
import { nodesOfGlibc } from '../targets/version-nodes.ts'
import type { ConfigData } from './config-schema.ts'
import type { OwnTargetData } from './target-schema.ts'

type TargetsData = NonNullable<ConfigData['targets']>

/** The targets that validated entries select and define, in their order and each once. */
export function toTargets(data: TargetsData, file: string): Target[] {
  let targets: Target[] = []
  for (const entry of data) {
    if (typeof entry !== 'string') {
      targets.push(toTarget(entry, file))
    } else if (entry.startsWith('!')) {
      const excluded = selectTargets([entry.slice(1)])
      targets = targets.filter((target) => !excluded.includes(target))
    } else {
      targets.push(...selectTargets([entry]).filter((target) => !targets.includes(target)))
    }
  }
  return targets
}

function toTarget(data: OwnTargetData, file: string): Target {
  const { has } = data
  return {
    id: data.id,
    image: qualifyImage(data.image),
    os: 'linux',
    architectures: data.architectures ?? null,
    libc: toLibc(data.libc ?? 'unknown'),
    libraries: data.libraries ?? null,
    librariesComplete: false,
    kernel: data.kernel ?? null,
    endOfLife: null,
    has: has
      ? {
          shell: has.includes('shell'),
          caCertificates: has.includes('ca-certificates'),
          tzdata: has.includes('tzdata'),
          tmp: has.includes('tmp'),
          passwd: has.includes('passwd'),
        }
      : null,
    standIn: null,
    sources: { '*': file },
    custom: true,
  }
}

function toLibc(text: string): TargetLibc {
  const [family, version] = text.split(' ')
  const nodes = family === 'glibc' && version !== undefined ? nodesOfGlibc(version) : null
  return { family: family as TargetLibc['family'], version: version ?? null, nodes }
}
