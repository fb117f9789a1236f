// What the fuzz run asks of each input: every command, format and way to send a line.

import * as fc from 'fast-check'
import { displayMethods, formats, sourceChoices, type DisplayMethod } from '../../src/request.ts'

/** The arguments of a run, the FILE left out, and what is of interest about them. */
export interface Asking {
  readonly args: readonly string[]
  readonly command: string
  readonly format: string
  /** The display method of a page; none of data. */
  readonly method: DisplayMethod | undefined
  readonly isColored: boolean
  /** The columns of a terminal; a pipe where there is none. */
  readonly columns: number | undefined
  readonly from: string
  /** Whether lines are said to be headings, or the title. */
  readonly isCorrected: boolean
}

const words = fc.oneof(
  fc.constantFrom('1', '2', '1-', '2.1', 'lede', 'title', '1,2', '3-2', 'a', 'rain', 'ال', 'הגינה', '٢', ''),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

const command = fc.oneof(
  fc.constantFrom(['text'], ['toc'], ['toc', '--explain'], ['info']).map((args) => ({ args, operands: [] })),
  fc.tuple(fc.constantFrom('show', 'search'), words).map(([name, wanted]) => ({ args: [name], operands: [wanted] })),
)

const option = (...choices: readonly (readonly string[])[]): fc.Arbitrary<readonly string[]> =>
  fc.constantFrom(...choices)

export const askings: fc.Arbitrary<Asking> = fc
  .record({
    command,
    format: fc.oneof({ weight: 3, arbitrary: fc.constant('text' as const) }, fc.constantFrom(...formats)),
    method: fc.option(fc.constantFrom(...displayMethods), { nil: undefined, freq: 4 }),
    width: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }),
    isColored: fc.boolean(),
    columns: fc.option(fc.constantFrom(0, 1, 20, 80, 200), { nil: undefined }),
    marks: option([], [], ['--no-marks']),
    from: fc.oneof({ weight: 4, arbitrary: fc.constant('auto') }, fc.constantFrom(...sourceChoices)),
    encoding: option([], [], [], [], ['--encoding', 'windows-1256'], ['--encoding', 'iso-8859-8']),
    corrections: option(
      [],
      [],
      [],
      [],
      ['--headings', '1,3'],
      ['--title', '2'],
      ['--headings', 'none', '--title', 'none'],
    ),
  })
  .map(
    ({
      command: { args, operands },
      format,
      method,
      width,
      isColored,
      columns,
      marks,
      from,
      encoding,
      corrections,
    }) => {
      const isPage = format === 'text' && (columns !== undefined || width !== undefined || method !== undefined)
      // Nothing answers when the terminal is asked: then the display method is carrier. A pipe reads logical order.
      const found = method ?? (columns === undefined ? 'logical' : undefined)
      const options = [
        '--format',
        format,
        '--from',
        from,
        '--color',
        isColored ? 'always' : 'never',
        ...(method === undefined ? [] : ['--bidi', method]),
        ...(width === undefined ? [] : ['--width', `${width}`]),
        ...marks,
        ...encoding,
        ...corrections,
      ]
      return {
        args: [...args, ...options, '--', ...operands],
        command: args.join(' '),
        format,
        method: isPage ? (found ?? 'carrier') : undefined,
        isColored,
        columns,
        from,
        isCorrected: corrections.length > 0,
      }
    },
  )
