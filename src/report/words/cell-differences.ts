import type { Report } from '../report.ts'

const DIFFERENCES =
  'no network but loopback, no ::1, no capabilities, no new privileges, limits on memory, processes and open files; the file lies read-only in /.portcullis/bin and starts in an empty directory'

/** Where the cells had to differ from `docker run`, in one line; docs/profiles.md has the table. null: nothing ran in a container. */
export function cellDifferences({ cells, engine, slices }: Pick<Report, 'cells' | 'engine' | 'slices'>): string | null {
  const engines = [engine, ...slices.map((slice) => slice.engine)]
  const inContainers = engines.some((each) => each !== null && each.kind !== 'native' && each.os === 'linux')
  const observed = cells.some(
    ({ basis, image, target }) => basis === 'observation' && (image !== null || target.id === 'scratch'),
  )
  if (!inContainers || !observed) return null
  return `Under the profile default a cell is stricter than docker run: ${DIFFERENCES}. docs/profiles.md has every difference.`
}
