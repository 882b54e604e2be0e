import type { Prediction } from '../../src/checks/prediction.ts'
import { finding } from '../../src/findings.ts'
import {
  inspectDocument,
  type InspectDocument,
  type InspectInput,
  type NotInspected,
} from '../../src/report/inspect/inspect-json.ts'
import {
  CGO_FACTS,
  glibcTooOld,
  loaderMissing,
  onMusl,
  STATIC_FACTS,
  targetsNamed,
  timeZoneHazard,
} from './sample-report.ts'

const RUNS: Prediction = { runs: true, reason: null, findings: [] }

const IDS = [
  ...[
    'scratch',
    'alpine:3.22',
    'centos:7',
    'debian:10',
    'debian:11',
    'debian:12',
    'debian:13',
    'rockylinux:8',
    'rockylinux:9',
  ],
  ...['ubuntu:20.04', 'ubuntu:22.04', 'ubuntu:24.04', 'amazonlinux:2', 'amazonlinux:2023', 'busybox:glibc'],
]

/** A static binary: only hazards. */
export function inspectHello(): InspectInput {
  const predictions = targetsNamed(...IDS).map((target) => {
    const bare = target.has?.tzdata === false
    return { target, prediction: bare ? { ...RUNS, findings: [timeZoneHazard(target.id)] } : RUNS }
  })
  return { path: 'dist/hello', facts: STATIC_FACTS, predictions }
}

/** A cgo binary that needs glibc 2.34; of one target the libraries are not known. */
export function inspectServer(): InspectInput {
  const predictions = targetsNamed(...IDS).map((target) => {
    const { family, version } = target.libc
    if (target.id === 'busybox:glibc')
      return { target, prediction: { ...RUNS, runs: null, reason: 'It is not known which libraries the target has.' } }
    if (family === 'none') return { target, prediction: fails(loaderMissing(target.id)) }
    if (family === 'musl') return { target, prediction: fails(onMusl(target.id)) }
    return { target, prediction: Number(version!.slice(2)) < 34 ? fails(glibcTooOld(target)) : RUNS }
  })
  return { path: 'dist/server', sha256: 'ab'.repeat(32), facts: CGO_FACTS, predictions }
}

/** A release folder: the same name over and over, one file of the wrong architecture, one that is no binary and means harm. */
export function inspectSeveral(): (InspectDocument | NotInspected)[] {
  const [hello, server] = [inspectDocument(inspectHello()), inspectDocument(inspectServer())]
  const at = (document: InspectDocument, path: string): InspectDocument => ({
    binary: { ...document.binary, path },
    predictions: document.predictions,
  })
  return [
    at(hello, 'dist/hello_linux_amd64_v1/hello'),
    { ...at(hello, 'dist/hello_linux_arm64_v8.0/hello'), listedAs: { os: 'linux', arch: 'arm64' } },
    at(server, 'dist/server_linux_amd64_v1_with_a_long_name/server'),
    {
      path: 'dist/\u001b[31mred\n::error::/hello',
      error: {
        code: 'binary-format',
        message: 'this is text (at byte offset 0)',
        hint: 'Name the built binary\u202e.',
      },
    },
  ]
}

function fails(why: ReturnType<typeof finding>): Prediction {
  return { runs: false, reason: null, findings: [why] }
}
