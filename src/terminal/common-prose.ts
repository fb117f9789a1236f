import { commonParagraph, type CommonParagraph } from './common-paragraph.ts'
import { write, writeAsRead, writeBlanks, writeOrdered, writeTurned, type Pen } from './common-order.ts'
import { UNMARKED } from './common-text.ts'
import { joinedUnits } from './joining.ts'
import type { Prose } from './layout-article.ts'
import { blanksBefore, type Frame } from './page-line.ts'
import { stylesOf, type Paint } from './paint.ts'
import { unitRoom } from '../document/unit-room.ts'
import { wrapCommon } from './wrap-common.ts'
import type { TextRange } from './wrap.ts'

/** How a display method sends a line of common text from right to left. */
export interface CommonSending {
  /** As it stands on the screen, letters joined, in its place on the page; else as it is read, and nothing before it. */
  readonly ordered: boolean
  /** Before all of the line, blanks and style; after it. */
  readonly opening: string
  readonly closing: string
}

/** A line from left to right is sent in the same way by every method. */
const leftToRight: CommonSending = { ordered: true, opening: '', closing: '' }

/** A page that common prose is set on. */
export interface CommonPage {
  readonly frame: Frame
  /** How a line from right to left is sent; none where the display method does more than that. */
  readonly sending: CommonSending | undefined
  readonly paint: Paint
}

/** Prose that is being written, and its lines. */
interface Written {
  readonly paragraph: CommonParagraph
  readonly lines: readonly TextRange[]
  readonly frame: Frame
  readonly sending: CommonSending
  readonly before: string
  readonly after: string
  /** The units of the paragraph, letters joined where its lines are ordered. */
  readonly units: Uint16Array
}

const room = unitRoom()

/** UTF-16 units that are made a piece of the page: a long paragraph need not be there twice. */
const PIECE = 32_768

/**
 * Sets prose of common text: what the way of any text gives, in a fraction of the time.
 *
 * @returns The page in pieces of whole lines; none where the prose has to go the way of any text.
 */
export function setCommonProse({ words, role }: Prose, { frame, sending, paint }: CommonPage): string[] | undefined {
  if (frame.hasLinks === true && words.links !== undefined) return undefined
  const paragraph = commonParagraph(words.text, frame.direction)
  if (paragraph === undefined) return undefined
  const sent = paragraph.direction === 'ltr' ? leftToRight : sending
  if (sent === undefined) return undefined
  const lines = wrapCommon(paragraph, frame.measure)
  if (lines === undefined || lines.length === 0) return undefined
  const isJoined = sent.ordered && paragraph.direction === 'rtl'
  const units = isJoined ? joinedUnits(paragraph.text, paragraph.units) : paragraph.units
  const [before, after] = stylesOf(role, paint)
  return inPieces({ paragraph, lines, frame, sending: sent, before, after, units })
}

function inPieces(written: Written): string[] {
  const { lines } = written
  const pieces: string[] = []
  for (let first = 0, next = 0; first < lines.length; first = next) {
    let most = 0
    while (next < lines.length && most < PIECE) {
      most += mostUnits(written, lines[next] ?? noLine)
      next += 1
    }
    const pen = { units: room.units(most), place: 0 }
    for (let at = first; at < next; at += 1) writeLine(written, lines[at] ?? noLine, pen)
    pieces.push(room.text(pen.place))
  }
  return pieces
}

const noLine: TextRange = { start: 0, end: 0 }

/** What a line may take on the page, in units: no line has more blanks than the page has columns. */
const mostUnits = ({ frame, sending, before, after }: Written, { start, end }: TextRange): number =>
  sending.opening.length + frame.columns + before.length + end - start + after.length + sending.closing.length + 1

function writeLine(written: Written, line: TextRange, pen: Pen): void {
  const { paragraph, frame, sending } = written
  write(sending.opening, pen)
  if (sending.ordered) {
    const marks = paragraph.marks.before(line.end) - paragraph.marks.before(line.start)
    writeBlanks(blanksBefore(line.end - line.start - marks, paragraph.direction, frame), pen)
  }
  write(written.before, pen)
  writeText(written, line, pen)
  write(written.after, pen)
  write(sending.closing, pen)
  write('\n', pen)
}

function writeText({ paragraph, sending, units }: Written, line: TextRange, pen: Pen): void {
  const { known, direction, levels, marks } = paragraph
  if (direction === 'ltr' || !sending.ordered) writeAsRead(units, line, pen)
  else if (known === UNMARKED && levels === undefined) writeTurned(units, line, pen)
  else writeOrdered({ units, levels, marks }, line, pen)
}
