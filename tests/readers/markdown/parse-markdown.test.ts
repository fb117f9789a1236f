import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/readers/markdown/parse-markdown.ts'
import { kinds } from '../../fuzz/kinds.ts'
import { markdownPages } from '../../fuzz/pages.ts'

/** In as many pieces as there can be, and in one. */
const inPieces = (source: string) => parseMarkdown(source, 1)
const atOnce = (source: string) => parseMarkdown(source, Infinity)

const paragraphs = (count: number): string => 'It rained, and it rained.\n\n'.repeat(count)

describe('parseMarkdown() in pieces', () => {
  test.each(markdownPages)('is the same as at once: $name', ({ text }) => {
    expect(inPieces(text)).toEqual(atOnce(text))
  })

  const documents: Readonly<Record<string, string>> = {
    nothing: '',
    'no line end': 'Rain',
    'links to what is defined later': `See [rain] and [it][ Snow ].\n\n${paragraphs(2)}[RAIN]: a\n\nEnd.\n\n[snow]: b\n`,
    'links to what was defined before': `[rain]: a\n\nRain.\n\nSee [rain], ![rain][] and [none].\n`,
    'a label that is defined twice': `[rain]\n\n[rain]: a\n\nIt rained.\n\n[rain]: b\n\nSee [rain].\n`,
    'a label that is defined in a quote and a list': `See [a] and [b].\n\nRain.\n\n> [a]: x\n\nRain.\n\n- [b]: y\n`,
    'a label with signs in it': 'See [a\\]b] and [*c*].\n\nRain.\n\n[a\\]b]: x\n\nRain.\n\n[*c*]: y\n',
    'what looks defined and is not': 'He said [sic]: so.\n\nRain.\n\nAnd [sic] again.\n',
    'notes before and after':
      'Rain[^1] and snow[^b].\n\n[^1]: One.\n\n    More of one.\n\nRain[^2].\n\nEnd.\n\n[^b]: Two[^1].\n',
    'code between fences': `Rain.\n\n\`\`\`\nIt is code.\n\nIt is code.\n\n\`\`\`\n\nRain.\n\n${paragraphs(3)}`,
    'code with a fence of the other kind in it': '~~~\n\n```\n\nIt rained.\n\n~~~\n\nRain.\n',
    'code with a shorter fence in it': '````\n```\n\nIt rained.\n\n````\n\nRain.\n',
    'code after a tab': 'Rain.\n\n    It is code.\n\nIt rained.\n',
    'HTML that a blank line ends': '<div>\nRain.\n</div>\n\nRain.\n\n<b>\n\nIt rained.\n',
    'declarations and instructions': '<!x\n\nRain.\n\n>\n\nRain.\n\n<?x\n\nRain.\n\n?>\n\nIt rained.\n',
    'code that nothing ends': `Rain.\n\n~~~\nIt is code.\n\n# Code\n\nIt is code.\n`,
    'code in a list that its end ends': '- Rain.\n  ```\n  code.\n\nIt rained.\n\nIt rained.\n',
    'HTML with blank lines in it':
      '<pre>\nIt is code.\n\nIt is code.\n</pre>\n\nRain.\n\n<!-- It rained.\n\nIt rained. -->\n\nRain.\n',
    'front matter with blank lines in it': '---\ntitle: Rain.\n\nauthor: It rained.\n\n---\n\nRain.\n\nIt rained.\n',
    'front matter that nothing ends': '---\ntitle: Rain.\n\nauthor: It rained.\n\nRain.\n',
    'line ends of Windows': 'Rain.\r\n\r\n# It rained\r\n\r\nIt rained.\r\n\r\n> Rain.\r\n\r\nIt rained.\r\n',
    'lists with blank lines between': '1. Rain.\n\n2. Rain.\n\n   It rained.\n\nIt rained.\n\n3. Rain.\n',
  }

  test.each(Object.entries(documents))('is the same as at once: %s', (_, source) => {
    expect(inPieces(source)).toEqual(atOnce(source))
  })

  const mutated = kinds.filter(({ name }) => /Markdown|pieces/.test(name))

  test.each(mutated)('is the same as at once: $name', ({ inputs }) => {
    expect(mutated).not.toHaveLength(0)
    fc.assert(
      fc.property(inputs, ({ content }) => {
        expect(inPieces(String(content))).toEqual(atOnce(String(content)))
      }),
      { seed: 20_261_125, numRuns: 100 },
    )
  })

  test('is nothing where too much cannot be cut', () => {
    const [list, code] = ['- It rained.\n'.repeat(20_000), `\`\`\`\n${paragraphs(10_000)}`]
    expect(parseMarkdown(list)).toBeUndefined()
    expect(parseMarkdown(code)).toBeUndefined()
    expect(parseMarkdown(paragraphs(10_000))?.children).toHaveLength(10_000)
  })
})
