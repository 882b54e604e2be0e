import { BinaryFormatError } from '../../errors.ts'
import { readBuildInfo } from '../go/build-info.ts'
import { parseModuleInfo } from '../go/module-info.ts'
import type { PlatformFacts } from '../facts.ts'
import type { ByteSource } from '../reader.ts'
import { Warnings } from '../warnings.ts'
import { isMapped, readInterpreter, readProgram, refuseEmptySections, toRegion } from './inspect-elf.ts'
import { elfOs, goArch } from './machines.ts'
import { readNotes } from './notes.ts'
import { readSections, SHT_NOBITS } from './sections.ts'

/** The system is named by the build info, else by headers and notes: read as `inspectElf` does. null for whatever is out of the ordinary. */
export function identifyElf(source: ByteSource): PlatformFacts | null {
  try {
    return identify(source)
  } catch (error) {
    if (error instanceof BinaryFormatError) return null
    throw error
  }
}

function identify(source: ByteSource): PlatformFacts | null {
  const warnings = new Warnings()
  const { header, segments } = readProgram(source, warnings)
  const regions = segments.filter(isMapped).map(toRegion)
  const all = readSections(source, header, warnings)
  refuseEmptySections(all)
  const sections = all.filter(({ type }) => type !== SHT_NOBITS)
  const interpreter = readInterpreter(source, segments, warnings)
  const { names } = readNotes(source, header, segments, warnings)
  const { endian, bits, osAbi } = header
  const info = readBuildInfo({ source, endian, bits, regions, sections }, warnings)
  if (warnings.list().length > 0) return null
  const goos = info ? parseModuleInfo(info.modules).settings['GOOS'] : undefined
  const arch = goArch(header)
  return {
    format: 'elf',
    os: elfOs({ osAbi, arch, interpreter, noteNames: names, goos }),
    arch,
    bits,
    macho: null,
  }
}
