import { libcText } from '../words/cell-words.ts'
import { htmlCode, markdownCode, markdownText } from '../words/escape-markdown.ts'
import { floorsOf, goLine, hardeningText } from '../words/binary-words.ts'
import { detailsBlock } from './markdown-details-block.ts'
import { markdownNames } from './markdown-header.ts'
import { systemRows } from '../words/system-words.ts'
import { bytesText, groupThousands } from '../words/quantity-text.ts'
import type { ReportBinary } from '../report.ts'

interface BinaryExtent {
  readonly binaries: number
  readonly symbols: number
}

/** What the bytes say, a fold for each binary. */
export function markdownBinaries(binaries: readonly ReportBinary[], extent: BinaryExtent): string {
  const folds = binaries.slice(0, extent.binaries).map((binary) => {
    const summary = `Binary ${htmlCode(binary.path, 100)}: ${htmlCode(`${binary.os}/${binary.arch}`, 40)}, ${binary.linkage}`
    return detailsBlock(summary, binaryLines(binary, extent).join('\n'))
  })
  const left = binaries.length - folds.length
  if (left > 0) folds.push(`${groupThousands(left)} more binaries left out here for length.`)
  return folds.join('\n\n')
}

function binaryLines(binary: ReportBinary, { symbols }: BinaryExtent): string[] {
  const { sha256, sizeBytes, interpreter, needed, rpath, runpath, cgoPackages, cpuLevel, warnings, libc } = binary
  const lines = [`- SHA-256 ${markdownCode(sha256)}, ${bytesText(sizeBytes)}, ${binary.format}`]
  const go = goLine(binary)
  if (go !== null) lines.push(`- Go: ${markdownText(go, 300)}`)
  if (libc !== 'none' && binary.format === 'elf')
    lines.push(`- C library: ${libcText({ family: libc, version: null })}`)
  if (interpreter !== null) lines.push(`- Loader: ${markdownCode(interpreter)}`)
  if (needed.length > 0) lines.push(`- Needs: ${markdownNames(needed, 12)}`)
  for (const { library, floor, names } of floorsOf(binary)) {
    const blame = names.length === 0 || symbols === 0 ? '' : `, for ${markdownNames(names, symbols)}`
    lines.push(`- ${markdownCode(library)}: at least ${markdownCode(floor)}${blame}`)
  }
  if (rpath.length + runpath.length > 0) lines.push(`- Search path: ${markdownNames([...rpath, ...runpath], 6)}`)
  if (cgoPackages !== null && cgoPackages.length > 0)
    lines.push(`- C code comes with: ${markdownNames(cgoPackages, 8)}`)
  if (cpuLevel !== null) lines.push(`- CPU level: ${markdownCode(`x86-64-v${cpuLevel}`)}`)
  for (const [label, text] of systemRows(binary)) lines.push(`- ${label}: ${markdownText(text, 300)}`)
  lines.push(`- Hardening: ${hardeningText(binary)}`)
  return [...lines, ...warnings.slice(0, 5).map((warning) => `- Not read in full: ${markdownText(warning, 200)}`)]
}
