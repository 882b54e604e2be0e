import { DEFAULT_TARGET_IDS } from '../targets/catalogue.ts'
import { dockerTargets, type DockerTarget } from './docker-targets.ts'
import { goPrograms, type GoProgram } from './go-programs.ts'
import { goreleaser, type Goreleaser } from './goreleaser.ts'
import { pathsOf, type Repository } from './repository.ts'

export interface Choices {
  readonly program: {
    readonly mainPackage: string
    readonly output: string
    /** Builds it here as the release does. */
    readonly command: string
  }
  readonly targets: readonly { readonly id: string; readonly why: string }[]
  readonly smoke: readonly {
    readonly name: string
    readonly args: readonly string[]
    readonly why: string
    /** null = runs to its end. */
    readonly port: number | null
  }[]
  readonly build: Build
  /** A workflow that runs on tags or releases; null = none was found. */
  readonly releaseWorkflow: string | null
  /** `acme/portcullis@SHA`; null = not known. */
  readonly action: string | null
  /** One line each, for people: what was found and what follows from it. */
  readonly reasons: readonly string[]
}

type Build =
  | {
      readonly kind: 'go'
      readonly command: string
      readonly cgo: string | null
      readonly cgoFrom: string
      readonly binary: string
    }
  | { readonly kind: 'goreleaser'; readonly action: string; readonly binary: string }

const WHY: Readonly<Record<string, string>> = {
  scratch: 'nothing but the binary',
  'alpine:3.24': 'musl',
  'centos:7': 'glibc 2.17, the oldest still met',
  'debian:12': 'glibc 2.36',
  'debian:13': 'glibc 2.41',
  'ubuntu:22.04': 'glibc 2.35',
  'ubuntu:24.04': 'glibc 2.39',
  'ubuntu:26.04': 'glibc 2.43',
}
/** A name that can stand in a shell line and in YAML as it is. */
const PLAIN_NAME = /^[A-Za-z0-9][\w.-]*$/

/** What fits a repository, and why. null where there is no main package to build. */
export function choose(repository: Repository, action: string | null): Choices | null {
  const programs = goPrograms(repository)
  const released = goreleaser(repository)
  const program = mainProgram(programs, released)
  if (program === null) return null
  const name = outputName(program, released)
  const images = dockerTargets(repository)
  const build = howToBuild(program, name, released)
  const releaseWorkflow = findReleaseWorkflow(repository)
  return {
    program: { mainPackage: program.mainPackage, output: name, command: buildHere(program, name, released) },
    targets: targetsOf(images),
    smoke: smokeOf(program),
    build,
    releaseWorkflow,
    action,
    reasons: [
      ...programReasons(programs, program, released),
      ...buildReasons(program, build, released),
      ...imageReasons(images),
      ...smokeReasons(program),
      ...(action === null
        ? [
            'OWNER/portcullis@v1 in the workflow stands for where you use Portcullis from: put that in, or give init --uses.',
          ]
        : []),
      ...(releaseWorkflow === null
        ? []
        : [`${releaseWorkflow} seems to release: its job can need the gate; the new workflow's first lines say how.`]),
    ],
  }
}

/** The one that is released, else the one in the root, else the first under cmd/. */
function mainProgram(programs: readonly GoProgram[], released: Goreleaser | null): GoProgram | null {
  const first = released?.builds
    .map(({ main }) => programs.find(({ mainPackage }) => mainPackage === main))
    .find(Boolean)
  return first ?? programs.find(({ mainPackage }) => mainPackage === '.') ?? programs[0] ?? null
}

function outputName(program: GoProgram, released: Goreleaser | null): string {
  const named = released?.builds.find(({ main }) => main === program.mainPackage)?.binary ?? program.name
  return PLAIN_NAME.test(named) ? named : 'app'
}

/** Of a shell on the machine at hand. */
function buildHere(program: GoProgram, name: string, released: Goreleaser | null): string {
  const cgo = releasedCgo(program, released)
  return `${cgo === null ? '' : `CGO_ENABLED=${cgo} `}go build -o ${name} ${program.mainPackage}`
}

function releasedCgo({ mainPackage }: GoProgram, released: Goreleaser | null): string | null {
  return released?.builds.find(({ main }) => main === mainPackage)?.cgo ?? null
}

function howToBuild(program: GoProgram, name: string, released: Goreleaser | null): Build {
  const cgo = releasedCgo(program, released)
  if (released?.action) {
    return { kind: 'goreleaser', action: released.action, binary: `dist/*_linux_amd64*/${name}` }
  }
  const command = `go build -o ${name} ${program.mainPackage}`
  return { kind: 'go', command, cgo, cgoFrom: released?.file ?? '', binary: name }
}

function targetsOf(images: readonly DockerTarget[]): Choices['targets'] {
  const own = images.flatMap(({ target, file }) => (target === null ? [] : [{ id: target, why: `${file} ends in it` }]))
  const all = [...own, ...DEFAULT_TARGET_IDS.map((id) => ({ id, why: WHY[id] ?? 'a default' }))]
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)
}

function smokeOf(program: GoProgram): Choices['smoke'] {
  const { version, server } = program
  const help = helpAlone(program)
  return [
    ...(version ? [{ name: 'version', args: version.what, why: `found in ${version.file}`, port: null }] : []),
    ...(help ? [{ name: 'help', args: help.what, why: `${help.file} parses flags: exit code 0`, port: null }] : []),
    ...(server
      ? [{ name: 'serves', args: server.what.args, why: `guessed from ${server.file}`, port: server.what.port }]
      : []),
  ]
}

/** Better than nothing, and worth less than the others. */
function helpAlone({ version, server, help }: GoProgram): GoProgram['help'] {
  return version === null && server === null ? help : null
}

function programReasons(programs: readonly GoProgram[], program: GoProgram, released: Goreleaser | null): string[] {
  const others = programs.filter((each) => each !== program).map(({ mainPackage }) => mainPackage)
  const why = released?.builds.some(({ main }) => main === program.mainPackage)
    ? `, which ${released.file} releases`
    : ''
  const left =
    others.length === 0 ? '' : `; left out: ${others.slice(0, 5).join(', ')}${others.length > 5 ? ', ...' : ''}`
  return [`The program is ${program.mainPackage === '.' ? 'in the root' : program.mainPackage}${why}${left}.`]
}

function buildReasons(program: GoProgram, build: Build, released: Goreleaser | null): string[] {
  if (build.kind === 'goreleaser') return [`The workflow builds with ${build.action}, as a workflow of yours does.`]
  const cgo =
    build.cgo === null
      ? program.cgoFile === null
        ? 'without a word on cgo, as `go build` does by itself'
        : `with cgo, since ${program.cgoFile} has import "C"`
      : `with CGO_ENABLED=${build.cgo}, as ${build.cgoFrom} says`
  const hint =
    released === null
      ? ''
      : ` To check what goreleaser makes, replace that step by \`goreleaser build --snapshot --single-target\`.`
  return [`The workflow runs \`${build.command}\`, ${cgo}.${hint}`]
}

function imageReasons(images: readonly DockerTarget[]): string[] {
  return images.map(({ file, image, target }) =>
    target === null
      ? `${file} ends in ${image}, which the catalogue does not have: add it as an image of your own.`
      : `${file} ends in ${image}: the target ${target} comes first.`,
  )
}

function smokeReasons(program: GoProgram): string[] {
  const { version, server } = program
  const help = helpAlone(program)
  const said = [
    ...(version ? [`${version.what.join(' ')} is a smoke case, since ${version.file} knows it.`] : []),
    ...(help
      ? [
          `${help.what.join(' ')} has to exit 0, since ${help.file} parses flags: a start. Add a case that does what the program is for.`,
        ]
      : []),
    ...(server
      ? [
          `It seems to serve on port ${server.what.port} (${server.file}): that is a smoke case; correct it where the guess is wrong.`,
        ]
      : []),
  ]
  return said.length > 0
    ? said
    : [
        'No smoke test could be guessed: each cell only runs --help and takes any exit code, which is weak proof. portcullis.yml has a case to fill in.',
      ]
}

function findReleaseWorkflow(repository: Repository): string | null {
  const workflows = pathsOf(repository, /^\.github\/workflows\/[^/]+\.ya?ml$/)
  return (
    workflows.find((path) => {
      const text = repository.get(path)!
      return /^\s+tags:|^\s+release:\s*$|goreleaser\/goreleaser-action|gh release create|action-gh-release/m.test(text)
    }) ?? null
  )
}
