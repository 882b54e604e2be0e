import {
  CLOCK_FAKES,
  type ClockAdjust,
  type ClockCost,
  type ClockDiscipline,
  type ClockDrift,
  type ClockFacts,
  type ClocksMessage,
  type ClockSource,
  type ClockSteps,
  type NtpAnswer,
  type TimeNamespace,
  type TimeZones,
  type WindowsClock,
} from './clocks.ts'
import { count, fields, flag, listOf, name, oneOf, orNull, real, whole, type Field, type Fields } from './fields.ts'

const DAY_NS = 86_400e9
const MOST_NAMES = 64
const ns = real(0, DAY_NS)
const nanoseconds = whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
const anyNumber = real(-Number.MAX_VALUE, Number.MAX_VALUE)

export function parseClocks(from: Fields): ClocksMessage {
  return { type: 'clocks', step: name(from.step, 'step'), clocks: clockFacts(from.clocks, 'clocks') }
}

const clockFacts: Field<ClockFacts> = (value, path) => {
  const from = fields(value, path)
  return {
    cost: cost(from.cost, `${path}.cost`),
    monotonicSteps: steps(from.monotonicSteps, `${path}.monotonicSteps`),
    wallSteps: steps(from.wallSteps, `${path}.wallSteps`),
    drift: drift(from.drift, `${path}.drift`),
    wallMs: anyNumber(from.wallMs, `${path}.wallMs`),
    monotonicUs: nanoseconds(from.monotonicUs, `${path}.monotonicUs`),
    faked: orNull(oneOf(...CLOCK_FAKES))(from.faked, `${path}.faked`),
    timeNamespace: orNull(timeNamespace)(from.timeNamespace, `${path}.timeNamespace`),
    source: source(from.source, `${path}.source`),
    adjust: orNull(adjust)(from.adjust, `${path}.adjust`),
    timerSlackNs: orNull(count)(from.timerSlackNs, `${path}.timerSlackNs`),
    zones: zones(from.zones, `${path}.zones`),
    ntp: orNull(ntp)(from.ntp, `${path}.ntp`),
    ptpDevices: listOf(name, MOST_NAMES)(from.ptpDevices, `${path}.ptpDevices`),
    windows: orNull(windowsClock)(from.windows, `${path}.windows`),
  }
}

const cost: Field<ClockCost> = (value, path) => {
  const from = fields(value, path)
  return {
    nowNs: ns(from.nowNs, `${path}.nowNs`),
    syscallNs: orNull(ns)(from.syscallNs, `${path}.syscallNs`),
    vdsoMapped: orNull(flag)(from.vdsoMapped, `${path}.vdsoMapped`),
  }
}

const steps: Field<ClockSteps> = (value, path) => {
  const from = fields(value, path)
  return {
    reads: count(from.reads, `${path}.reads`),
    smallestNs: orNull(count)(from.smallestNs, `${path}.smallestNs`),
    largestNs: orNull(count)(from.largestNs, `${path}.largestNs`),
    zero: count(from.zero, `${path}.zero`),
    negative: count(from.negative, `${path}.negative`),
  }
}

const drift: Field<ClockDrift> = (value, path) => {
  const from = fields(value, path)
  return {
    overNs: count(from.overNs, `${path}.overNs`),
    gainedNs: nanoseconds(from.gainedNs, `${path}.gainedNs`),
    largestJumpNs: count(from.largestJumpNs, `${path}.largestJumpNs`),
  }
}

const timeNamespace: Field<TimeNamespace> = (value, path) => {
  const from = fields(value, path)
  return {
    monotonicNs: anyNumber(from.monotonicNs, `${path}.monotonicNs`),
    boottimeNs: anyNumber(from.boottimeNs, `${path}.boottimeNs`),
  }
}

const source: Field<ClockSource> = (value, path) => {
  const from = fields(value, path)
  return {
    current: orNull(name)(from.current, `${path}.current`),
    available: listOf(name, MOST_NAMES)(from.available, `${path}.available`),
  }
}

const adjust: Field<ClockAdjust> = (value, path) => {
  const from = fields(value, path)
  return {
    read: name(from.read, `${path}.read`),
    set: oneOf('unclear', 'refused-capability', 'refused-filter', 'refused')(from.set, `${path}.set`),
    setError: orNull(name)(from.setError, `${path}.setError`),
    state: orNull(discipline)(from.state, `${path}.state`),
  }
}

const discipline: Field<ClockDiscipline> = (value, path) => {
  const from = fields(value, path)
  return {
    synchronised: flag(from.synchronised, `${path}.synchronised`),
    offsetNs: nanoseconds(from.offsetNs, `${path}.offsetNs`),
    frequencyPpm: anyNumber(from.frequencyPpm, `${path}.frequencyPpm`),
    maxErrorUs: nanoseconds(from.maxErrorUs, `${path}.maxErrorUs`),
    estimatedErrorUs: nanoseconds(from.estimatedErrorUs, `${path}.estimatedErrorUs`),
  }
}

const zones: Field<TimeZones> = (value, path) => {
  const from = fields(value, path)
  return {
    database: orNull(name)(from.database, `${path}.database`),
    localtime: orNull(name)(from.localtime, `${path}.localtime`),
    tz: orNull(name)(from.tz, `${path}.tz`),
    localName: name(from.localName, `${path}.localName`),
    localOffsetS: whole(-172_800, 172_800)(from.localOffsetS, `${path}.localOffsetS`),
    loadError: orNull(name)(from.loadError, `${path}.loadError`),
  }
}

const ntp: Field<NtpAnswer> = (value, path) => {
  const from = fields(value, path)
  return {
    server: name(from.server, `${path}.server`),
    offsetMs: orNull(anyNumber)(from.offsetMs, `${path}.offsetMs`),
    roundTripMs: orNull(anyNumber)(from.roundTripMs, `${path}.roundTripMs`),
    stratum: orNull(whole(0, 255))(from.stratum, `${path}.stratum`),
    error: orNull(name)(from.error, `${path}.error`),
  }
}

const windowsClock: Field<WindowsClock> = (value, path) => {
  const from = fields(value, path)
  return {
    counterFrequencyHz: count(from.counterFrequencyHz, `${path}.counterFrequencyHz`),
    counterStepNs: count(from.counterStepNs, `${path}.counterStepNs`),
    resolutionNs: orNull(count)(from.resolutionNs, `${path}.resolutionNs`),
    finestNs: orNull(count)(from.finestNs, `${path}.finestNs`),
    coarsestNs: orNull(count)(from.coarsestNs, `${path}.coarsestNs`),
    highResolutionTimer: flag(from.highResolutionTimer, `${path}.highResolutionTimer`),
  }
}
