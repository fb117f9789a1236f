import { declaredCharset } from './decode/declared-charset.ts'
import { decode, type DecodedText } from './decode/decode.ts'
import { Failed, type Failing } from './failure.ts'
import type { Host, StoredArticle } from './host.ts'
import type { Notice } from './notice.ts'
import type { Source } from './report.ts'

/** What is read when no FILE is given. */
export const defaultSource = ({ stored }: Host): readonly string[] =>
  stored()
    .slice(0, 1)
    .map(({ name }) => name)

/**
 * Reads and decodes what a FILE argument names: standard input (`-`), a path, or a stored article where there is no
 * such path.
 */
export async function readSource(name: string, encoding: string | undefined, host: Host): Promise<Source | Failing> {
  const bytes = await readBytes(name, host)
  if ('failure' in bytes) return bytes
  const decoded = await decode(bytes, { label: encoding, declared: declaredCharset(bytes) })
  switch (decoded.kind) {
    case 'text':
      if (hasTooManyLines(decoded.text)) return tooManyLines(name)
      return { name, text: decoded.text, notices: noticesOf(name, decoded) }
    case 'not-text':
      return { failure: { kind: 'not-text', path: name, encoding, substance: decoded.substance } }
    case 'unknown-encoding':
      return { failure: { kind: 'unknown-encoding', label: encoding ?? '' } }
  }
}

/** Lines that are read at most. Every line is weighed beside its neighbours, at about a kilobyte. */
const mostLines = 1_000_000

function hasTooManyLines(text: string): boolean {
  // A line takes one character at least.
  if (text.length <= mostLines) return false
  let lines = 0
  let before = 0
  for (let at = 0; at < text.length && lines <= mostLines; at++) {
    const unit = text.charCodeAt(at)
    if (endsLine(unit) && !(unit === 0x0a && before === 0x0d)) lines++
    before = unit
  }
  return lines > mostLines
}

/** LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
const endsLine = (unit: number): boolean =>
  (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029

const tooManyLines = (path: string): Failing => ({
  failure: {
    kind: 'unreadable',
    path,
    reason: 'it has more than a million lines',
    remedy: 'Cut it in parts: split --lines 500000 FILE',
  },
})

function noticesOf(path: string, { encoding, isGuess, strays }: DecodedText): Notice[] {
  const notices: Notice[] = []
  if (isGuess) notices.push({ kind: 'guessed-encoding', path, encoding })
  if (strays > 0) notices.push({ kind: 'stray-bytes', path, encoding, count: strays })
  return notices
}

async function readBytes(name: string, host: Host): Promise<Uint8Array | Failing> {
  const tried = await attempt(name, host)
  if (!('failure' in tried) || tried.failure.kind !== 'no-such-file') return tried
  const article = host.stored().find((candidate: StoredArticle) => candidate.name === name)
  return article === undefined ? tried : attempt(article.path, host)
}

async function attempt(path: string, host: Host): Promise<Uint8Array | Failing> {
  try {
    return await host.read(path)
  } catch (error) {
    if (error instanceof Failed) return { failure: error.failure }
    throw error
  }
}
