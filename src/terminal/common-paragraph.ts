import type { Direction } from '../document/article.ts'
import { rightToLeftLevels } from './common-levels.ts'
import { commonMarks } from './common-marks.ts'
import {
  ANYTHING,
  COMMON,
  UNMARKED,
  commonFlow,
  commonnessOfMarks,
  rightToLeftFlow,
  type CommonFlow,
  type Commonness,
  type CommonText,
} from './common-text.ts'
import { unitRoom } from '../document/unit-room.ts'
import { worthALoop } from '../document/worth-a-loop.ts'

/** A paragraph of common text, resolved. Its units and levels are good until the next paragraph. */
export interface CommonParagraph extends CommonText {
  readonly known: Commonness
  readonly direction: Direction
  /** The level of each unit; none where all are as the paragraph runs. */
  readonly levels: Uint8Array | undefined
}

const room = unitRoom()
const isWorthALoop = worthALoop()

/** How a text of common characters runs; undefined for any other. */
const flowOf = (text: string, units: Uint16Array): CommonFlow | undefined =>
  (isWorthALoop(text) ? undefined : rightToLeftFlow(text)) ?? commonFlow(units, text.length)

function directionOf({ surplus }: CommonFlow, otherwise: Direction): Direction {
  if (surplus === 0) return otherwise
  return surplus > 0 ? 'rtl' : 'ltr'
}

/**
 * Resolves a paragraph that is of common text, and where nothing runs from right to left within text from left to right.
 *
 * @param otherwise The direction of a text without letters.
 * @returns None for any other text.
 */
export function commonParagraph(text: string, otherwise: Direction): CommonParagraph | undefined {
  const written = room.read(text)
  const flow = flowOf(text, written)
  if (flow === undefined) return undefined
  const known = flow.isMarked ? commonnessOfMarks(text) : UNMARKED
  if (known === ANYTHING) return undefined
  // Marks on one letter have an order.
  const normal = known === COMMON ? text.normalize('NFC') : text
  const units = known === COMMON ? room.read(normal) : written
  const direction = directionOf(flow, otherwise)
  const marks = commonMarks(normal, known)
  const isUniform = direction === 'rtl' ? !flow.againstRight : !flow.againstLeft
  if (isUniform) return { text: normal, units, marks, known, direction, levels: undefined }
  const levels = direction === 'rtl' ? rightToLeftLevels(units, normal.length) : undefined
  return levels === undefined ? undefined : { text: normal, units, marks, known, direction, levels }
}
