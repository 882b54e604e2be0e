import { expect, test } from 'vitest'
import { targetRanges } from '../../src/report/inspect/target-ranges.ts'

const ALL = ['scratch', 'alpine:3.20', 'alpine:3.21', 'alpine:3.22', 'centos:7', 'debian:11', 'debian:12', 'debian:13']

test('three and more that follow each other are a range', () => {
  expect(targetRanges(ALL, ALL)).toEqual(['scratch', 'alpine:3.20 to 3.22 (3)', 'centos:7', 'debian:11 to 13 (3)'])
})

test('two are named, and a gap in the middle is no range', () => {
  expect(targetRanges(['alpine:3.20', 'alpine:3.21'], ALL)).toEqual(['alpine:3.20', 'alpine:3.21'])
  expect(targetRanges(['debian:11', 'debian:13'], ALL)).toEqual(['debian:11', 'debian:13'])
})

test('names without a version are never a range', () => {
  const plain = ['wine', 'wine', 'scratch', 'distroless-static', 'distroless-base']
  expect(targetRanges(plain, plain)).toEqual(plain)
})
