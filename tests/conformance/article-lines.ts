import { readFileSync } from 'node:fs'
import { parse } from '../../src/document/parse.ts'
import { printPage } from '../../src/terminal/page.ts'
import { stringWidth } from '../../src/terminal/width.ts'
import { readGzip, tally, type Outcome, type Suite } from './suite.ts'
import { reportOfArticle } from '../report-of-article.ts'

const narrowest = 16

/** The lines of the stored article at widths 16–120 as the fribidi library gives them: scripts/fixtures/article-lines.py. */
function runArticleLines(step: number): Outcome {
  const { takes, check, outcome } = tally(step)
  const source = 'algeria-us-defence'
  const article = parse(readFileSync(`data/${source}.txt`, 'utf8'))
  const report = reportOfArticle({ source, article, direction: 'rtl' })
  for (const [at, page] of readGzip('terminal/fixtures/article-lines.txt').split('\f').entries()) {
    const columns = narrowest + at
    const options = { reachesEdge: false, columns, measure: columns, display: 'visual', colorLevel: 0 } as const
    const found = [...printPage(report, options)].join('').trimEnd().split('\n')
    const wanted = page.split('\n')
    for (const [row, line] of wanted.entries()) {
      if (line === '' || !takes()) continue
      const aligned = ' '.repeat(columns - stringWidth(line)) + line
      check(found[row] === aligned, () => `line ${row + 1} at ${columns} columns: "${found[row]}", not "${aligned}"`)
    }
  }
  return outcome()
}

export const articleLinesSuites: readonly Suite[] = [{ name: 'Stored article, as fribidi', run: runArticleLines }]
