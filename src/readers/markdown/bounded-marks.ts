import type { gfm } from 'micromark-extension-gfm'

// The parser's way to pair the marks of emphasis takes time with the square of their number: as its source says, fine on
// normal Markdown, and a bottleneck for malicious stuff. It is asked only where there are not too many.

type Syntax = ReturnType<typeof gfm>
type Construct = Extract<NonNullable<Syntax['text']>[string], { readonly tokenize: unknown }>
type Resolver = NonNullable<Construct['resolveAll']>
type Events = Parameters<Resolver>[0]
type Context = Parameters<Resolver>[1]

/** In one text, as a paragraph is. */
const mostMarks = 1000
/** Of characters in a mark. Three are bold and slanted. */
const longestMark = 20

/** What pairs marks: its name in the parser, the characters it begins at, and the tokens it pairs. */
interface Pairing {
  readonly name: string
  readonly codes: readonly number[]
  readonly tokens: string
}

const pairings: readonly Pairing[] = [
  { name: 'attention', codes: [0x2a, 0x5f], tokens: 'attentionSequence' },
  { name: 'strikethrough', codes: [0x7e], tokens: 'strikethroughSequenceTemporary' },
]

/** The parser's own emphasis and strikethrough, within bounds: beyond them the marks are text. To come after all others. */
export function boundedMarks(): Syntax {
  const text: Record<string, Construct> = {}
  for (const pairing of pairings) {
    const construct = boundedConstruct(pairing)
    for (const code of pairing.codes) text[code] = construct
  }
  return { text, insideSpan: { null: Object.values(text) } }
}

function boundedConstruct({ name, codes: [code = 0], tokens }: Pairing): Construct {
  const construct: Construct = {
    name,
    tokenize(effects, ok, nok) {
      const original = originalOf(this)
      return original === undefined ? nok : original.tokenize.call(this, effects, ok, nok)
    },
    resolveAll(events, context) {
      bound(events, tokens)
      return originalOf(context)?.resolveAll?.(events, context) ?? events
    },
  }
  function originalOf({ parser }: Context): Construct | undefined {
    const known = parser.constructs.text[code] ?? []
    return [known].flat().find((other) => other.name === name && other !== construct)
  }
  return construct
}

/** Makes text of marks that are too long, and of all of them where there are too many. */
function bound(events: Events, tokens: string): void {
  const marks = events.filter(([way, { type }]) => way === 'enter' && type === tokens).map(([, token]) => token)
  for (const mark of marks) {
    if (marks.length > mostMarks || mark.end.offset - mark.start.offset > longestMark) mark.type = 'data'
  }
}
