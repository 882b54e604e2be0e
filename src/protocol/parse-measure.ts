import { count, fields, flag, listOf, name, oneOf, orNull, real, whole, type Field, type Fields } from './fields.ts'
import {
  TIMER_KINDS,
  type ConditionsMessage,
  type CpuThrottle,
  type MeasureConditions,
  type ReadyMessage,
  type SeriesCauses,
  type SeriesMessage,
} from './measure.ts'

const DAY_NS = 86_400e9
const MOST_SAMPLES = 100_000
const MOST_PROCESSORS = 1_000_000
const lateness = whole(0, DAY_NS)

export function parseConditions(from: Fields): ConditionsMessage {
  return {
    type: 'conditions',
    step: name(from.step, 'step'),
    conditions: conditions(from.conditions, 'conditions'),
  }
}

export function parseReady(from: Fields): ReadyMessage {
  return { type: 'ready', step: name(from.step, 'step'), startUs: orNull(count)(from.startUs, 'startUs') }
}

export function parseSeries(from: Fields): SeriesMessage {
  return {
    type: 'series',
    step: name(from.step, 'step'),
    index: count(from.index, 'index'),
    path: oneOf('os', 'go')(from.path, 'path'),
    timer: oneOf(...TIMER_KINDS)(from.timer, 'timer'),
    periodNs: whole(1, DAY_NS)(from.periodNs, 'periodNs'),
    deadlines: oneOf('absolute', 'relative')(from.deadlines, 'deadlines'),
    processors: whole(1, MOST_PROCESSORS)(from.processors, 'processors'),
    lockThread: flag(from.lockThread, 'lockThread'),
    pair: orNull(count)(from.pair, 'pair'),
    startUs: orNull(count)(from.startUs, 'startUs'),
    latenessNs: listOf(lateness, MOST_SAMPLES)(from.latenessNs, 'latenessNs'),
    missed: count(from.missed, 'missed'),
    early: count(from.early, 'early'),
    causes: causes(from.causes, 'causes'),
    problem: orNull(name)(from.problem, 'problem'),
  }
}

const conditions: Field<MeasureConditions> = (value, path) => {
  const from = fields(value, path)
  return {
    goVersion: name(from.goVersion, `${path}.goVersion`),
    kernel: orNull(name)(from.kernel, `${path}.kernel`),
    cpuModel: orNull(name)(from.cpuModel, `${path}.cpuModel`),
    cpus: whole(1, MOST_PROCESSORS)(from.cpus, `${path}.cpus`),
    processors: whole(1, MOST_PROCESSORS)(from.processors, `${path}.processors`),
    cgroup: orNull(oneOf('v1', 'v2', 'mixed'))(from.cgroup, `${path}.cgroup`),
    cpuQuota: orNull(real(0, MOST_PROCESSORS))(from.cpuQuota, `${path}.cpuQuota`),
    cpuPeriodUs: orNull(count)(from.cpuPeriodUs, `${path}.cpuPeriodUs`),
    cpuset: orNull(name)(from.cpuset, `${path}.cpuset`),
    clockSource: orNull(name)(from.clockSource, `${path}.clockSource`),
    timerSlackNs: orNull(count)(from.timerSlackNs, `${path}.timerSlackNs`),
  }
}

const causes: Field<SeriesCauses> = (value, path) => {
  const from = fields(value, path)
  return {
    durationNs: count(from.durationNs, `${path}.durationNs`),
    cpuNs: orNull(count)(from.cpuNs, `${path}.cpuNs`),
    throttle: orNull(throttle)(from.throttle, `${path}.throttle`),
    stealNs: orNull(count)(from.stealNs, `${path}.stealNs`),
    runDelayNs: orNull(count)(from.runDelayNs, `${path}.runDelayNs`),
    preemptions: orNull(count)(from.preemptions, `${path}.preemptions`),
  }
}

const throttle: Field<CpuThrottle> = (value, path) => {
  const from = fields(value, path)
  return {
    periods: count(from.periods, `${path}.periods`),
    throttledPeriods: count(from.throttledPeriods, `${path}.throttledPeriods`),
    throttledNs: count(from.throttledNs, `${path}.throttledNs`),
  }
}
