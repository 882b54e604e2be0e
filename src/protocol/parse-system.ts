import { count, fields, listOf, name, oneOf, orNull, type Field, type Fields } from './fields.ts'
import {
  DIRECTORY_KINDS,
  type ConnectionFigures,
  type DirectoryFacts,
  type FileFigures,
  type SignalFigures,
  type StartFigures,
  type SystemMessage,
} from './system.ts'

const MOST_FIGURES = 10_000
const figures = listOf(count, MOST_FIGURES)

export function parseSystem(from: Fields): SystemMessage {
  const system = fields(from.system, 'system')
  return {
    type: 'system',
    step: name(from.step, 'step'),
    system: {
      name: orNull(name)(system.name, 'system.name'),
      directories: listOf(directory, DIRECTORY_KINDS.length)(system.directories, 'system.directories'),
      files: orNull(files)(system.files, 'system.files'),
      starts: orNull(starts)(system.starts, 'system.starts'),
      connections: orNull(connections)(system.connections, 'system.connections'),
      signals: listOf(signal, 8)(system.signals, 'system.signals'),
      preemptionNs: orNull(count)(system.preemptionNs, 'system.preemptionNs'),
    },
  }
}

const directory: Field<DirectoryFacts> = (value, path) => {
  const from = fields(value, path)
  return {
    kind: oneOf(...DIRECTORY_KINDS)(from.kind, `${path}.kind`),
    path: orNull(name)(from.path, `${path}.path`),
    refused: orNull(name)(from.refused, `${path}.refused`),
    accessEntries: orNull(count)(from.accessEntries, `${path}.accessEntries`),
    inheritedEntries: orNull(count)(from.inheritedEntries, `${path}.inheritedEntries`),
  }
}

const files: Field<FileFigures> = (value, path) => {
  const from = fields(value, path)
  return {
    createNs: figures(from.createNs, `${path}.createNs`),
    writeNs: figures(from.writeNs, `${path}.writeNs`),
    renameNs: figures(from.renameNs, `${path}.renameNs`),
    deleteNs: figures(from.deleteNs, `${path}.deleteNs`),
    sharingViolations: count(from.sharingViolations, `${path}.sharingViolations`),
    givenUp: count(from.givenUp, `${path}.givenUp`),
  }
}

const starts: Field<StartFigures> = (value, path) => {
  const from = fields(value, path)
  return {
    coldNs: figures(from.coldNs, `${path}.coldNs`),
    warmNs: figures(from.warmNs, `${path}.warmNs`),
    error: orNull(name)(from.error, `${path}.error`),
  }
}

const connections: Field<ConnectionFigures> = (value, path) => {
  const from = fields(value, path)
  return {
    protocol: name(from.protocol, `${path}.protocol`),
    requests: count(from.requests, `${path}.requests`),
    connections: count(from.connections, `${path}.connections`),
    failed: count(from.failed, `${path}.failed`),
    requestNs: figures(from.requestNs, `${path}.requestNs`),
  }
}

const signal: Field<SignalFigures> = (value, path) => {
  const from = fields(value, path)
  return {
    signal: oneOf('SIGURG', 'SIGPROF')(from.signal, `${path}.signal`),
    sent: count(from.sent, `${path}.sent`),
    received: count(from.received, `${path}.received`),
    slowestNs: count(from.slowestNs, `${path}.slowestNs`),
  }
}
