// Every command of the real program, and what it prints into a pipe.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { commandNames, shells } from '../../src/request.ts'
import { link, program, root, runArticle, runShell } from '../run-article.ts'

const source = readFileSync(join(root, 'data/algeria-us-defence.txt'), 'utf8').split('\n')
/** Lines of the stored article, by their numbers, as a pipe gets them. */
const blocks = (...lines: number[]): string => lines.map((line) => `${source[line - 1]}\n`).join('\n')
const whole = blocks(16, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)

const contents = `\
1\tمباحثات دفاعية لتعزيز الشراكة الأمنية\t83
2\tمجالات التعاون المطروحة للنقاش\t49
3\tالجزائر والعتاد العسكري الأمريكي: واقع وتحديات\t82
4\tالعلاقات الأمريكية الجزائرية ومستقبل التعاون الاقتصادي\t80
5\tالجزائر كشريك استراتيجي للولايات المتحدة في شمال إفريقيا\t83
`

const story = `Rain at last

The rain came on Tuesday. It had been dry for months.

What farmers say

The fields are green again, said one of them. Nobody speaks of defence any more.
`

/** A folder with story.txt in it, away from the checkout. */
const elsewhere = mkdtempSync(join(tmpdir(), 'article-'))
writeFileSync(join(elsewhere, 'story.txt'), story)
afterAll(() => rmSync(elsewhere, { recursive: true }))

/** Expects a run that only writes to standard output, and gives that back. */
async function printed(args: readonly string[], input = '', cwd = elsewhere): Promise<string> {
  const { code, stdout, stderr } = await runArticle(args, { cwd, input })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

const lines = (text: string): string[] => text.trimEnd().split('\n')
const values = async (args: readonly string[]): Promise<unknown[]> =>
  lines(await printed(args)).map((line): unknown => JSON.parse(line))

const isOnPath = (command: string): boolean => {
  try {
    execFileSync('bash', ['-c', 'command -v "$1"', 'bash', command])
    return true
  } catch {
    return false
  }
}

describe('article text', () => {
  test('prints title, lede and sections, one line a block, a blank line between', async () => {
    expect(await printed(['text'])).toBe(whole)
  })

  test('is what article alone does', async () => {
    expect(await printed([])).toBe(whole)
    expect(await printed(['story.txt'])).toBe(await printed(['text', 'story.txt']))
  })

  test('reads its own output as the same article', async () => {
    expect(await printed(['text', '-'], whole)).toBe(whole)
  })

  test('--json is one line that holds the article as a tree', async () => {
    const [article, ...others] = await values(['text', '--json'])
    expect(others).toEqual([])
    expect(article).toMatchObject({
      source: 'algeria-us-defence',
      title: source[15],
      language: 'ar',
      direction: 'rtl',
      words: 423,
      minutes: 3,
      blocks: [{ type: 'paragraph', text: source[0], line: 1 }],
      sections: [
        { number: '1', title: source[1], line: 2, blocks: [{ line: 3 }, { line: 4 }], sections: [] },
        { number: '2', title: source[4], line: 5, words: 49, minutes: 1, blocks: [{ text: source[5], line: 6 }] },
        { number: '3', title: source[6], line: 7, blocks: [{ line: 8 }, { line: 9 }] },
        { number: '4', title: source[9], line: 10, blocks: [{ line: 11 }, { line: 12 }] },
        { number: '5', title: source[12], line: 13, blocks: [{ line: 14 }, { line: 15 }] },
      ],
    })
  })

  test('--format markdown marks the headings', async () => {
    const markdown = lines(await printed(['text', '--format', 'markdown']))
    expect(markdown[0]).toBe(`# ${source[15]}`)
    expect(markdown.filter((line) => line.startsWith('## '))).toEqual(
      [2, 5, 7, 10, 13].map((line) => `## ${source[line - 1]}`),
    )
  })

  test('--width makes a page in a pipe, without colour unless asked for', async () => {
    const page = await printed(['text', '--width', '30', 'story.txt'])
    expect(Math.max(...lines(page).map((line) => line.length))).toBeLessThanOrEqual(30)
    expect(page).not.toContain('\u001b')
    expect(page.replaceAll(/\s+/g, ' ')).toBe(story.replaceAll(/\s+/g, ' '))
    expect(await printed(['text', '--width', '30', '--color', 'always', 'story.txt'])).toContain('\u001b[')
  })
})

describe('article toc', () => {
  test('prints number, heading and words of each section', async () => {
    expect(await printed(['toc'])).toBe(contents)
  })

  test('of what article text wrote is the same', async () => {
    const { code, stdout, stderr } = await runShell('article text | article toc -', { cwd: elsewhere })
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: contents, stderr: '' })
  })

  test('--json is a line a section', async () => {
    const entries = await values(['toc', '--json'])
    expect(entries).toHaveLength(5)
    expect(entries[1]).toEqual({ number: '2', title: source[4], level: 1, words: 49, minutes: 1, line: 5 })
  })

  test('--explain tells of every line what it was taken for', async () => {
    const roles = lines(await printed(['toc', '--explain'])).map((line) => line.split('\t', 2).join(' '))
    const headings = new Set([2, 5, 7, 10, 13])
    const role = (line: number): string => (headings.has(line) ? 'heading' : line === 16 ? 'title' : 'paragraph')
    expect(roles).toEqual(source.map((_, index) => `${index + 1} ${role(index + 1)}`))
  })
})

describe('article show', () => {
  const wanted: readonly (readonly [section: string, lines: readonly number[]])[] = [
    ['2', [5, 6]],
    ['\u0662', [5, 6]],
    ['1,3', [2, 3, 4, 7, 8, 9]],
    ['2-3', [5, 6, 7, 8, 9]],
    ['4-', [10, 11, 12, 13, 14, 15]],
    ['lede', [1]],
    ['title', [16]],
    ['التعاون المطروحة', [5, 6]],
  ]

  test.for(wanted)('"%s" prints just that', async ([section, numbers]) => {
    expect(await printed(['show', section])).toBe(blocks(...numbers))
  })

  test('--json is a line a section', async () => {
    expect(await values(['show', '--json', '2-3'])).toMatchObject([
      { number: '2', title: source[4], blocks: [{ text: source[5] }] },
      { number: '3', title: source[6], blocks: [{ text: source[7] }, { text: source[8] }] },
    ])
  })
})

describe('article search', () => {
  test('prints the paragraphs that hold the word, with number and heading of their section', async () => {
    expect(await printed(['search', 'بايدن'])).toBe(`4\t${source[9]}\t${source[10]}\n`)
    expect(await printed(['search', 'السفير', 'algeria-us-defence'])).toBe(
      `lede\t\t${source[0]}\n4\t${source[9]}\t${source[10]}\n`,
    )
  })

  test('--json gives where in the paragraph', async () => {
    expect(await values(['search', '--json', 'DEFENCE', 'story.txt'])).toEqual([
      {
        source: 'story.txt',
        number: '1',
        section: 'What farmers say',
        line: 7,
        text: lines(story)[6],
        ranges: [[63, 70]],
      },
    ])
  })
})

describe('article info', () => {
  test('prints names and values', async () => {
    expect(lines(await printed(['info'])).map((line) => line.split('\t'))).toEqual([
      ['title', source[15]],
      ['source', 'algeria-us-defence'],
      ['language', 'ar'],
      ['direction', 'rtl'],
      ['sections', '5'],
      ['words', '423'],
      ['minutes', '3'],
    ])
  })

  test('--json has them as values', async () => {
    expect(await values(['info', '--json', 'story.txt'])).toMatchObject([
      { source: 'story.txt', title: 'Rain at last', direction: 'ltr', words: 32, minutes: 1 },
    ])
  })
})

describe('article list', () => {
  test('prints names that can be given as FILE', async () => {
    expect(await printed(['list'])).toBe(`algeria-us-defence\t${source[15]}\n`)
    expect(await printed(['text', 'algeria-us-defence'])).toBe(whole)
    expect(await values(['list', '--json'])).toEqual([{ name: 'algeria-us-defence', title: source[15] }])
  })
})

describe('article completion', () => {
  test.for(shells)('%s prints a script that names every command', async (shell) => {
    const script = await printed(['completion', shell])
    for (const name of commandNames.filter((command) => command !== 'help')) expect(script).toContain(name)
  })

  test('prints a script that bash can read', async () => {
    execFileSync('bash', ['-n'], { input: await printed(['completion', 'bash']) })
  })
})

describe('article --help', () => {
  test('lists the commands', async () => {
    const help = await printed(['--help'])
    for (const name of commandNames) expect(help).toMatch(new RegExp(`^ {2}${name} `, 'm'))
    expect(await printed(['help'])).toBe(help)
  })

  /** A reader's home, with a story of four sections in it. */
  const home = join(elsewhere, 'home')
  const next = '\n\nAnd then\n\nIt rained and rained, and nobody counted the days until it was over.'
  /** The programs an example pipes into, and where scripts of the shells go. */
  const others = ['jq', 'less', 'wc']
  const folders = ['.local/share/bash-completion/completions', 'functions', '.config/fish/completions']

  test.for(commandNames.filter((name) => name !== 'help'))('of %s shows examples, and they run', async (name) => {
    const help = await printed(['help', name])
    expect(await printed([name, '--help'])).toBe(help)
    const examples = lines(help.slice(help.indexOf('Examples:\n'))).slice(1)
    expect(examples).not.toEqual([])
    for (const folder of folders) mkdirSync(join(home, folder), { recursive: true })
    writeFileSync(join(home, 'story.txt'), `${story.trimEnd()}${next.repeat(3)}\n`)
    for (const example of examples) {
      const missing = others.filter((other) => example.includes(`| ${other}`) && !isOnPath(other))
      // A machine without jq can run what stands before it.
      const line = missing.length === 0 ? example : example.replace(/ \| .*/, '')
      const run = await runShell(`set -o pipefail; fpath=("" "$HOME/functions"); ${line}`, {
        cwd: home,
        env: { HOME: home },
      })
      expect({ line, code: run.code, stderr: run.stderr }).toEqual({ line, code: 0, stderr: '' })
      if (!line.includes(' > ')) expect(run.stdout).not.toBe('')
    }
  })
})

test('article --version is that of package.json', async () => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(await printed(['--version'])).toBe(`${version}\n`)
  expect(await printed(['-V'])).toBe(`${version}\n`)
})

describe('FILE', () => {
  test('is a path from where the program is run', async () => {
    expect(await printed(['toc', 'story.txt'])).toBe('1\tWhat farmers say\t18\n')
    expect(await printed(['toc', join(elsewhere, 'story.txt')], '', root)).toBe('1\tWhat farmers say\t18\n')
  })

  test('may be several, done in order, their name before each row', async () => {
    const rows = await printed(['toc', 'story.txt', 'algeria-us-defence', '-'], story)
    expect(lines(rows).map((row) => row.split('\t', 2).join(' '))).toEqual([
      'story.txt 1',
      ...[1, 2, 3, 4, 5].map((number) => `algeria-us-defence ${number}`),
      '- 1',
    ])
  })

  test('that exists comes before a stored article of that name', async () => {
    const folder = join(elsewhere, 'shadow')
    mkdirSync(folder)
    writeFileSync(join(folder, 'algeria-us-defence'), story)
    expect(await printed(['toc', 'algeria-us-defence'], '', folder)).toBe('1\tWhat farmers say\t18\n')
  })

  test('may be what bash makes of <(command)', async () => {
    const { code, stdout } = await runShell('article toc <(cat story.txt)', { cwd: elsewhere })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1\tWhat farmers say\t18\n' })
  })

  test('may begin with a dash after --', async () => {
    writeFileSync(join(elsewhere, '--json'), story)
    expect(await printed(['toc', '--', '--json'])).toBe('1\tWhat farmers say\t18\n')
  })
})

describe('the program', () => {
  test('runs through a link, as npm link and npm install make one', async () => {
    const own = join(elsewhere, 'another-name')
    symlinkSync(program, own)
    for (const path of [link, own]) {
      const { code, stdout, stderr } = await runShell(`"${path}" toc`, { cwd: elsewhere })
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: contents, stderr: '' })
    }
  })

  test('needs no more of its environment than a PATH', async () => {
    const { code, stdout } = await runShell(`exec env -i "$(command -v node)" "${program}" toc`)
    expect({ code, stdout }).toEqual({ code: 0, stdout: contents })
  })
})
