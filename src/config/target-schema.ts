import * as z from 'zod'
import { catalogueTargets } from '../targets/catalogue.ts'
import { qualifyImage } from '../targets/image-reference.ts'
import { globComplaint, isGlob } from '../targets/glob.ts'
import { selectTargets, unknownTarget } from '../targets/select-targets.ts'
import { filledList, list, map, oneOf, shortWord, text, word } from './schema-parts.ts'

/** GOARCH words of linux ports. */
const ARCHITECTURES = [
  'amd64',
  '386',
  'arm',
  'arm64',
  'loong64',
  'mips',
  'mips64',
  'mips64le',
  'mipsle',
  'ppc64',
  'ppc64le',
  'riscv64',
  's390x',
] as const
const HAS = ['shell', 'ca-certificates', 'tzdata', 'tmp', 'passwd'] as const
const LIBC = /^(?:none|unknown|(?:glibc|musl)(?: \d{1,3}(?:\.\d{1,3}){1,3})?)$/

const targetName = z
  .string({ error: "expected a target's id, a glob or a map" })
  .max(100, { error: 'the text is longer than 100 characters' })
  .superRefine((name, context) => {
    const complaint = nameComplaint(name)
    if (complaint !== null) context.addIssue({ code: 'custom', message: complaint })
  })

const ownTarget = map(
  {
    id: shortWord('an id of letters, digits and . _ : -', /^[A-Za-z0-9][A-Za-z0-9._:-]{0,62}$/, 63),
    image: z
      .string({ error: 'expected an image reference such as "ghcr.io/me/app:1.2"' })
      .refine((image) => qualifyImage(image) !== null, {
        error: 'expected an image reference such as "ghcr.io/me/app:1.2"',
      }),
    libc: word('a C library such as "glibc 2.28", "musl 1.2.5", none or unknown', LIBC).optional(),
    libraries: list(word('a soname such as "libz.so.1"', /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/), {
      of: 'sonames',
      max: 500,
    })
      .describe('Those it is known to have beside the C library; it may have more.')
      .optional(),
    kernel: text('a kernel version such as "5.10"', 20)
      .regex(/^\d{1,3}\.\d{1,3}(?:\.\d{1,4})?$/, { error: 'expected a kernel version such as "5.10"' })
      .optional(),
    architectures: filledList(oneOf(ARCHITECTURES), {
      of: 'GOARCH words',
      one: 'a GOARCH word',
      max: ARCHITECTURES.length,
    }).optional(),
    has: list(oneOf(HAS), { of: `what it has: ${HAS.join(', ')}`, max: HAS.length })
      .describe('All that it has of these; leave the key out where you do not know.')
      .optional(),
  },
  "a target's id, a glob or a map",
)

export const targetSchema = z.union([targetName, ownTarget], { error: "expected a target's id, a glob or a map" })

export type OwnTargetData = z.infer<typeof ownTarget>

/** null = selects at least one target of the catalogue. */
function nameComplaint(name: string): string | null {
  const complaint = globComplaint(name)
  if (complaint !== null) return complaint
  const word = name.startsWith('!') ? name.slice(1) : name
  if (!isGlob(word)) {
    return catalogueTargets().some((target) => target.id === word) ? null : `${unknownTarget(word)}${hintFor(word)}`
  }
  try {
    selectTargets([word])
    return null
  } catch {
    return `no target matches ${JSON.stringify(word)}; portcullis targets lists all`
  }
}

function hintFor(name: string): string {
  const seemsImage = name.includes('/')
  return seemsImage
    ? '; an image of your own is a map with id and image'
    : unknownTarget(name).endsWith('?')
      ? ''
      : '; portcullis targets lists all'
}
