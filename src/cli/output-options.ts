import { Option } from 'commander'
import type { Failing } from '../failure.ts'
import { colorChoices, displayMethods, formats, sourceChoices, type OutputOptions } from '../request.ts'
import { corrections } from './corrections.ts'

/** What commander has read of the output options, unchecked. */
export interface OutputFlags {
  readonly json?: true
  readonly format?: string
  readonly width?: string
  readonly color?: string
  readonly bidi?: string
  readonly marks?: boolean
  readonly encoding?: string
  readonly from?: string
  readonly headings?: string
  readonly title?: string
}

/** The options of every command that reads. */
export const outputFlags = (): Option[] => [
  new Option('--format <format>', 'what to write').choices(formats),
  new Option('--json', 'short for --format json'),
  new Option('--width <columns>', 'make a page this wide, into a pipe too'),
  new Option('--color <when>', 'when to use colour').choices(colorChoices),
  new Option('--bidi <method>', 'how right-to-left lines are sent').choices(['auto', ...displayMethods]),
  new Option('--no-marks', 'a page without tashkeel and Hebrew points'),
  new Option('--encoding <label>', 'encoding of the input, such as windows-1256'),
  new Option('--from <format>', 'what the input is').choices(sourceChoices),
  new Option('--headings <lines>', 'the lines of a text that are headings, such as 2,5,7, or none'),
  new Option('--title <line>', 'the line of a text that is the title, or none'),
]

/** The options that are about what is read, which a command without a FILE does not have. */
export const inputFlags: readonly (string | undefined)[] = ['--encoding', '--from', '--headings', '--title']

/** The widest page there is: more columns than any screen has, and few enough to fill with spaces. */
const widestPage = 10_000

/** Checks what commander cannot: it has checked the choices. */
export function outputOptions(flags: OutputFlags): OutputOptions | Failing {
  const { json, format, width, color, bidi, marks, encoding, from } = flags
  if (json && format !== undefined && format !== 'json') {
    return failure(`Cannot use --json with --format ${format}: they ask for different things`, 'Leave one of them out')
  }
  const columns = width === undefined ? undefined : wholeNumber(width)
  if (width !== undefined && columns === undefined) {
    return failure(
      `Cannot use "${width}" as a width: it is not a whole number of columns from 1 to ${widestPage}`,
      'Give a number, such as --width 60',
    )
  }
  const corrected = corrections(flags)
  if ('failure' in corrected) return corrected
  return {
    format: json ? 'json' : oneOf(formats, format, 'text'),
    width: columns,
    color: oneOf(colorChoices, color, 'auto'),
    bidi: oneOf(displayMethods, bidi, 'auto'),
    marks: marks ?? true,
    encoding,
    from: oneOf(sourceChoices, from, 'auto'),
    corrections: corrected,
  }
}

/** A page of HTML is a whole: several in a row are none. */
export function refusalOf({ format }: OutputOptions, files: readonly string[]): Failing | undefined {
  if (format !== 'html' || files.length < 2) return undefined
  return failure(`Cannot write ${files.length} articles as one page of HTML`, 'Write each by itself')
}

function failure(message: string, remedy: string): Failing {
  return { failure: { kind: 'misuse', message, remedy } }
}

function wholeNumber(text: string): number | undefined {
  const number = /^\d{1,5}$/.test(text) ? Number.parseInt(text, 10) : 0
  return number >= 1 && number <= widestPage ? number : undefined
}

const oneOf = <Choice extends string, Other>(
  choices: readonly Choice[],
  value: string | undefined,
  otherwise: Other,
): Choice | Other => choices.find((choice) => choice === value) ?? otherwise
