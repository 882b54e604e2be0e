import * as z from 'zod'
import { map, oneOf, word } from './schema-parts.ts'
import {
  DEFAULT_TIMER_POLICY,
  TIMER_ACTIONS,
  TIMER_CLASSES,
  type TimerClass,
  type TimerLimit,
  type TimerPolicy,
} from './timer-policy.ts'

const MOST_GLOBS = 200

const glob = word("a target's id, a cell's id or a glob", /^.{1,200}$/)
const percent = z
  .number({ error: 'expected percent of the period, from 0.5 to 1000' })
  .min(0.5, { error: 'expected percent of the period, from 0.5 to 1000' })
  .max(1_000, { error: 'expected percent of the period, from 0.5 to 1000' })
const limit = map({ limit: percent.optional(), action: oneOf(TIMER_ACTIONS).optional() }, 'a map with limit and action')
const ofTarget = map(
  { class: oneOf(TIMER_CLASSES).optional(), limit: percent.optional(), action: oneOf(TIMER_ACTIONS).optional() },
  'a map with class, limit and action',
)

export const timerPolicySchema = map(
  {
    class: oneOf(TIMER_CLASSES).optional(),
    classes: map(
      { 'bare-metal': limit.optional(), container: limit.optional(), serverless: limit.optional() },
      'a map of class to limit',
    ).optional(),
    targets: z
      .record(glob, ofTarget, {
        error: 'expected a map of glob to limit',
      })
      .refine((value) => Object.keys(value).length <= MOST_GLOBS, { error: `more than ${MOST_GLOBS} entries` })
      .optional(),
  },
  'a map that describes how late timers may be',
)

export function toTimerPolicy(data: z.infer<typeof timerPolicySchema> | undefined): TimerPolicy {
  const limitOf = (name: TimerClass): TimerLimit => {
    const own = data?.classes?.[name]
    const { percent, action } = DEFAULT_TIMER_POLICY.classes[name]
    return { percent: own?.limit ?? percent, action: own?.action ?? action }
  }
  return {
    class: data?.class ?? DEFAULT_TIMER_POLICY.class,
    classes: {
      'bare-metal': limitOf('bare-metal'),
      container: limitOf('container'),
      serverless: limitOf('serverless'),
    },
    targets: Object.entries(data?.targets ?? {}).map(([match, own]) => ({
      match,
      class: own.class ?? null,
      percent: own.limit ?? null,
      action: own.action ?? null,
    })),
  }
}
