import type { Report } from '../../src/report/report.ts'

/** Strings of a report that outsiders choose in some way or other; words of the schema and what links cells to binaries stay. */
const FIXED = new Set([
  ...['schema', 'severity', 'format', 'linkage', 'family', 'kind', 'startAs', 'result', 'observed', 'outcome', 'basis'],
  ...[
    'since',
    'verdict',
    'class',
    'action',
    'first',
    'shift',
    'histogram',
    'timer',
    'cgroup',
    'faked',
    'set',
    'quantile',
  ],
  ...['decision', 'startedAt', 'relro', 'code', 'sha256', 'binary'],
])

/** Every text replaced by `hostile`, with a number so that what was different stays so. */
export function hostileReport(report: Report, hostile: (index: number) => string): Report {
  const numbers = new Map<string, number>()
  const replace = (text: string): string => {
    if (text.trim() === '') return text
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return hostile(number)
  }
  const walk = (value: unknown, key: string, parent: string): unknown => {
    if (typeof value === 'string') return isFixed(key, parent, value) ? value : replace(value)
    if (Array.isArray(value)) return value.map((each) => walk(each, key, parent))
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).map(([name, each]) => {
      const isData = key === 'versions' || key === 'symbols' || key === 'settings'
      return [isData && name !== 'floor' ? replace(name) : name, walk(each, name, key)]
    })
    return Object.fromEntries(entries)
  }
  return walk(report, '', '') as Report
}

function isFixed(key: string, parent: string, value: string): boolean {
  if (FIXED.has(key)) return true
  if (key === 'name' && parent === 'tool') return true
  if (key === 'libc' && parent === 'binaries') return true
  // Findings are merged and grouped by these.
  if (key === 'id' && parent !== 'target' && !value.includes('@')) return true
  if (key === 'step' && parent === 'args') return true
  return key === 'path' && ['paths', 'clock', 'kinds', 'processors', 'loaded'].includes(parent)
}

export const HOSTILE: Readonly<Record<string, string>> = {
  'table cell': '|a|b|\n|-|-|\n|c|d|',
  'escaped pipe': '\\|\\\\|x',
  'end of a fence': '```\n````\n~~~\n# Heading\n',
  backticks: '`a``b```c',
  marker: '<!-- portcullis -->',
  HTML: '</td></table></details><script>alert(1)</script><img src=x onerror=y><a href="//evil.example">x</a>',
  'end of a fold': '</summary></details>\n\n# Gate passes',
  mention: '@octocat and @github/security, cc:@me',
  reference: 'closes #1, GH-2, acme/server#3, acme/server@deadbeefdeadbeefdeadbeefdeadbeefdeadbeef deadbeef1',
  link: '[click](https://evil.example) ![i](https://evil.example/x.png) <https://evil.example> https://evil.example www.evil.example a@evil.example',
  'reference link': '[a]: https://evil.example\n[a] [^1]\n[^1]: note',
  emphasis: '**bold** _it_ ~~no~~ :tada: $x^2$ $`y`$',
  'block starts': '\n# H\n- item\n1. one\n> quote\n    code\n---\n===\n[ ] task',
  entity: '&lt;b&gt; &#60;b&#62; &amp;#64;me &#64;octocat',
  colours:
    '\u001b[31mred\u001b[0m \u009b31m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u001b[2J\u001b[1A\r\u0008',
  'workflow command':
    '::error file=x::boo\n::set-output name=v::x\n  ::stop-commands::x\n##[error]boo x##[set-env name=A]b',
  direction: '\u202egnp.exe\u2066x\u2069 \u200b\u200d\ufeff\u2028\u2029\u00ad\u{e0041}',
  marks: `Z${'\u0351\u0352'.repeat(200)}`,
  broken: '\ud800 \udc00 \u0000 \ufffe',
  long: 'x'.repeat(20_000),
  'long line of pieces': '`|@a '.repeat(4000),
}
