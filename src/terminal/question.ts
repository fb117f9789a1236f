// What is asked of a terminal to tell which it is, and how its answers read.

/** One thing asked: what is sent, and what the answer to it looks like. */
export interface Query {
  readonly name: QueryName
  readonly about: string
  readonly sent: string
  /** The answer as a whole; its first group is what it says. */
  readonly answer: RegExp
}

/** By the names the manuals have for them. */
export type QueryName = 'DECRQM' | 'XTVERSION' | 'DA2' | 'DA1'

/** What came back for each query: the part that tells something, such as `8;1` or `XTerm(379)`. */
export type Answers = Readonly<Partial<Record<QueryName, string>>>

/** In the order they are sent, which is the order they are answered in. Every terminal answers the last. */
export const queries: readonly Query[] = [
  {
    name: 'DECRQM',
    about: 'mode of ordering',
    sent: '\u001b[8$p',
    answer: /\u001b\[(8;\d+)\$y/,
  },
  {
    name: 'XTVERSION',
    about: 'name, version',
    sent: '\u001b[>q',
    answer: /\u001bP>\|([^\u001b]*)\u001b\\/,
  },
  { name: 'DA2', about: 'kind', sent: '\u001b[>c', answer: /\u001b\[>(\d[\d;]*)c/ },
  { name: 'DA1', about: 'abilities', sent: '\u001b[c', answer: /\u001b\[\?(\d[\d;]*)c/ },
]

/** All of them at once: a terminal answers in turn what it knows, and keeps silent about the rest. */
export const question = queries.map(({ sent }) => sent).join('')

/** Nobody waits longer for an answer, in milliseconds. */
export const patience = 200

/** An answer to the last query is the end: what has not been answered by then will not be. */
export const isEnough = (raw: string): boolean => answerTo(raw, 'DA1') !== undefined

/** Finds the answers in what came back, whatever stands between them. */
export const readAnswers = (raw: string): Answers =>
  Object.fromEntries(
    queries.flatMap(({ name }) => {
      const answer = answerTo(raw, name)
      return answer === undefined ? [] : [[name, answer]]
    }),
  )

function answerTo(raw: string, wanted: QueryName): string | undefined {
  const query = queries.find(({ name }) => name === wanted)
  return query?.answer.exec(sevenBits(raw))?.[1]
}

/** What came back for a query, as it came. */
export const wholeAnswer = (raw: string, { answer }: Query): string | undefined => answer.exec(sevenBits(raw))?.[0]

/** A terminal may be set to send each two-byte introducer as one byte (S8C1T). */
export const sevenBits = (raw: string): string =>
  raw.replace(/[\u0080-\u009f]/g, (control) => `\u001b${String.fromCharCode(control.charCodeAt(0) - 0x40)}`)
