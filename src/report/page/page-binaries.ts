import { floorsOf, goLine, hardeningText } from '../words/binary-words.ts'
import { bytesText, groupThousands } from '../words/quantity-text.ts'
import type { ReportBinary } from '../report.ts'
import { systemRows } from '../words/system-words.ts'
import { code, html, join, line, NOTHING, type Markup } from './html.ts'
import type { PageContext } from './page-context.ts'
import { termList, type Term } from './page-terms.ts'

/** What the bytes say of each binary. */
export function pageBinaries({ report, extent }: PageContext): Markup {
  const { binaries } = report
  const parts = binaries.slice(0, extent.items).map((binary) => {
    return html`<details class="fold" ${binaries.length === 1 ? html` open` : null}>
      <summary>${code(binary.path, 100)} ${line(`${binary.os}/${binary.arch}`, 40)}, ${binary.linkage}</summary>
      ${termList(binaryRows(binary, extent.symbols))}
    </details>`
  })
  if (parts.length === 0) return NOTHING
  const left = binaries.length - parts.length
  const more = left > 0 ? html`<p>${groupThousands(left)} more binaries left out here for length.</p>` : null
  return html`<section aria-labelledby="binaries">
    <h2 id="binaries">Binaries</h2>
    ${parts}${more}
  </section>`
}

function binaryRows(binary: ReportBinary, symbols: number): Term[] {
  const { sha256, sizeBytes, interpreter, needed, rpath, runpath, cgoPackages, cpuLevel, warnings, libc, format } =
    binary
  const rows: Term[] = [
    ['SHA-256', code(sha256, 80), 'wide'],
    ['size', html`${bytesText(sizeBytes)}`],
  ]
  const go = goLine(binary)
  if (go !== null) rows.push(['Go', line(go, 300), 'wide'])
  if (libc !== 'none' && format === 'elf') rows.push(['C library', html`${libc === 'unknown' ? 'not known' : libc}`])
  if (interpreter !== null) rows.push(['loader', code(interpreter)])
  if (needed.length > 0) rows.push(['needs', names(needed, 12), 'wide'])
  for (const { library, floor, names: wanted } of floorsOf(binary)) {
    const blame = wanted.length === 0 || symbols === 0 ? null : html`, for ${names(wanted, symbols)}`
    rows.push([`least of ${library.slice(0, 60)}`, html`${code(floor, 60)}${blame}`, 'wide'])
  }
  if (rpath.length + runpath.length > 0) rows.push(['search path', names([...rpath, ...runpath], 6)])
  if (cgoPackages !== null && cgoPackages.length > 0) rows.push(['C code comes with', names(cgoPackages, 8)])
  if (cpuLevel !== null) rows.push(['CPU level', html`x86-64-v${cpuLevel}`])
  for (const [label, text] of systemRows(binary)) rows.push([label, line(text, 300), 'wide'])
  rows.push(['hardening', html`${hardeningText(binary)}`])
  for (const warning of warnings.slice(0, 5)) rows.push(['not read in full', line(warning, 200), 'wide'])
  return rows
}

function names(all: readonly string[], most: number): Markup {
  const shown = all.slice(0, most).map((name) => code(name, 100))
  const left = all.length - shown.length
  return html`${join(shown, ', ')}${left > 0 ? ` and ${groupThousands(left)} more` : null}`
}
