import type { Entries } from './finding-info.ts'
import { duration } from './quantity.ts'

/** Smoke cases against what came back, and predictions against observations. */
export const EXPECTATION: Entries<
  | 'expectation-missed'
  | 'smoke-by-default'
  | 'test-failed'
  | 'test-skipped'
  | 'test-retried'
  | 'not-ready'
  | 'request-failed'
  | 'server-ended'
  | 'stop-ignored'
  | 'prediction-contradicted'
  | 'build-info-absent'
> = {
  'expectation-missed': {
    title: 'Expectation missed',
    blocksStart: false,
    message: ({ step, what, expected, actual }) => `${step}: ${what} should be ${expected}, was ${actual}.`,
    remedy: () => null,
  },
  'smoke-by-default': {
    title: 'Only the default smoke case',
    blocksStart: false,
    message: ({ step, args, exitCode }) =>
      `${step}: the default smoke case only runs \`${args}\` and takes any exit code; it was ${exitCode ?? 'not seen'}.`,
    remedy: () => ({
      text: 'Say what a working program does: `--run "ARGS"` has to exit 0, and a case under `smoke` in portcullis.yml may check output or start a server. `portcullis init` proposes cases.',
      command: null,
    }),
  },
  'test-failed': {
    title: 'Test failed',
    blocksStart: false,
    message: ({ step, message }) => `${step}: ${message}`,
    remedy: () => null,
  },
  'test-skipped': {
    title: 'Test not run',
    blocksStart: false,
    message: ({ step, reason }) =>
      `${step}: the test did not run here${reason === null ? ', so it proves nothing.' : `: ${reason}`}`,
    remedy: () => ({
      text: 'Run it without a filter, `skip`, `todo`, `only` or `bail`, or take the target out of its matrix.',
      command: null,
    }),
  },
  'test-retried': {
    title: 'Passed on a later try',
    blocksStart: false,
    message: ({ step, failures }) =>
      `${step}: the test failed ${failures === 1 ? 'once' : `${failures} times`} before it passed.`,
    remedy: () => ({
      text: 'Find out why it failed: a retry hides it. Set `retry: 0` to see the failure.',
      command: null,
    }),
  },
  'not-ready': {
    title: 'Not ready in time',
    blocksStart: false,
    message: ({ step, ready, limitMs, error }) =>
      `${step}: nothing answered at ${ready} within ${duration(limitMs)}${error === null ? '.' : `: ${error}`}`,
    remedy: () => ({
      text: 'See that the server listens at this address (cells have a loopback interface only) and that the time limit suits a slow machine.',
      command: null,
    }),
  },
  'request-failed': {
    title: 'Request failed',
    blocksStart: false,
    message: ({ step, url, error }) => `${step}: the request to ${url} failed: ${error}`,
    remedy: () => null,
  },
  'server-ended': {
    title: 'Server ended by itself',
    blocksStart: false,
    message: ({ step, exitCode }) =>
      `${step}: the server was ready, then ended by itself with exit code ${exitCode} before it was asked to stop.`,
    remedy: ({ exitCode }) => ({
      text: `Its last output says why it ended. Where it is meant to end after its work, say so in the case: expect: { exit: ${exitCode} }.`,
      command: null,
    }),
  },
  'stop-ignored': {
    title: 'Did not stop when asked',
    blocksStart: false,
    message: ({ step, signal, graceMs, asPid1 }) =>
      `${step}: the server had not ended ${duration(graceMs)} after ${signal}` +
      (asPid1 ? '; it ran as PID 1, for which the kernel ignores signals without a handler.' : '.'),
    remedy: ({ asPid1 }) => ({
      text:
        'Handle the signal with signal.NotifyContext and shut the server down; end connections that stay open.' +
        (asPid1 ? ' Or run it below an init (docker run --init).' : ''),
      command: null,
    }),
  },
  'prediction-contradicted': {
    title: 'Prediction contradicted',
    blocksStart: false,
    message: ({ predicted, observed }) =>
      `From the bytes the binary ${predicted === 'runs' ? 'should run' : 'should fail to start'} here, but it ${observed === 'runs' ? 'runs' : 'fails to start'}.`,
    remedy: ({ observed }) => ({
      text:
        observed === 'runs'
          ? 'The image has more than the catalogue says (for example gcompat or newer libraries), or the prediction is wrong: please report it with the JSON report.'
          : 'The image has less than the catalogue says, or the prediction is wrong: please report it with the JSON report.',
      command: null,
    }),
  },
  'build-info-absent': {
    title: 'No Go build information',
    blocksStart: false,
    message: () => 'The binary carries no Go build information, so Go version and build settings are not known.',
    remedy: () => ({
      text: 'Packers such as UPX and patched toolchains drop it. Without it predictions rest on the file headers alone.',
      command: null,
    }),
  },
}
