import type { Bytes } from './bytes.ts'
import { declaredCharset } from './decode/declared-charset.ts'
import { decode, type DecodedText } from './decode/decode.ts'
import { utf8Text } from './decode/utf8-text.ts'
import { sourceText } from './document/source-text.ts'
import { Failed, type Failing } from './failure.ts'
import type { Host, StoredArticle } from './host.ts'
import type { Notice } from './notice.ts'
import type { NamedText } from './report.ts'

/** What was opened to be read, and what is to be said of that. */
export interface Source extends NamedText {
  readonly notices: readonly Notice[]
  /** To be called once its text is read no further. */
  readonly close: () => void
}

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
  const source = await caught(decoded(name, bytes, encoding))
  if ('failure' in source) bytes.close()
  return source
}

async function decoded(name: string, bytes: Bytes, encoding: string | undefined): Promise<Source | Failing> {
  const text = encoding === undefined ? utf8Text(name, bytes) : undefined
  if (text !== undefined) return { name, text, notices: [], close: bytes.close }
  const all = bytes.part(0, bytes.length)
  const found = await decode(all, { label: encoding, declared: declaredCharset(all) })
  // As memory, they are not needed beside the text.
  bytes.close()
  switch (found.kind) {
    case 'text':
      return { name, text: sourceText(found.text), notices: noticesOf(name, found), close: bytes.close }
    case 'not-text':
      return { failure: { kind: 'not-text', path: name, encoding, substance: found.substance } }
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

async function readBytes(name: string, host: Host): Promise<Bytes | Failing> {
  const tried = await attempt(name, host)
  if (!('failure' in tried) || tried.failure.kind !== 'no-such-file') return tried
  const article = host.stored().find((candidate: StoredArticle) => candidate.name === name)
  return article === undefined ? tried : attempt(article.path, host)
}

const attempt = (path: string, host: Host): Promise<Bytes | Failing> => caught(host.read(path))

async function caught<Value>(reading: Promise<Value>): Promise<Value | Failing> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Failed) return { failure: error.failure }
    throw error
  }
}
