import type { Article, Direction } from './document/article.ts'
import { proseOfArticle } from './document/contents.ts'
import { missingLine, noCorrections } from './document/corrections.ts'
import { entriesOf, type Entry } from './document/entries.ts'
import type { ExplainedLine } from './document/explain.ts'
import type { Flow } from './document/flow.ts'
import { fold } from './document/fold.ts'
import { language } from './document/language.ts'
import { parseText } from './document/parse.ts'
import { search, type Hit } from './document/search.ts'
import { sourceLines } from './document/source-lines.ts'
import type { SourceText } from './document/source-text.ts'
import { select, type Part } from './document/select.ts'
import { mostPassages, TooLong } from './document/too-long.ts'
import type { Failing } from './failure.ts'
import type { Notice } from './notice.ts'
import { readArticle, type Readable, type Reading } from './readers/read-article.ts'
import { sourceFormat } from './readers/source-format.ts'
import type { ReadingRequest } from './request.ts'

/** An article that is read: the name it was asked for by, and its text. */
export interface NamedText {
  readonly name: string
  readonly text: SourceText
}

interface About {
  /** The name the article was asked for by. */
  readonly source: string
  readonly direction: Direction
}

interface OfArticle extends About {
  readonly article: Article
}

/** An article to be read on. `article`, all of it, is made when it is asked for: to print `flow`, it is not. */
interface WholeArticle extends OfArticle {
  readonly kind: 'article'
  readonly flow: Flow
  readonly language: string | undefined
}

/** The table of contents of an article, of which no more is held. */
interface Contents extends About, Pick<Flow, 'title' | 'language'> {
  readonly kind: 'contents'
  readonly entries: readonly Entry[]
}

/** A stored article as `article list` shows it. */
export interface StoredTitle {
  readonly name: string
  readonly title: string | undefined
}

/** What a command has to say, of one article or of what is stored: the last thing that is data before it is printed. */
export type Report =
  | { readonly kind: 'stored'; readonly direction: Direction; readonly articles: readonly StoredTitle[] }
  | WholeArticle
  | (OfArticle & { readonly kind: 'info'; readonly language: string | undefined })
  | Contents
  | (OfArticle & { readonly kind: 'parts'; readonly parts: readonly Part[] })
  | (OfArticle & { readonly kind: 'hits'; readonly hits: readonly Hit[] })
  | (OfArticle & { readonly kind: 'explanation'; readonly lines: readonly ExplainedLine[] })

export type ReportOf<Kind extends Report['kind']> = Extract<Report, { kind: Kind }>

/** Answers `article list`. The names are file names, so the list runs from left to right. */
export const reportOfStored = (sources: readonly NamedText[]): Report => ({
  kind: 'stored',
  direction: 'ltr',
  articles: sources.map(({ name, text }) => ({ name, title: parseText(text, noCorrections).flow.title?.text })),
})

/** What is to be said of how an article was read, if anything. */
interface Noticing {
  readonly notices?: readonly Notice[]
}

/** Answers a request of one article; or says why it cannot be answered. */
export async function report(
  request: ReadingRequest,
  { name, text }: NamedText,
): Promise<(Report | Failing) & Noticing> {
  const source = { name, text, format: sourceFormat(request.output.from, name, text) }
  const refused = refusal(request, source)
  if (refused !== undefined) return refused
  const reading = await readArticle(source, request.output.corrections)
  const answer = await answerOf(request, name, reading).catch((error: unknown) => tooManyLines(name, error))
  return reading.notices.length === 0 ? answer : { ...answer, notices: reading.notices }
}

async function answerOf(
  request: ReadingRequest,
  name: string,
  { flow, direction, article, explain }: Reading,
): Promise<Report | Failing> {
  if (request.command === 'text') {
    const { format } = request.output
    // Text and a page are read on. What else is printed of it is made here, where it is told that it is too long.
    const whole = format === 'text' ? undefined : article()
    const told = whole === undefined || format === 'markdown' ? undefined : await languageOf(whole)
    return {
      kind: 'article',
      source: name,
      direction,
      flow,
      language: told,
      get article() {
        return article()
      },
    }
  }
  if (request.command === 'toc' && !request.explain) return contentsOfFlow(flow, { source: name, direction })
  const about: OfArticle = { source: name, direction, article: article() }
  switch (request.command) {
    case 'info':
      return { ...about, kind: 'info', language: await languageOf(about.article) }
    case 'toc':
      return { ...about, kind: 'explanation', lines: explain() }
    case 'show':
      return reportOfParts(about, request.section)
    case 'search':
      return reportOfHits(about, request.words)
  }
}

/** What `article toc` reports of an article. */
export const contentsOfFlow = ({ title, language: told, contents }: Flow, about: About): Contents => ({
  ...about,
  kind: 'contents',
  title,
  ...(told !== undefined && { language: told }),
  entries: entriesOf(contents),
})

/** Throws what is no such error. */
function tooManyLines(path: string, error: unknown): Failing {
  if (!(error instanceof TooLong)) throw error
  const reason = `it has more than ${mostPassages.toLocaleString('en')} paragraphs`
  const remedy = 'Read it with "article text", or cut it in parts: split --lines 1000000 FILE'
  return { failure: { kind: 'unreadable', path, reason, remedy } }
}

/** Why what a person says of lines cannot be: the source has no such line, or says itself what its lines are. */
function refusal({ output: { corrections } }: ReadingRequest, { name, text, format }: Readable): Failing | undefined {
  if (corrections.title === undefined && corrections.headings === undefined) return undefined
  if (format !== 'text') {
    const message = `Cannot use --headings or --title on "${name}": its markup says what its lines are`
    return { failure: { kind: 'misuse', message, remedy: 'Add --from text to read it as a plain text' } }
  }
  const lines = [...sourceLines(text.pieces())]
  const line = missingLine(corrections, lines)
  return line === undefined ? undefined : { failure: { kind: 'no-such-line', source: name, line, lines: lines.length } }
}

/** What the article says of its language, else what its text looks like. */
const languageOf = async (article: Article): Promise<string | undefined> =>
  article.metadata.language ?? (await language([...proseOfArticle(article)].join('\n')))

function reportOfHits(about: OfArticle, words: string): Report | Failing {
  if (fold(words) === '') return { failure: { kind: 'no-words', words } }
  const hits = search(about.article, words)
  if (hits.length === 0) return { failure: { kind: 'nothing-found', words, source: about.source } }
  return { ...about, kind: 'hits', hits }
}

function reportOfParts(about: OfArticle, wanted: string): Report | Failing {
  const { source, article } = about
  if (fold(wanted) === '') return { failure: { kind: 'no-words', words: wanted } }
  const selection = select(article, wanted)
  switch (selection.kind) {
    case 'found':
      return { ...about, kind: 'parts', parts: selection.parts }
    case 'absent': {
      const { wanted: missing, nearest } = selection
      return {
        failure: { kind: 'no-such-section', source, wanted: missing, nearest },
      }
    }
    case 'no-such-part':
      return { failure: { kind: 'no-such-part', part: selection.part, source } }
    case 'ambiguous':
      return { failure: { kind: 'ambiguous-section', wanted, candidates: selection.candidates, source } }
    case 'backwards':
      return { failure: { kind: 'backwards-range', range: selection.range } }
  }
}
