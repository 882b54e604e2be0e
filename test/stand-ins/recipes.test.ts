import { expect, test } from 'vitest'
import { defaultPlans, readPlans, versionCap } from '../../matrix/stand-ins/recipe.ts'
import { catalogueTargets, DEFAULT_TARGET_IDS } from '../../src/targets/catalogue.ts'

const plans = readPlans()

test('every stand-in that the catalogue names has a recipe, for that very target', () => {
  const named = catalogueTargets().flatMap(({ id, standIn }) => (standIn === null ? [] : [[standIn, id]]))
  expect(named.length).toBeGreaterThan(20)
  for (const [standIn, id] of named) expect.soft(plans.get(standIn!)?.recipe.target, standIn).toBe(id)
})

test('no recipe is without a target that names it', () => {
  const named = new Set(catalogueTargets().map((target) => target.standIn))
  expect([...plans.keys()].filter((id) => !named.has(id))).toEqual([])
})

test('the whole default matrix has stand-ins, but for the empty image', () => {
  const targets = defaultPlans(plans).map((plan) => plan.target.id)
  expect(targets.toSorted()).toEqual(DEFAULT_TARGET_IDS.filter((id) => id !== 'scratch').toSorted())
})

test.each([...plans.values()].filter(({ target }) => target.libc.family === 'glibc'))(
  '$id: Debian $recipe.suite is new enough to be renamed down',
  (plan) => {
    const base = { bullseye: 31, bookworm: 36, trixie: 41, forky: 43 }[plan.recipe.suite]
    for (const arch of ['amd64', 'arm64'] as const) {
      const highest = versionCap(plan, arch)!.max['GLIBC']!
      expect(Number(/^2\.(\d+)$/.exec(highest)![1])).toBeLessThanOrEqual(base)
    }
  },
)
