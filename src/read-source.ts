import { declaredCharset } from './decode/declared-charset.ts'
import { decode, type DecodedText } from './decode/decode.ts'
import { utf8Text } from './decode/utf8-text.ts'
import { sourceText } from './document/source-text.ts'
import { Failed, type Failing } from './failure.ts'
import type { Host, StoredArticle } from './host.ts'
import type { Notice } from './notice.ts'
import type { Source } from './report.ts'

/** What is read when no FILE is given. */
export const defaultSource = ({ stored }: Host): readonly StoredArticle[] => stored().slice(0, 1)

/**
 * Reads and decodes a stored article, or what a FILE argument names: standard input (`-`), a path, or a stored article
 * where there is no such path.
 */
export async function readSource(
  asked: string | StoredArticle,
  encoding: string | undefined,
  host: Host,
): Promise<Source | Failing> {
  const [name, bytes] =
    typeof asked === 'string' ? [asked, await readBytes(asked, host)] : [asked.name, await attempt(asked.path, host)]
  if ('failure' in bytes) return bytes
  const text = encoding === undefined ? utf8Text(bytes) : undefined
  if (text !== undefined) return { name, text, notices: [] }
  const decoded = await decode(bytes, { label: encoding, declared: declaredCharset(bytes) })
  switch (decoded.kind) {
    case 'text':
      return { name, text: sourceText(decoded.text), notices: noticesOf(name, decoded) }
    case 'not-text':
      return { failure: { kind: 'not-text', path: name, encoding, substance: decoded.substance } }
    case 'unknown-encoding':
      return { failure: { kind: 'unknown-encoding', label: encoding ?? '' } }
  }
}

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
