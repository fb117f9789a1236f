import type { Substance } from './decode/substance.ts'
import type { Section } from './document/article.ts'
import type { ExitCode, Failure } from './failure.ts'

/** A failure as it is told: what happened, what to do now, and the exit code. A remedy may have several lines. */
export interface Account {
  readonly message: string
  readonly remedy: string | undefined
  readonly exitCode: ExitCode
}

/** Tells a failure to a person. */
export function account(failure: Failure): Account {
  switch (failure.kind) {
    case 'no-such-file':
      return misused(
        `Cannot read "${failure.path}": no such file`,
        'Run "article list" for the stored articles, "article --help" for the commands',
      )
    case 'directory':
      return misused(`Cannot read "${failure.path}": it is a directory`, 'Name the files in it')
    case 'unreadable':
      return misused(`Cannot read "${failure.path}": ${failure.reason}`, failure.remedy)
    case 'not-text':
      return notText(failure)
    case 'unknown-encoding':
      return misused(
        `Cannot decode "${failure.label}": no such encoding`,
        'Use a label of the Encoding Standard: utf-8, utf-16le, windows-1256, iso-8859-8',
      )
    case 'no-such-section':
      return absentSection(failure)
    case 'no-such-part':
      return absent(`Cannot show the ${failure.part} of "${failure.source}": it has none`, whole)
    case 'ambiguous-section':
      return ambiguousSection(failure)
    case 'no-such-line':
      return noSuchLine(failure)
    case 'backwards-range':
      return misused(`Cannot use "${failure.range}" as a range: it runs backwards`, 'Write the lower number first')
    case 'nothing-found':
      return absent(`Cannot find "${failure.words}" in "${failure.source}"`)
    case 'no-words':
      return misused(`Cannot look for "${failure.words}": there is no letter or digit in it`, 'Give a word or more')
    case 'unknown-command':
      return misused(
        `Unknown command "${failure.name}"`,
        `Did you mean "article ${failure.nearest}"? A file of that name is read with: article text ./${failure.name}`,
      )
    case 'misuse':
      return misused(failure.message, failure.remedy)
    case 'unwritable':
      return misused(`Cannot write the output: ${failure.reason}`)
    case 'defect':
      return misused(
        `Cannot go on: ${failure.reason}`,
        'This is a defect of article: please report it, with the command',
      )
    case 'reader-gone':
      return { message: '', remedy: undefined, exitCode: 0 }
  }
}

const remedies: Readonly<Record<Substance['family'], string>> = {
  picture: 'Have its text recognised by another program first',
  sound: 'Have its text recognised by another program first',
  film: 'Have its text recognised by another program first',
  archive: 'Unpack it and name the files in it',
  document: 'Save it as text or HTML by the program it belongs to',
  program: 'Name a file of text',
  font: 'Name a file of text',
  data: 'Name a file of text',
  'utf-32': 'Convert it: iconv -f utf-32 -t utf-8',
}

function notText({ path, encoding, substance }: Extract<Failure, { kind: 'not-text' }>): Account {
  if (substance !== undefined) {
    const name = substance.family === 'utf-32' ? substance.name : `${substance.name}, not text`
    return misused(`Cannot read "${path}": it is ${name}`, remedies[substance.family])
  }
  if (encoding !== undefined)
    return misused(`Cannot read "${path}": it is not text in ${encoding}`, 'Try another --encoding')
  return misused(
    `Cannot read "${path}": it is not text`,
    'If it is, in an encoding that is seldom met, name that: --encoding <label>',
  )
}

const misused = (message: string, remedy?: string): Account => ({ message, remedy, exitCode: 2 })
const absent = (message: string, remedy?: string): Account => ({ message, remedy, exitCode: 1 })

const headingLine = ({ number, heading }: Section): string => `  ${number}  ${heading.text}`

function noSuchLine({ source, line, lines }: Extract<Failure, { kind: 'no-such-line' }>): Account {
  const reason = line > lines ? `it has ${lines} ${lines === 1 ? 'line' : 'lines'}` : 'it is blank'
  return absent(
    `Cannot correct line ${line} of "${source}": ${reason}`,
    'Run "article toc --explain" on it for the number of each line',
  )
}

function ambiguousSection({ source, wanted, candidates }: Extract<Failure, { kind: 'ambiguous-section' }>): Account {
  return absent(
    `Cannot choose a section of "${source}": ${candidates.length} headings match "${wanted}"`,
    ['Give a number or more words:', ...candidates.map(headingLine)].join('\n'),
  )
}

const whole = '"article text" prints the whole'

function absentSection({ wanted, source, nearest }: Extract<Failure, { kind: 'no-such-section' }>): Account {
  const message = `Cannot show section "${wanted}" of "${source}": there is none`
  if (nearest.length === 0) return absent(message, `It has no sections: ${whole}`)
  return absent(message, ['The nearest headings ("article toc" lists all):', ...nearest.map(headingLine)].join('\n'))
}
