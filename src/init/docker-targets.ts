import { qualifyImage } from '../targets/image-reference.ts'
import { catalogueTargets } from '../targets/catalogue.ts'
import { pathsOf, type Repository } from './repository.ts'

/** The image that a Dockerfile ends in, and so where the program runs. */
export interface DockerTarget {
  readonly file: string
  readonly image: string
  /** Id in the catalogue; null = the catalogue has none for it. */
  readonly target: string | null
}

const DOCKERFILE =
  /^(?!(?:.*\/)?(?:vendor|testdata|node_modules)\/)(?:.*\/)?(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/
/** Flavours of an image that have the same C library as the plain one. */
const FLAVOUR = /-(?:slim|bookworm|trixie|bullseye|nonroot|debug|debug-nonroot|static)\b/g

export function dockerTargets(repository: Repository): readonly DockerTarget[] {
  return pathsOf(repository, DOCKERFILE).flatMap((file) => {
    const image = finalImage(repository.get(file)!)
    return image === null ? [] : [{ file, image, target: targetOf(image) }]
  })
}

/** The last stage's image, through stages that are built on each other; null where it is a variable. */
function finalImage(dockerfile: string): string | null {
  const stages = new Map<string, string>()
  let last: string | null = null
  for (const [, image, name] of dockerfile.matchAll(/^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/gim)) {
    last = stages.get(image!.toLowerCase()) ?? image!
    if (name !== undefined) stages.set(name.toLowerCase(), last)
  }
  return last === null || last.includes('$') ? null : last
}

function targetOf(image: string): string | null {
  if (image === 'scratch') return 'scratch'
  const plain = (reference: string) => qualifyImage(reference.replace(/@.*$/, '').replaceAll(FLAVOUR, ''))
  const wanted = [
    qualifyImage(image.replace(/@.*$/, '')),
    plain(image),
    plain(image.replace(/(\d+)\.\d+(?:\.\d+)?/, '$1')),
    plain(image.replace(/(\d+\.\d+)\.\d+/, '$1')),
  ]
  const repository = (reference: string | null) => reference?.replace(/:[^:/]*$/, '')
  const byTag = catalogueTargets().find((target) => target.image !== null && wanted.includes(target.image))
  // gcr.io/distroless/static-debian12:nonroot differs in its user only.
  const distroless = catalogueTargets().find(
    (target) => target.id.startsWith('distroless') && repository(target.image) === repository(qualifyImage(image)),
  )
  return byTag?.id ?? distroless?.id ?? null
}
