// What a parser of Markdown cannot read in time or memory in proportion to its length, and nobody writes.

/** Blocks in blocks. */
const deepest = 50
/** Links or pictures that have begun before one has ended. */
const deepestBrackets = 20
/** In one paragraph. */
const mostBrackets = 5000
const mostMarks = 5000
const mostLines = 20_000
/** What an end may be looked for in all the rest of the paragraph: comments and the like; runs of backticks, by length. */
const mostOpenings = 100
const mostBacktickLengths = 10
/** Cells of tables beyond what the source can hold, two characters each: each row has as many as the first. */
const mostEmptyCells = 50_000

/** The markers that a line begins with, of quotes and list items. */
const markers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/
const blankLine = /^[ \t>]*$/
/** A bullet so near to the margin ends any paragraph. */
/** What makes a table of the line above it (GFM 4.10), after markers. */
const delimiterRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/
const bulletLine = /^ {0,3}[-+*][ \t]+\S/
const telling = /\\.|`+|[[\]]|[*_~]+|<(?:!(?:--|\[CDATA\[|[a-z])|\?)/gi

const marksOfEmphasis = '*_~'

/** What is counted from the beginning of a paragraph on. */
interface Counts {
  lines: number
  depth: number
  brackets: number
  /** Of emphasis and the like. */
  marks: number
  openings: number
  readonly backtickLengths: Set<number>
  /** Of the table that the paragraph is. */
  columns: number
}

const none = (): Counts => ({
  lines: 0,
  depth: 0,
  brackets: 0,
  marks: 0,
  openings: 0,
  backtickLengths: new Set(),
  columns: 0,
})

/** Whether reading a text as Markdown would take out of all proportion to its length. Looks at each character once. */
export function isCostly(source: string): boolean {
  let counts = none()
  let cells = 0
  const mostCells = source.length / 2 + mostEmptyCells
  for (const line of source.split(/\r\n|[\n\r]/)) {
    if (blankLine.test(line) || bulletLine.test(line)) counts = none()
    const [opened = ''] = markers.exec(line) ?? []
    if (depthOf(opened) > deepest) return true
    count(line, counts)
    if (isTooMuch(counts)) return true
    if (counts.columns === 0) counts.columns = columnsOf(line.slice(opened.length))
    cells += counts.columns
    if (cells > mostCells) return true
  }
  return false
}

const columnsOf = (line: string): number =>
  line.includes('|') && delimiterRow.test(line) ? (line.match(/-+/g)?.length ?? 0) : 0

/** How many blocks the beginning of a line may open. Where a list is in a list, each line is further in by two. */
function depthOf(opened: string): number {
  const blanks = opened.length - opened.trimStart().length
  return opened.replace(/[ \t\d]/g, '').length + (opened === '' ? 0 : blanks / 2)
}

function count(line: string, counts: Counts): void {
  counts.lines += 1
  for (const [found] of line.matchAll(telling)) {
    const first = found.charAt(0)
    if (first === '[') {
      counts.brackets += 1
      counts.depth += 1
    } else if (first === ']') counts.depth = Math.max(0, counts.depth - 1)
    else if (marksOfEmphasis.includes(first)) counts.marks += 1
    else if (first === '`') counts.backtickLengths.add(found.length)
    else if (first === '<') counts.openings += 1
  }
}

const isTooMuch = ({ lines, depth, brackets, marks, openings, backtickLengths }: Counts): boolean =>
  lines > mostLines ||
  depth > deepestBrackets ||
  brackets > mostBrackets ||
  marks > mostMarks ||
  openings > mostOpenings ||
  backtickLengths.size > mostBacktickLengths
