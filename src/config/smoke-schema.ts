import * as z from 'zod'
import { expressionProblem } from './expression.ts'
import { duration, list, map, oneKeyOf, oneOf, text, wholeNumber, word } from './schema-parts.ts'

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGKILL', 'SIGABRT'] as const
const MAX_TEXT = 65_536
const MAX_REGEX = 1_000
/** Absolute paths are in the cell's root, others below the directory that steps start in. */
const PATH = /^(?!.*(?:^|\/)\.\.(?:\/|$))[^\0]{1,1024}$/
const MODE = /^(?:0o?)?[0-7]{3}$/
const ADDRESS = /^(?:\d{1,5}|[A-Za-z0-9.-]{1,253}:\d{1,5}|\[[0-9A-Fa-f:.]{2,45}\]:\d{1,5})$/
const HTTP_URL = /^http:\/\/[^\s]{1,2000}$/
const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/

const anyText = text('text', MAX_TEXT)
const regex = text('a regular expression', MAX_REGEX).superRefine((source, context) => {
  const problem = expressionProblem(source)
  if (problem === null) return
  const shown = JSON.stringify(source.slice(0, 60))
  context.addIssue({ code: 'custom', message: `the regular expression ${shown} ${problem}` })
})

const textExpectation = z
  .union(
    [
      anyText,
      oneKeyOf(
        { contains: anyText.optional(), equals: anyText.optional(), matches: regex.optional() },
        'text or a map',
      ),
    ],
    {
      error: 'expected text, or a map with contains, equals or matches',
    },
  )
  .describe(
    'Plain text = contains. A regular expression is JavaScript, flag m, without lookaround and back references.',
  )

const file = z.union(
  [
    anyText,
    map(
      {
        content: anyText.optional(),
        base64: z.string({ error: 'expected base64' }).regex(BASE64, { error: 'expected base64' }).optional(),
        mode: text('a mode such as "0644"', 8).regex(MODE, { error: 'expected a mode such as "0644"' }).optional(),
      },
      'text or a map',
    ).refine((value) => (value.content === undefined) !== (value.base64 === undefined), {
      error: 'give exactly one of content, base64',
    }),
  ],
  { error: 'expected text, or a map with content or base64, and mode' },
)

const server = map(
  {
    ready: oneKeyOf(
      {
        tcp: text('an address such as "127.0.0.1:8080"', 300)
          .regex(ADDRESS, { error: 'expected a port or an address such as "127.0.0.1:8080"' })
          .optional(),
        http: word('a URL such as "http://127.0.0.1:8080/healthz"', HTTP_URL).optional(),
      },
      'a map with tcp or http',
    ),
    within: duration('10ms', '10m').optional(),
    request: map(
      {
        method: word('an HTTP method such as GET', /^[A-Z]{1,16}$/).optional(),
        url: word('a URL such as "http://127.0.0.1:8080/"', HTTP_URL),
        headers: z
          .record(word('a header name', /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/), anyText, {
            error: 'expected a map of headers',
          })
          .optional(),
        body: anyText.optional(),
        within: duration('10ms', '10m').optional(),
        expect: map(
          { status: wholeNumber('a status', 100, 599).optional(), body: textExpectation.optional() },
          'a map with status and body',
        ).optional(),
      },
      'a map that describes the request',
    ).optional(),
    repeat: wholeNumber('a number of requests', 2, 1_000)
      .describe('How often the request is made; open files must not grow with it.')
      .optional(),
    activation: z
      .union([z.boolean(), wholeNumber('a number of starts', 1, 20)], {
        error: 'expected true, false or a number of starts',
      })
      .describe('Start it with a listening socket (LISTEN_FDS), several times over.')
      .optional(),
    stop: map(
      { signal: oneOf(SIGNALS).optional(), within: duration('10ms', '10m').optional() },
      'a map with signal and within',
    ).optional(),
  },
  'a map that describes the server',
)

export const smokeSchema = map(
  {
    name: text('a name', 80).regex(/^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/u, { error: 'expected a name of one line' }),
    args: list(anyText, { of: 'arguments', max: 256 }).optional(),
    env: z
      .record(word('a variable name', /^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/), anyText.nullable(), {
        error: 'expected a map of variables',
      })
      .optional(),
    stdin: anyText.optional(),
    files: z.record(word('a path without ".."', PATH), file, { error: 'expected a map of files' }).optional(),
    timeout: duration('10ms', '1h').optional(),
    as: oneOf(['child', 'pid1']).optional(),
    expect: map(
      {
        exit: z
          .union([wholeNumber('an exit code', 0, 255), z.literal('any')], {
            error: 'expected an exit code from 0 to 255, or any',
          })
          .optional(),
        signal: oneOf(SIGNALS).optional(),
        stdout: textExpectation.optional(),
        stderr: textExpectation.optional(),
      },
      'a map with exit, signal, stdout and stderr',
    ).optional(),
    server: server.optional(),
    shells: z
      .boolean({ error: 'expected true or false' })
      .describe('The same case also through each shell that the image has.')
      .optional(),
    'keep-files': z
      .boolean({ error: 'expected true or false' })
      .describe('It finds what the cases before it in the cell have left.')
      .optional(),
    'extra-descriptors': wholeNumber('a number of descriptors', 1, 16)
      .describe('Start it with descriptors that it should not pass on to children.')
      .optional(),
  },
  'a map that describes a smoke case',
).superRefine(({ as, server: asked, shells, 'extra-descriptors': extra, 'keep-files': keeps }, context) => {
  const tell = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (as === 'pid1' && shells === true) tell('shells', 'a case that is process 1 is started by no shell')
  if (as === 'pid1' && keeps === true)
    tell('keep-files', 'process 1 has a container of its own, which no case was in before')
  if (as === 'pid1' && extra !== undefined) tell('extra-descriptors', 'the engine gives process 1 no descriptors')
  if (asked?.repeat !== undefined && asked.request === undefined) tell('server', 'repeat needs a request')
  if (!asked?.activation) return
  if (as === 'pid1') tell('server', 'the engine gives process 1 no listening socket; leave activation or as: pid1 out')
  if (extra !== undefined)
    tell('extra-descriptors', 'with activation descriptor 3 is the socket; leave one of both out')
  if (shells === true) tell('shells', 'LISTEN_PID names the program, not a shell; leave activation or shells out')
  if (asked.ready.http === undefined && asked.request === undefined) {
    tell(
      'server',
      'a socket that is there before the program accepts at once; activation needs ready: http or a request',
    )
  }
})

export type SmokeData = z.infer<typeof smokeSchema>
export type TextData = z.infer<typeof textExpectation>
export type FileData = z.infer<typeof file>
export type ServerData = z.infer<typeof server>
