import * as z from 'zod'
import { count, text } from './plain-values.ts'

const goModule = z.object({ path: text, version: text.nullable(), replacedBy: text.nullable() })

/** What the bytes of one binary say. null = the bytes do not tell. */
export const binarySchema = z.object({
  path: text,
  sha256: text,
  sizeBytes: count,
  format: z.enum(['elf', 'pe', 'macho']),
  os: text,
  arch: text,
  kind: z.enum(['executable', 'library']),
  linkage: z.enum(['static', 'static-pie', 'dynamic']),
  libc: z.enum(['glibc', 'musl', 'none', 'unknown']),
  interpreter: text.nullable(),
  needed: z.array(text),
  rpath: z.array(text),
  runpath: z.array(text),
  versions: z.record(
    text,
    z.object({ floor: text.nullable(), symbols: z.record(text, z.array(text)), weak: z.array(text) }),
  ),
  cpuLevel: z.int().min(1).max(4).nullable(),
  abiNoteKernel: text.nullable(),
  go: z
    .object({
      version: text.nullable(),
      path: text.nullable(),
      module: goModule.nullable(),
      cgo: z.boolean().nullable(),
      settings: z.record(text, text),
      deps: z.array(goModule),
    })
    .nullable(),
  /** Built by gccgo; absent in older reports. */
  gccgo: z.boolean().optional(),
  /** null = not packed; absent in older reports. */
  packed: z.object({ by: text.nullable(), sign: text }).nullable().optional(),
  cgoPackages: z.array(text).nullable(),
  hardening: z.object({
    pie: z.boolean().nullable(),
    nx: z.boolean().nullable(),
    relro: z.enum(['none', 'partial', 'full']).nullable(),
    stripped: z.boolean().nullable(),
  }),
  marks: z.array(text).nullable(),
  pe: z
    .object({
      subsystem: text,
      osVersion: text,
      subsystemVersion: text,
      delayLoaded: z.array(text),
      aslr: z.boolean(),
      highEntropyAslr: z.boolean(),
      dep: z.boolean(),
      controlFlowGuard: z.boolean(),
      forceIntegrity: z.boolean(),
    })
    .nullable(),
  macho: z
    .object({
      platform: text.nullable(),
      minOs: text.nullable(),
      sdk: text.nullable(),
      uuid: text.nullable().optional(),
      signatureFault: text.nullable().optional(),
      architectures: z.array(text),
      weakLibraries: z.array(text),
      hardenedRuntime: z.boolean().nullable(),
      entitlements: z.array(text).nullable(),
    })
    .nullable(),
  /** Authenticode or Mach-O code signature, not verified; null = none. */
  signature: z
    .object({
      kind: z.enum(['authenticode', 'linker', 'ad-hoc', 'developer-id', 'apple', 'certificate']),
      signer: text.nullable(),
    })
    .nullable(),
  warnings: z.array(text),
})
