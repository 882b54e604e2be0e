/** What is wrong with a YAML text in the words of who wrote it, for what the parser calls `code` and says. */
export function yamlProblem({ code, message }: { readonly code: string; readonly message: string }): string {
  if (code === 'MULTIPLE_DOCS') return 'the file holds several YAML documents; keep one'
  const [, , words] = WORDS.find(([own, part]) => own === code && part.test(message)) ?? []
  const char = message.at(-1) ?? ''
  return `not valid YAML: ${words?.replace('CHAR', () => char) ?? message}`
}

const QUOTES = 'put the whole text into quotes'

/** Code and text of the parser (yaml, src/errors.ts and where it is thrown) -> what a person did. */
const WORDS: readonly (readonly [code: string, message: RegExp, words: string])[] = [
  ['BAD_INDENT', /^Flow sequence/, 'a list in [ ] does not end, or goes on in a line that is not indented'],
  ['BAD_INDENT', /^Flow map/, 'a map in { } does not end, or goes on in a line that is not indented'],
  ['BAD_INDENT', /same column/, 'this line is not indented as those of the same map or list are'],
  ['TAB_AS_INDENT', /./, 'a tab; YAML is indented with spaces'],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    /./,
    `a second ": " in one line, or the next line is indented too far; text with ": " needs quotes`,
  ],
  ['MULTILINE_IMPLICIT_KEY', /./, 'text without a key, or a key without its colon'],
  ['MISSING_CHAR', /quote$/, 'a quote is not closed'],
  ['MISSING_CHAR', /^Flow/, 'CHAR is missing'],
  ['MISSING_CHAR', /^Implicit/, 'a key without its colon'],
  ['UNEXPECTED_TOKEN', /^Unexpected scalar/, `there is more behind the end of a value; ${QUOTES}`],
  ['UNEXPECTED_TOKEN', /flow-seq-end/, '] without its ['],
  ['UNEXPECTED_TOKEN', /flow-map-end/, '} without its {'],
  ['BAD_SCALAR_START', /./, `text cannot begin with CHAR; ${QUOTES}`],
]
