import { finding, type Finding } from '../findings.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckPrediction } from './check.ts'
import { passes } from './check-prediction.ts'
import { outputLines } from './output-lines.ts'

/** What small images lack, in the words of Go's standard library. */
export const bareImage: Check = {
  id: 'bare-image',
  /** Hazards: that the code is linked in does not say that it will run. */
  predict({ facts, target, profile }): CheckPrediction {
    const { has } = target
    const marks = new Set(facts.marks)
    if (has === null || facts.marks === null) return passes()
    const build = buildHint(facts)
    const shared = { step: null, target: target.id }
    const found: Finding[] = []
    if (!has.tzdata && marks.has('load-location') && !marks.has('embedded-tzdata')) {
      found.push(
        finding('time-zone-unknown', 'warning', { ...shared, zone: null, build }, [LINKED_IN['load-location']]),
      )
    }
    if (!has.caCertificates && marks.has('system-roots') && !marks.has('fallback-roots')) {
      found.push(finding('certificates-missing', 'warning', { ...shared, build }, [LINKED_IN['system-roots']]))
    }
    if (!has.tmp && !('/tmp' in profile.tmpfs) && marks.has('temporary-files')) {
      found.push(
        finding('temporary-directory-missing', 'note', { ...shared, path: null }, [LINKED_IN['temporary-files']]),
      )
    }
    if (!has.passwd && marks.has('current-user')) {
      found.push(finding('user-entry-missing', 'note', shared, [LINKED_IN['current-user']]))
    }
    if (!has.passwd && marks.has('home-directory')) {
      found.push(finding('home-directory-unset', 'note', shared, [LINKED_IN['home-directory']]))
    }
    return passes(found)
  },
  diagnose(outcome, { facts, target }): readonly Finding[] {
    if (outcome.startError !== null) return []
    const { step } = outcome
    const build = buildHint(facts)
    const found: Finding[] = []
    for (const line of outputLines(outcome)) {
      const zone = /\bunknown time zone ([\w+/-]{1,100})/.exec(line)
      if (zone)
        found.push(finding('time-zone-unknown', 'error', { step, zone: zone[1]!, target: target.id, build }, [line]))
      if (/x509: (?:certificate signed by unknown authority|failed to load system roots)/.test(line)) {
        found.push(finding('certificates-missing', 'error', { step, target: target.id, build }, [line]))
      }
      const temporary = (target.has?.tmp === true ? TMP_ITSELF : TEMPORARY).exec(line)
      if (temporary) {
        const path = temporary[1] ?? temporary[2] ?? null
        found.push(finding('temporary-directory-missing', 'error', { step, path, target: target.id }, [line]))
      }
      if (USER.test(line)) found.push(finding('user-entry-missing', 'error', { step, target: target.id }, [line]))
      if (/\$HOME is not defined\b/.test(line)) {
        found.push(finding('home-directory-unset', 'error', { step, target: target.id }, [line]))
      }
      const host = LOOKUP.exec(line)
      if (host) found.push(finding('name-lookup-failed', 'error', { step, host: host[1]! }, [line]))
    }
    return firstOfEach(found)
  },
}

const LINKED_IN = {
  'load-location': 'time.LoadLocation is linked in, time/tzdata is not',
  'system-roots': "crypto/x509's search for system roots is linked in, fallback roots are not",
  'temporary-files': 'os.CreateTemp or os.TempDir is linked in',
  'current-user': 'os/user is linked in',
  'home-directory': 'os.UserHomeDir is linked in',
} as const
/** os.CreateTemp and os.MkdirTemp put a random number into the name; other files below /tmp may be missing for other reasons. */
const TEMPORARY =
  /\b(?:open|mkdir) (\/tmp\/[^\s:]{0,200}\d{6}[^\s:]{0,50}): no such file or directory|\b(?:stat|mkdir|open) (\/tmp): no such file/
const TMP_ITSELF = /\b(?:stat|mkdir|open) (\/tmp): no such file/
const USER =
  /\buser: (?:Current requires cgo or \$USER|lookup userid \d+: no such|unknown userid \d+|unknown user \S+)|\bopen \/etc\/passwd: no such file/
const LOOKUP =
  /\blookup (\S{1,253})(?: on \S+)?: (?:no such host|(?:read|dial) (?:udp|tcp) .{1,200}: connection refused|Temporary failure in name resolution|server misbehaving|.{0,200}network is unreachable)/

function firstOfEach(findings: readonly Finding[]): Finding[] {
  return findings.filter((each, index) => findings.findIndex(({ id }) => id === each.id) === index)
}
