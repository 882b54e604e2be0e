import { architecture } from './architecture.ts'
import { bareImage } from './bare-image.ts'
import { cellPlace } from './cell-place.ts'
import { cgoStubs } from './cgo-stubs.ts'
import type { Check } from './check.ts'
import { codeSignature } from './code-signature.ts'
import { cpuLevel } from './cpu-level.ts'
import { crashed } from './crashed.ts'
import { dlls } from './dlls.ts'
import { dylibs } from './dylibs.ts'
import { files } from './files.ts'
import { kernel } from './kernel.ts'
import { leftovers } from './leftovers.ts'
import { libraries } from './libraries.ts'
import { loader } from './loader.ts'
import { machoUuid } from './macho-uuid.ts'
import { memory } from './memory.ts'
import { packing } from './packing.ts'
import { permission } from './permission.ts'
import { selinuxDenied } from './selinux-denied.ts'
import { start } from './start.ts'
import { symbols } from './symbols.ts'
import { systemCall } from './system-call.ts'
import { systemVersion } from './system-version.ts'
import { threadLimit } from './thread-limit.ts'
import { clockHazards } from './clock-hazards.ts'
import { missedCalls } from './call-hazards.ts'
import { processors } from './processor-hazards.ts'
import { profileNotes } from './profile-findings.ts'
import { jitter } from './jitter.ts'
import { placeFindings } from './place-findings.ts'
import { versions } from './versions.ts'

/** All checks, in the order their questions come up on the way of a program from its start to its end. */
export const CHECKS: readonly Check[] = [
  architecture,
  codeSignature,
  systemVersion,
  machoUuid,
  packing,
  loader,
  libraries,
  dlls,
  dylibs,
  versions,
  symbols,
  cpuLevel,
  kernel,
  memory,
  systemCall,
  threadLimit,
  selinuxDenied,
  cellPlace,
  permission,
  files,
  bareImage,
  cgoStubs,
  leftovers,
  clockHazards,
  missedCalls,
  processors,
  profileNotes,
  jitter,
  placeFindings,
]

/** Asked last, and only where none of the others has an explanation. */
export const LAST_RESORTS: readonly Check[] = [start, crashed]
