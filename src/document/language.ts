// Which language an article is in: by letters that only one language has, else by a library's statistics of trigrams.

/** A language written in a script, and the letters that tell it from its neighbours in that script. */
interface Lettered {
  readonly language: string
  readonly letters: RegExp
}

// In the order asked: the letters of Urdu and Pashto before the Persian letters those languages also use.
const arabicScript: readonly Lettered[] = [
  { language: 'ug', letters: /[\u06c8\u06cb\u06ad]/g },
  { language: 'ckb', letters: /[\u06ce\u06b5\u0695]/g },
  { language: 'sd', letters: /[\u067b\u0680\u067f\u0683\u0684\u068a\u068d\u06a6\u06b3\u06b1\u06bb]/g },
  { language: 'ps', letters: /[\u067c\u0689\u0693\u0696\u069a\u06ab\u06bc\u06cd]/g },
  { language: 'ur', letters: /[\u0679\u0688\u0691\u06ba\u06d2\u06c1]/g },
  { language: 'fa', letters: /[\u067e\u0686\u0698\u06af\u06cc\u06a9]/g },
  { language: 'ar', letters: /[\u0629\u0649\u064a\u0643\u0623\u0625]/g },
]
const hebrewScript: readonly Lettered[] = [
  { language: 'yi', letters: /[\u05f0-\u05f2]|\u05d0[\u05b7\u05b8]/g },
  { language: 'he', letters: /[\u05d0-\u05ea]/g },
]

const arabicLetters = /[\u0620-\u064a\u066e-\u06d3]/g
const hebrewLetters = /[\u05d0-\u05ea]/g

/** Of this many characters the language is judged: an article tells early. */
const sampleLength = 20_000
/** Fewer letters than this are a guess, not a finding; trigrams take more than letters that are a language's own. */
const fewestLetters = 40
const fewestForTrigrams = 120
/** One letter in this many must be a language's own; typing errors and names are rarer. */
const ownLetterIn = 100

/**
 * The language of a text as a BCP 47 tag (`ar`, `fa`, `en`), or none where it would be a guess: too little text, or
 * two languages as likely as each other.
 */
export async function language(text: string): Promise<string | undefined> {
  const sample = text.slice(0, sampleLength)
  const letters = count(sample, /\p{L}/gu)
  if (letters < fewestLetters) return undefined
  if (count(sample, arabicLetters) * 2 > letters) return byLetters(sample, arabicScript, letters)
  if (count(sample, hebrewLetters) * 2 > letters) return byLetters(sample, hebrewScript, letters)
  return letters < fewestForTrigrams ? undefined : byTrigrams(sample)
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function byLetters(sample: string, languages: readonly Lettered[], letters: number): string | undefined {
  return languages.find((candidate) => count(sample, candidate.letters) * ownLetterIn >= letters)?.language
}

/** The longer a text, the nearer franc sets its languages to each other: so it is asked of pieces of this many characters. */
const pieceLength = 800
const mostPieces = 5
/** The next likeliest language must be this much behind the first (franc gives the first 1). */
const clearLead = 0.02
/** So many of the pieces must agree. */
const agreement = 0.8

async function byTrigrams(sample: string): Promise<string | undefined> {
  const { francAll } = await import('franc-min')
  const found = pieces(sample).map((piece) => {
    const [[first, lead] = ['und', 0], [, next] = ['und', 0]] = francAll(piece)
    return lead - next >= clearLead ? first : 'und'
  })
  const [likeliest] = found.toSorted((one, other) => timesIn(found, other) - timesIn(found, one))
  if (likeliest === undefined || likeliest === 'und' || timesIn(found, likeliest) < agreement * found.length)
    return undefined
  // franc speaks ISO 639-3; the canonical form of a locale is the shortest code there is: deu is de.
  return new Intl.Locale(likeliest).language
}

const timesIn = (found: readonly string[], code: string): number => found.filter((other) => other === code).length

/** Pieces of a text, from its beginning on; what is left after the last whole one is not asked. */
function pieces(text: string): string[] {
  const number = Math.min(mostPieces, Math.max(1, Math.floor(text.length / pieceLength)))
  return Array.from({ length: number }, (_, at) => text.slice(at * pieceLength, (at + 1) * pieceLength))
}
