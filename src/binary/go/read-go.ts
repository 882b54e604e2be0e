import type { BinaryFacts, GoFacts } from '../facts.ts'
import type { Image } from '../image.ts'
import type { Warnings } from '../warnings.ts'
import { readBuildInfo } from './build-info.ts'
import { levelOfSetting, levelOfStartUpText } from './cpu-level.ts'
import { parseModuleInfo } from './module-info.ts'
import { readTraces } from './traces.ts'

export interface GoReading {
  readonly facts: GoFacts | null
  readonly cpuLevel: BinaryFacts['cpuLevel']
  readonly cgoPackages: readonly string[] | null
}

export interface GoClues {
  readonly arch: string
  /** Owners of ELF notes; `Go` is one. */
  readonly noteNames: ReadonlySet<string>
}

/** All that a binary of any format says about Go. */
export function readGo(image: Image, clues: GoClues, warnings: Warnings): GoReading {
  const info = readBuildInfo(image, warnings)
  const facts = info ? fromBuildInfo(info.version, info.modules, warnings) : readTraces(image, clues, warnings)
  if (!facts) return { facts, cpuLevel: null, cgoPackages: null }
  const level = clues.arch === 'amd64' ? levelOfSetting(facts.settings['GOAMD64']) : null
  const silent = clues.arch === 'amd64' && facts.settings['GOAMD64'] === undefined
  return { facts, cpuLevel: silent ? levelOfStartUpText(image) : level, cgoPackages: null }
}

function fromBuildInfo(version: string, modules: string, warnings: Warnings): GoFacts {
  const { path, module, settings, deps } = parseModuleInfo(modules)
  const known = /^(?:go\d|devel\b)/.test(version)
  if (!known) warnings.add(`build info: the recorded Go version is ${JSON.stringify(version)}, which names no release`)
  if (modules === '') warnings.add('build info: it holds no module or setting, so how it was built is not known')
  const cgo = settings['CGO_ENABLED']
  return {
    version: known ? version : null,
    path,
    module,
    cgo: cgo === '1' ? true : cgo === '0' ? false : null,
    settings,
    deps,
  }
}
