/**
 * Runs in the browser, inside report.html: filter, sort, open and copy. The page reads without it; nothing here makes markup
 * from text. Embedded by scripts/generate-page.ts.
 */
interface Row {
  readonly group: HTMLTableSectionElement
  readonly button: HTMLButtonElement
  readonly more: HTMLTableRowElement
  readonly details: HTMLDetailsElement
  readonly place: number
  /** Lower case; read when first needed. */
  words: string | null
}

const table = document.querySelector<HTMLTableElement>('table.matrix')
const form = document.querySelector<HTMLFormElement>('#controls')
if (table !== null && form !== null) start(table, form)
for (const command of document.querySelectorAll<HTMLElement>('[data-copy]')) addCopyButton(command)

function start(matrix: HTMLTableElement, controls: HTMLFormElement): void {
  document.documentElement.classList.add('script')
  const rows = [...matrix.tBodies].map(makeRow).filter((row) => row !== null)
  const shown = controls.querySelector<HTMLOutputElement>('output')
  const filter = (): void => {
    const count = rows.filter((row) => applyFilter(row, controls)).length
    if (shown !== null)
      shown.value = count === rows.length ? `${count} cells` : `${count} of ${rows.length} cells shown`
  }
  const openAll = (open: boolean): void => {
    for (const row of rows) if (!row.group.hidden) setOpen(row, open)
  }
  controls.hidden = false
  controls.addEventListener('input', filter)
  controls.addEventListener('reset', () => setTimeout(filter))
  controls.addEventListener('submit', (event) => event.preventDefault())
  controls.querySelector('[name=open]')?.addEventListener('click', () => openAll(true))
  controls.querySelector('[name=close]')?.addEventListener('click', () => openAll(false))
  // Its own head only: details have tables too.
  const heads = [...(matrix.tHead?.rows[0]?.cells ?? [])]
  heads.forEach((head, column) => addSortButton(head, column, heads, matrix, rows))
  const reveal = (): void => openNamed(rows, controls, filter)
  addEventListener('hashchange', reveal)
  // A link to the place that is already named brings no event.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    if (link !== null && link.getAttribute('href') === location.hash) reveal()
  })
  filter()
  reveal()
}

function makeRow(group: HTMLTableSectionElement, place: number): Row | null {
  const head = group.querySelector<HTMLTableCellElement>('.row th')
  const more = group.querySelector<HTMLTableRowElement>('.more')
  const details = group.querySelector('details')
  if (head === null || more === null || details === null) return null
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'open'
  button.setAttribute('aria-controls', `${group.id}-more`)
  more.id = `${group.id}-more`
  button.append(...head.childNodes)
  head.append(button)
  const row: Row = { group, button, more, details, place, words: null }
  button.addEventListener('click', () => setOpen(row, Boolean(more.hidden)))
  setOpen(row, false)
  return row
}

function setOpen({ button, more, details }: Row, open: boolean): void {
  button.setAttribute('aria-expanded', String(open))
  more.hidden = !open
  details.open = open
}

function applyFilter(row: Row, controls: HTMLFormElement): boolean {
  const wanted = new FormData(controls)
  const outcomes = wanted.getAll('outcome')
  const asked = wanted.get('words')
  const words = typeof asked === 'string' ? asked.toLowerCase().split(/\s+/).filter(Boolean) : []
  if (words.length > 0) row.words ??= (row.group.textContent ?? '').toLowerCase()
  const fits =
    outcomes.includes(row.group.dataset['outcome'] ?? '') &&
    (!wanted.has('contradicted') || 'contradicted' in row.group.dataset) &&
    words.every((word) => row.words?.includes(word))
  row.group.hidden = !fits
  return fits
}

function addSortButton(
  head: HTMLTableCellElement,
  column: number,
  heads: readonly HTMLTableCellElement[],
  matrix: HTMLTableElement,
  rows: readonly Row[],
): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.append(...head.childNodes)
  head.append(button)
  button.addEventListener('click', () => {
    const before = head.getAttribute('aria-sort')
    for (const other of heads) other.removeAttribute('aria-sort')
    // Up, down, and back to the order of the plan.
    const next = before === 'ascending' ? 'descending' : before === 'descending' ? null : 'ascending'
    if (next !== null) head.setAttribute('aria-sort', next)
    const sign = next === 'descending' ? -1 : 1
    const compare = (a: Row, b: Row): number => {
      const order = next === null ? 0 : sign * compareCells(cellOf(a, column), cellOf(b, column))
      return order || a.place - b.place
    }
    matrix.append(...[...rows].sort(compare).map(({ group }) => group))
  })
}

function cellOf({ group }: Row, column: number): HTMLTableCellElement | undefined {
  return group.rows[0]?.cells[column]
}

const collator = new Intl.Collator('en', { numeric: true })

function compareCells(a: HTMLTableCellElement | undefined, b: HTMLTableCellElement | undefined): number {
  const [left, right] = [a?.dataset['sort'], b?.dataset['sort']]
  if (left !== undefined && right !== undefined) return Number(left) - Number(right)
  return collator.compare(a?.textContent ?? '', b?.textContent ?? '')
}

/** Opens the cell that the address names, even one that the filter had hidden. */
function openNamed(rows: readonly Row[], controls: HTMLFormElement, filter: () => void): void {
  const row = rows.find(({ group }) => `#${group.id}` === location.hash)
  if (row === undefined) return
  if (row.group.hidden) {
    controls.reset()
    filter()
  }
  setOpen(row, true)
  row.group.scrollIntoView({ block: 'start' })
  row.button.focus({ preventScroll: true })
}

function addCopyButton(command: HTMLElement): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = 'Copy'
  button.setAttribute('aria-label', 'Copy the command')
  const said = document.createElement('span')
  said.className = 'said'
  said.setAttribute('role', 'status')
  command.after(button, said)
  button.addEventListener('click', () => {
    void copy(command).then((done) => {
      said.textContent = done ? 'Copied' : 'Selected: press Ctrl+C'
      setTimeout(() => (said.textContent = ''), 3000)
    })
  })
}

/** false: the browser does not let a page copy; the text is left selected. */
async function copy(command: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(command.textContent ?? '')
    return true
  } catch {
    getSelection()?.selectAllChildren(command)
    return false
  }
}
