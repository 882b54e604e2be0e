import * as z from 'zod'

/**
 * `platform-signature.json`: an in-toto statement (v1) whose predicate is a test result (v0.1) with a part of our own, `platform`: what each
 * binary needs, and where that was proven. It comes from elsewhere, so everything in it is bounded.
 */
export const STATEMENT = 'https://in-toto.io/Statement/v1'
export const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1'
export const PLATFORM_SCHEMA = 'portcullis-platform-signature/1'

const text = z.string().max(1_000)
/** The longest that Linux opens, and what keeps two of them apart. */
const path = z.string().max(4_200)
const name = z.string().min(1).max(256)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 in hex' })
const version = z.string().regex(/^\d{1,6}(?:\.\d{1,6}){0,5}$/, { error: 'expected a version in numbers' })
const size = z.int().nonnegative()
const listOf = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most)

const needs = z.object({
  os: name,
  arch: name,
  /** Of the kernel, of Windows or macOS; null = not known. */
  system: z.object({ version, because: text }).nullable(),
  /** x86-64 level 1..4; null = none is declared. */
  cpuLevel: z.int().min(1).max(4).nullable(),
  libc: z.enum(['glibc', 'musl', 'none', 'unknown']),
  interpreter: text.nullable(),
  /** Shared libraries with the version nodes wanted of each; those needed weakly are left out. */
  libraries: listOf(z.object({ name, versions: listOf(name, 500) }), 500),
  /** The most that any smoke case used; null = not measured. */
  peak: z.object({ openFiles: size.nullable(), threads: size.nullable(), memoryBytes: size.nullable() }),
})

const provenCell = z.object({
  id: text,
  target: text,
  /** Recipe of the stand-in that took the image's place; null = the image itself. */
  standIn: text.nullable(),
  libc: text,
  kernel: text.nullable(),
  cpuLevel: z.int().min(1).max(4).nullable(),
  clockSource: text.nullable(),
  openFilesLimit: size.nullable(),
  pidsLimit: size.nullable(),
  memoryLimitBytes: size.nullable(),
})

const platform = z.object({
  schema: z.literal(PLATFORM_SCHEMA),
  tool: z.object({ name: z.literal('portcullis'), version: name }),
  madeAt: z.iso.datetime(),
  binaries: listOf(z.object({ sha256, needs, proven: listOf(provenCell, 10_000) }), 1_000),
})

const cellIds = listOf(text, 100_000)

export const platformSignatureSchema = z.object({
  _type: z.literal(STATEMENT),
  subject: listOf(z.object({ name: path, digest: z.object({ sha256 }) }), 1_000).min(1),
  predicateType: z.literal(TEST_RESULT),
  predicate: z.object({
    result: z.enum(['PASSED', 'WARNED', 'FAILED']),
    configuration: listOf(z.object({ name: text, digest: z.object({ sha256: text }) }), 100),
    passedTests: cellIds,
    warnedTests: cellIds,
    failedTests: cellIds,
    platform,
  }),
})

export type PlatformSignature = z.infer<typeof platformSignatureSchema>
export type PlatformNeeds = z.infer<typeof needs>
export type ProvenCell = z.infer<typeof provenCell>
export type SignedBinary = PlatformSignature['predicate']['platform']['binaries'][number]
