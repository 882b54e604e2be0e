import type { Image, Region } from '../image.ts'
import type { FunctionTable } from './function-table.ts'

/** Parts of the file that may hold a program's texts: constants without the function table, which is mostly larger than they are. */
export function constantsOf({ regions }: Image, table: FunctionTable | null): readonly Region[] {
  const constants = regions.filter((region) => !region.writable && !region.executable)
  return table === null ? constants : constants.flatMap((region) => withoutTable(region, table))
}

function withoutTable(region: Region, { offset, end }: FunctionTable): readonly Region[] {
  const regionEnd = region.offset + region.sizeBytes
  if (offset < region.offset || offset >= regionEnd) return [region]
  return [part(region, region.offset, offset), part(region, Math.min(end, regionEnd), regionEnd)]
}

function part(region: Region, from: number, to: number): Region {
  return { ...region, offset: from, sizeBytes: to - from, address: region.address + (from - region.offset) }
}
