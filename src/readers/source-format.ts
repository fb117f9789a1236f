import type { SourceText } from '../document/source-text.ts'
import { take } from '../document/take.ts'
import type { SourceChoice } from '../request.ts'

/** What a source is written in. */
export type SourceFormat = Exclude<SourceChoice, 'auto'>

/** By the end of its name, as far as it has one. */
const endings: readonly (readonly [ending: RegExp, format: SourceFormat])[] = [
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.(?:html?|xhtml)$/i, 'html'],
]

/** A document that begins like HTML, after an XML declaration and comments. */
const htmlBeginning =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body)(?=[\s/>])/i
/** So much of a source tells. */
const beginning = 10_000

/** What a source is to be read as: as it was asked for, else by its name, else by how it begins. */
export function sourceFormat(choice: SourceChoice, name: string, text: SourceText): SourceFormat {
  if (choice !== 'auto') return choice
  const named = name.includes('.') ? endings.find(([ending]) => ending.test(name))?.[1] : undefined
  if (named !== undefined) return named
  const [first = ''] = take(text.pieces(), 1)
  const start = first.slice(0, beginning).trimStart()
  return start.startsWith('<') && htmlBeginning.test(start) ? 'html' : 'text'
}
