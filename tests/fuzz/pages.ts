// Pages that the fuzz run mutates: an article in several languages, as plain text, as Markdown and as HTML, with all that
// such pages have in them; and what else there is of each kind in this repository.

import { readdirSync, readFileSync } from 'node:fs'
import { stories, titleFirst, titleLast, type Story } from '../document/articles.ts'

/** A file of its name and text. */
export interface Page {
  readonly name: string
  readonly text: string
}

const each = Object.entries(stories)

/** The files of a folder whose names end so. */
const filesIn = (folder: string, ending: string): Page[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))

export const textPages: readonly Page[] = [
  { name: 'stored.txt', text: readFileSync('data/algeria-us-defence.txt', 'utf8') },
  ...each.map(([language, story]) => ({ name: `${language}.txt`, text: titleFirst(story).join('\n\n') })),
  ...each.map(([language, story]) => ({ name: `${language}-last.txt`, text: titleLast(story).join('\n') })),
  ...filesIn('tests/difficulties', '.txt'),
]

export const markdownPages: readonly Page[] = [
  ...each.map(([language, story]) => ({ name: `${language}.md`, text: markdownOf(story, language) })),
  ...filesIn('.', '.md'),
  ...filesIn('docs', '.md'),
]

export const htmlPages: readonly Page[] = [
  ...each.map(([language, story]) => ({ name: `${language}.html`, text: htmlOf(story, language) })),
  ...filesIn('tests/readers/html/fixtures', '.html'),
]

function markdownOf({ title, lede, sections }: Story, language: string): string {
  const [first] = lede
  const body = sections.map(
    ({ heading, paragraphs }, at) => `${'#'.repeat(2 + (at % 2))} ${heading}

${paragraphs.join('\n\n')}

- *${heading}*
- **${title}**
    1. [${heading}](https://example.org/${at} "${title}")
    2. <mailto:editor@example.org>

> ${first}
>
> > ${heading}

| ${heading} | n |
|:---|---:|
| ${title} | ${at} |

![${heading}](picture-${at}.png) and \`code ${at}\`[^${at}]

[^${at}]: ${heading}
`,
  )
  return `---
title: "${title}"
author: [one, two]
date: 2024-05-0${sections.length}
lang: ${language}
---

${lede.join('\n\n')}

${body.join('\n')}

\`\`\`js
const x = '${title}'
\`\`\`

<div dir="rtl">${title}</div>

***

~~${title}~~ https://example.org/a?b=c&d
`
}

function htmlOf({ title, lede, sections }: Story, language: string): string {
  const direction = /^(?:ar|fa|ur|he)$/.test(language) ? 'rtl' : 'ltr'
  const body = sections.map(
    ({ heading, paragraphs }, at) => `<h2 id="s${at}">${heading}</h2>
${paragraphs.map((paragraph) => `<p>${paragraph} <a href="https://example.org/${at}">${heading}</a></p>`).join('\n')}
<ul><li><b>${heading}</b></li><li><i>${title}</i><ol start="3"><li>${heading}</li></ol></li></ul>
<blockquote><p>${heading}</p></blockquote>
<table><tr><th>${heading}</th><td>${at}</td></tr></table>
<figure><img src="${at}.png" alt="${heading}"><figcaption>${title}</figcaption></figure>
<pre><code>${heading} &lt;b&gt; &amp;amp;</code></pre>`,
  )
  return `<!DOCTYPE html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><title>${title} &mdash; The Daily</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="The Daily">
<meta name="author" content="A. Writer"><meta property="article:published_time" content="2024-05-01T10:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","inLanguage":"${language}"}</script>
<style>p { color: red }</style><script>alert('${title}')</script></head>
<body><nav><a href="/">Home</a> | <a href="javascript:alert(1)">News</a></nav>
<main><article><h1>${title}</h1><p class="byline">A. Writer</p>
${lede.map((paragraph) => `<p><em>${paragraph}</em></p>`).join('\n')}
${body.join('\n')}
</article></main><footer>&copy; The Daily<br>All rights &#x202e;reserved</footer></body></html>
`
}
