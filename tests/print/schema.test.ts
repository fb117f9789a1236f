import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { assert, asyncProperty, constantFrom, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stories, titleFirst, titleLast } from '../document/articles.ts'
import { run } from '../fake-host.ts'
import { knownTerminals, replyOf } from '../terminal/replies.ts'

const schema: object = JSON.parse(readFileSync(new URL('../../docs/article.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true }).addSchema(schema, 'article')

/** What is wrong with each line of JSON, by the definition of that name. */
function wrongs(output: string, definition: string): string[] {
  const validate = ajv.getSchema(`article#/$defs/${definition}`)
  if (validate === undefined) throw new RangeError(`The schema has no ${definition}`)
  return output
    .trimEnd()
    .split('\n')
    .flatMap((line) => (validate(JSON.parse(line)) ? [] : [`${line}: ${ajv.errorsText(validate.errors)}`]))
}

const markdown = `---
title: "العنوان"
author: Jane Doe
---

A [link](https://example.org/) and text.

# One

- [x] done
- a

  more of it

  1. nested

> quoted

~~~js
let a
~~~

| a | b |
|:--|---|
| 1 | [2](https://example.org/) |

![A picture](https://example.org/x.png)

## [Linked](https://example.org/) heading

Text that goes on.
`
const html = `<!doctype html><html lang="fa" dir="rtl"><title>T | Site</title><meta name="author" content="A">
<article><h1>T of the page</h1><p>${stories.fa.lede[0]}</p><h2>H</h2><ul><li>a<li>b</ul><pre>x</pre>
<p>${stories.fa.sections[0].paragraphs[0]}</p></article></html>`
const files = {
  'a.txt': titleLast(stories.ar).join('\n'),
  'e.txt': ['- one', ...titleFirst(stories.en), '1. one', '2. two'].join('\n'),
  'm.md': markdown,
  'h.html': html,
  'empty.txt': '',
}
const world = { files, stored: { stored: titleLast(stories.fr).join('\n') } }

describe('the schema', () => {
  test.each([
    [['text', '--json', ...Object.keys(files)], 'article', 5],
    [['info', '--json', ...Object.keys(files)], 'article', 5],
    [['toc', '--json', 'a.txt', 'm.md', 'h.html'], 'entry', 5],
    [['toc', '--explain', '--json', 'a.txt', 'm.md'], 'explanation', 30],
    [['show', '--json', '1-', 'm.md'], 'section', 1],
    [['show', '--json', 'lede', 'a.txt'], 'section', 1],
    [['show', '--json', 'title', 'a.txt'], 'section', 1],
    [['search', '--json', 'text', 'm.md'], 'hit', 2],
    [['list', '--json'], 'stored', 1],
    [['doctor', '--json'], 'diagnosis', 1],
  ])('holds what %j writes', async (args, definition, least) => {
    const { code, output, complaints } = await run(args, world)
    expect([code, complaints]).toEqual([0, ''])
    expect(output.trimEnd().split('\n').length).toBeGreaterThanOrEqual(least)
    expect(wrongs(output, definition)).toEqual([])
  })

  test.each(knownTerminals)('holds what doctor tells of $name', async (terminal) => {
    const { output } = await run(['doctor', '--json'], { env: terminal.env, answer: replyOf(terminal) })
    expect(output).toContain(`"method":"${terminal.method}"`)
    expect(wrongs(output, 'diagnosis')).toEqual([])
  })

  test('holds every kind of block', async () => {
    const { output } = await run(['text', '--json', 'm.md'], world)
    const kinds = ['paragraph', 'list', 'quote', 'code', 'table', 'image']
    expect(kinds.filter((kind) => !output.includes(`"type":"${kind}"`))).toEqual([])
  })

  test('holds what any text gives', async () => {
    await assert(
      asyncProperty(
        string({ unit: 'grapheme', maxLength: 200 }),
        constantFrom('text', 'markdown', 'html'),
        async (text, from) => {
          const { output } = await run(['text', '--json', '--from', from, 'x'], { files: { x: text } })
          expect(wrongs(output, 'article')).toEqual([])
        },
      ),
      { seed: 20_261_124, numRuns: 60 },
    )
  })

  test('holds nothing else', () => {
    expect(wrongs('{"number":"1"}', 'entry')).toHaveLength(1)
    expect(wrongs('{"name":"x","title":null,"more":1}', 'stored')).toHaveLength(1)
  })
})
