import { plausibility } from './plausibility.ts'
import { textDecoder } from './text-decoder.ts'

/** Bytes that are enough to tell an encoding by. */
const sample = 32_768

/** Characters of it that are looked at one by one. */
const lookedAt = 4096

/**
 * The encodings that are guessed among, whatever the detector says: it knows some of them not at all, and none well by a
 * few words. Where two read a text alike, the first is named.
 */
const candidates = [
  'windows-1252',
  'windows-1256',
  'windows-1255',
  'windows-1251',
  'iso-8859-6',
  'windows-1253',
  'windows-1254',
  'windows-1250',
  'windows-874',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'windows-1257',
  'windows-1258',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'big5',
] as const

/** What the detector calls by the name of a narrower encoding, or does not tell from it. */
const alsoMeant: Readonly<Record<string, readonly string[]>> = {
  'iso-8859-1': ['windows-1252'],
  'iso-8859-2': ['iso-8859-2', 'windows-1250'],
  'iso-8859-7': ['iso-8859-7', 'windows-1253'],
  'iso-8859-8': ['windows-1255'],
  'iso-8859-9': ['windows-1254'],
  'koi8-r': ['koi8-r', 'koi8-u'],
}

/** The points of a character that weigh as much as all the confidence of the detector. */
const pointsOfCertainty = 2

/** What was guessed, and how much the text looks like one by it: see plausibility(). */
interface Guess {
  readonly encoding: string
  readonly plausibility: number
}

/**
 * Guesses the encoding of text that is neither UTF-8 nor UTF-16: a detector tells by what letters follow one another,
 * which it needs some lines for, and beside it counts how much the text looks like one in each encoding.
 */
export async function guessEncoding(bytes: Uint8Array): Promise<Guess> {
  const { default: detector } = await import('chardet')
  const part = telling(bytes)
  const confidences = new Map<string, number>()
  for (const { name, confidence } of detector.analyse(part)) {
    const label = name.toLowerCase()
    for (const meant of alsoMeant[label] ?? [label]) {
      confidences.set(meant, Math.max(confidence, confidences.get(meant) ?? 0))
    }
  }
  let best: Guess & { readonly points: number } = {
    encoding: candidates[0],
    plausibility: -Infinity,
    points: -Infinity,
  }
  for (const encoding of candidates) {
    const decode = textDecoder(encoding)
    if (decode === undefined) continue
    const looks = plausibility(decode(part).slice(0, lookedAt))
    const points = looks + ((confidences.get(encoding) ?? 0) / 100) * pointsOfCertainty
    if (points > best.points) best = { encoding, plausibility: looks, points }
  }
  return best
}

/** The lines that have more than ASCII in them, as many as are needed. */
function telling(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sample) return bytes
  const part = new Uint8Array(sample)
  let length = 0
  let start = 0
  let isTelling = false
  for (let at = 0; at < bytes.length && length < sample; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80) isTelling = true
    if (byte !== 0x0a && byte !== 0x0d && at - start < sample / 8) continue
    if (isTelling) {
      const line = bytes.subarray(start, Math.min(at + 1, start + sample - length))
      part.set(line, length)
      length += line.length
    }
    start = at + 1
    isTelling = false
  }
  return length === 0 ? bytes.subarray(-sample) : part.subarray(0, length)
}
