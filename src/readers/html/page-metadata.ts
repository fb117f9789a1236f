import { directionOf } from '../../document/direction.ts'
import type { Direction, Metadata } from '../../document/article.ts'
import { linkedData, type LinkedData } from './json-ld.ts'
import { firstOf, metaNames, metaOf, unescaped, type Meta } from './meta.ts'
import { bylineInText, dateInText } from './microdata.ts'
import { attribute, elementsNamed, type PageElement } from './tree.ts'

/** What a page says of its article outside of its text. */
export interface Stated {
  readonly titles: readonly string[]
  readonly description: string | undefined
  readonly byline: string | undefined
  readonly date: string | undefined
  readonly sourceName: string | undefined
  readonly languages: readonly string[]
  /** Whether the page says that it is an article. */
  readonly isArticle: boolean
}

/** Gathers what a page states: in JSON-LD first, then in its head, then in the attributes of its text. */
export function stated(root: PageElement): Stated {
  const linked = linkedData(root)
  const meta = metaOf(root)
  return {
    titles: [...(linked?.titles ?? []).map(unescaped), ...metaNames.title.map((name) => meta.get(name))].filter(
      (title) => title !== undefined,
    ),
    description: firstOf(meta, metaNames.description),
    byline: byline(root, linked, meta),
    date: linked?.date ?? firstOf(meta, metaNames.date) ?? dateInText(root),
    sourceName: sourceName(linked, meta),
    languages: [
      attributeOf(root, 'html', 'lang'),
      attributeOf(root, 'html', 'xml:lang'),
      attributeOf(root, 'body', 'lang'),
      linked?.language,
      ...metaNames.language.map((name) => meta.get(name)),
    ]
      .map(languageTag)
      .filter((tag) => tag !== undefined),
    isArticle:
      linked !== undefined ||
      /article|blog|news/i.test(meta.get('og:type') ?? '') ||
      meta.has('article:published_time'),
  }
}

const attributeOf = (root: PageElement, element: string, name: string): string | undefined => {
  const found = elementsNamed(root, element)[0]
  return found === undefined ? undefined : attribute(found, name)
}

/** A name is no address, and no account. */
const isName = (value: string): boolean => !/^(?:https?:|www\.|@)/i.test(value) && value.length <= 200

function sourceName(linked: LinkedData | undefined, meta: Meta): string | undefined {
  return [linked?.sourceName, ...metaNames.sourceName.map((name) => meta.get(name))]
    .map((value) => (value === undefined ? undefined : unescaped(value)))
    .find((value) => value !== undefined && isName(value))
}

function byline(root: PageElement, linked: LinkedData | undefined, meta: Meta): string | undefined {
  const said = [linked?.byline, ...metaNames.byline.map((name) => meta.get(name)), bylineInText(root)]
  return said
    .map((value) => (value === undefined ? undefined : unescaped(value)))
    .find((value) => value !== undefined && value !== '' && isName(value))
}

/** A language as BCP 47 has it; OpenGraph has an underscore in it. */
export function languageTag(value: string | undefined): string | undefined {
  const tag = value?.split(/[,;]/)[0]?.trim().replaceAll('_', '-')
  if (tag === undefined || !/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** Languages written from right to left, as far as their tag does not name another script. */
const rightToLeft = /^(?:ar|fa|he|iw|ur|ps|sd|ug|ckb|yi|dv|arc|syr|nqo|azb|glk|mzn|pnb|arz|ary)(?:-|$)/

/** What a page says of how it is written, the nearest to the text first. */
interface Claims {
  readonly languages: readonly string[]
  readonly directions: readonly string[]
}

/** A page is made from a template, which may be in another language: what the letters of the text deny is not believed. */
export function believed(text: string, { languages, directions }: Claims): Pick<Metadata, 'language' | 'direction'> {
  const ofLetters = directionOf(text)
  const language = languages.find((tag) => isScript(tag) || (rightToLeft.test(tag) ? 'rtl' : 'ltr') === ofLetters)
  const direction = directions
    .map((said) => said.toLowerCase())
    .find((said): said is Direction => said === 'rtl' || said === 'ltr')
  return {
    ...(language === undefined ? {} : { language }),
    ...(direction === undefined || (direction === 'ltr' && ofLetters === 'rtl') ? {} : { direction }),
  }
}

/** Whether a tag names the script its language is written in. */
const isScript = (tag: string): boolean => /-[A-Z][a-z]{3}(?:-|$)/.test(tag)
