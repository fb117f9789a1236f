// What the real program says when it cannot do what it was asked, and its exit codes.

import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { displayMethods, shells } from '../../src/request.ts'
import { runArticle, runShell } from '../run-article.ts'

const folder = mkdtempSync(join(tmpdir(), 'article-'))
afterAll(() => rmSync(folder, { recursive: true }))

mkdirSync(join(folder, 'directory'))
symlinkSync('loop', join(folder, 'loop'))
writeFileSync(join(folder, 'story.txt'), 'Rain at last\n\nThe rain came on Tuesday. It had been dry for months.\n')
writeFileSync(join(folder, 'flat.txt'), 'The rain came on Tuesday. It had been dry for months.\n')
writeFileSync(join(folder, 'empty.txt'), '')
writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))
writeFileSync(join(folder, 'zeros.bin'), new Uint8Array(5000))
writeFileSync(join(folder, 'locked.txt'), 'Nobody may read this.\n')
chmodSync(join(folder, 'locked.txt'), 0o000)

const listed = 'Run "article list" for the stored articles, "article --help" for the commands'
const otherEncoding = 'If it is, in an encoding that is seldom met, name that: --encoding <label>'
const recognised = 'Have its text recognised by another program first'
const seeHelp = 'Run "article --help" for the commands and options'
const denied = 'Ask its owner for the right to read it'
const tooLong = 'x'.repeat(300)
const notAWidth = (width: string): string[] => [
  `Cannot use "${width}" as a width: it is not a whole number of columns from 1 to 10000`,
  'Give a number, such as --width 60',
]

const nearestToLast = [
  'The nearest headings ("article toc" lists all):',
  '  5  الجزائر كشريك استراتيجي للولايات المتحدة في شمال إفريقيا',
  '  4  العلاقات الأمريكية الجزائرية ومستقبل التعاون الاقتصادي',
  '  3  الجزائر والعتاد العسكري الأمريكي: واقع وتحديات',
]

type Told = readonly (readonly [args: readonly string[], message: readonly string[]])[]

/** Expects the message, a line or more, as all that the program says. */
async function expectToldOnly(args: readonly string[], message: readonly string[], code: number): Promise<void> {
  expect(await runArticle(args, { cwd: folder })).toEqual({
    code,
    stdout: '',
    stderr: `article: ${message.join('\n')}\n`,
  })
}

describe('what cannot be read exits 2:', () => {
  const unreadable: Told = [
    [
      ['text', 'nowhere.txt'],
      ['Cannot read "nowhere.txt": no such file', listed],
    ],
    [
      ['toc', ''],
      ['Cannot read "": no such file', listed],
    ],
    [
      ['toc', 'story.txt/part'],
      [
        'Cannot read "story.txt/part": a part of the path is a file, not a directory',
        'Leave out what follows the file',
      ],
    ],
    [
      ['text', 'directory'],
      ['Cannot read "directory": it is a directory', 'Name the files in it'],
    ],
    [
      ['show', '1', '.'],
      ['Cannot read ".": it is a directory', 'Name the files in it'],
    ],
    [
      ['info', 'picture.png'],
      ['Cannot read "picture.png": it is a PNG picture, not text', recognised],
    ],
    [
      ['text', 'zeros.bin'],
      ['Cannot read "zeros.bin": it is not text', otherEncoding],
    ],
    [
      ['text', 'loop'],
      ['Cannot read "loop": its links lead round in a circle', 'Name the file that they should lead to'],
    ],
    [
      ['text', tooLong],
      [`Cannot read "${tooLong}": the name is too long`, 'A text itself is read from standard input: article text -'],
    ],
  ]

  test.for(unreadable)('%j', ([args, message]) => expectToldOnly(args, message, 2))

  test('standard input that is a directory or a picture', async () => {
    const directory = 'article: Cannot read "-": it is a directory\nName the files in it\n'
    const picture = `article: Cannot read "-": it is a PNG picture, not text\n${recognised}\n`
    expect(await runShell('article text - < .', { cwd: folder })).toEqual({ code: 2, stdout: '', stderr: directory })
    expect(await runShell('article text - < picture.png', { cwd: folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: picture,
    })
  })

  test('a file without the permission', async () => {
    chmodSync(folder, 0o755)
    // Root may read every file: nobody may not.
    const who = process.getuid?.() === 0 ? { uid: 65_534 } : {}
    expect(await runArticle(['text', 'locked.txt'], { cwd: folder, ...who })).toEqual({
      code: 2,
      stdout: '',
      stderr: `article: Cannot read "locked.txt": permission denied\n${denied}\n`,
    })
  })

  test('a file that the system reads with an error', async ({ skip }) => {
    skip(process.platform !== 'linux', 'only Linux has /proc')
    const [message, remedy] = [
      'Cannot read "/proc/self/mem": the device reports an error',
      'Try again; where that does not help, the device needs repair',
    ]
    await expectToldOnly(['text', '/proc/self/mem'], [message, remedy], 2)
  })

  test('a name with controls in it, which the message shows as pictures', async () => {
    const named = ['text', 'a\u001b[31mb\nc\u009bd\u007f']
    await expectToldOnly(named, ['Cannot read "a\u241b[31mb\u240ac\u241bd\u2421": no such file', listed], 2)
  })

  test('a name that would turn the message around, which is shown without what does so', async () => {
    const { code, stderr } = await runArticle(['text', 'a\u202etxt.\u2067b'], { cwd: folder })
    expect(code).toBe(2)
    expect(stderr).toContain('txt.')
    expect(stderr).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })
})

describe('what is not there exits 1:', () => {
  const absent: Told = [
    [
      ['show', '99'],
      ['Cannot show section "99" of "algeria-us-defence": there is none', ...nearestToLast],
    ],
    [
      ['show', '\u0669'],
      ['Cannot show section "9" of "algeria-us-defence": there is none', ...nearestToLast],
    ],
    [
      ['show', 'مجلات التعاون'],
      [
        'Cannot show section "مجلات التعاون" of "algeria-us-defence": there is none',
        'The nearest headings ("article toc" lists all):',
        '  2  مجالات التعاون المطروحة للنقاش',
        '  4  العلاقات الأمريكية الجزائرية ومستقبل التعاون الاقتصادي',
        '  1  مباحثات دفاعية لتعزيز الشراكة الأمنية',
      ],
    ],
    [
      ['show', 'الجزائر'],
      [
        'Cannot choose a section of "algeria-us-defence": 2 headings match "الجزائر"',
        'Give a number or more words:',
        '  3  الجزائر والعتاد العسكري الأمريكي: واقع وتحديات',
        '  5  الجزائر كشريك استراتيجي للولايات المتحدة في شمال إفريقيا',
      ],
    ],
    [
      ['show', '1', 'story.txt'],
      ['Cannot show section "1" of "story.txt": there is none', 'It has no sections: "article text" prints the whole'],
    ],
    [
      ['show', 'title', 'flat.txt'],
      ['Cannot show the title of "flat.txt": it has none', '"article text" prints the whole'],
    ],
    [
      ['show', 'lede', 'empty.txt'],
      ['Cannot show the lede of "empty.txt": it has none', '"article text" prints the whole'],
    ],
    [['search', 'snow', 'story.txt'], ['Cannot find "snow" in "story.txt"']],
  ]

  test.for(absent)('%j', ([args, message]) => expectToldOnly(args, message, 1))
})

describe('what is asked wrongly exits 2:', () => {
  const misused: Told = [
    [
      ['--widht', '3'],
      ['Unknown option "--widht"', 'Did you mean --width?'],
    ],
    [
      ['toc', '--bogus'],
      ['Unknown option "--bogus"', seeHelp],
    ],
    [
      ['tocc'],
      ['Unknown command "tocc"', 'Did you mean "article toc"? A file of that name is read with: article text ./tocc'],
    ],
    [
      ['shwo', '2', 'story.txt'],
      ['Unknown command "shwo"', 'Did you mean "article show"? A file of that name is read with: article text ./shwo'],
    ],
    ...['show', 'search'].flatMap((command) =>
      ['', '?!'].map(
        (words) =>
          [
            [command, words],
            [`Cannot look for "${words}": there is no letter or digit in it`, 'Give a word or more'],
          ] as const,
      ),
    ),
    [['show'], ['Missing required argument "section"', seeHelp]],
    [['search'], ['Missing required argument "words"', seeHelp]],
    [['completion'], ['Missing required argument "shell"', seeHelp]],
    ...['0', 'abc', '2.5', '-3', '10001', '1e3', ''].map((width) => [[`--width=${width}`], notAWidth(width)] as const),
    [
      ['show', '3-2'],
      ['Cannot use "3-2" as a range: it runs backwards', 'Write the lower number first'],
    ],
    [
      ['text', '--encoding', 'klingon'],
      [
        'Cannot decode "klingon": no such encoding',
        'Use a label of the Encoding Standard: utf-8, utf-16le, windows-1256, iso-8859-8',
      ],
    ],
    [
      ['text', '--json', '--format', 'markdown'],
      ['Cannot use --json with --format markdown: they ask for different things', 'Leave one of them out'],
    ],
  ]

  test.for(misused)('%j', ([args, message]) => expectToldOnly(args, message, 2))

  const outOfChoice = [
    [['--format', 'xml'], ' for --format', 'text, json, markdown, html'],
    [['--format=xml', 'toc'], ' for --format', 'text, json, markdown, html'],
    [['toc', '--color', 'sometimes'], ' for --color', 'auto, always, never'],
    [['--bidi', 'upwards'], ' for --bidi', ['auto', ...displayMethods].join(', ')],
    [['completion', 'tcsh'], '', shells.join(', ')],
  ] as const

  test.for(outOfChoice)('%j, and the message tells the choices', ([args, use, choices]) => {
    const value = /xml|sometimes|upwards|tcsh/.exec(args.join(' '))?.[0] ?? ''
    return expectToldOnly(
      args,
      [`Cannot use "${value}"${use}: it is none of the choices`, `Choose one of: ${choices}`],
      2,
    )
  })

  test('an operand too many', async () => {
    const { code, stdout, stderr } = await runArticle(['list', 'story.txt'], { cwd: folder })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^article: .*"list"/)
  })
})

describe('of several files', () => {
  const toldOnce = `article: Cannot read "nowhere.txt": no such file\n${listed}\n`
  const story = 'Rain at last\n\nThe rain came on Tuesday. It had been dry for months.\n'

  test('one that fails is reported, the others print, and the exit code says so', async () => {
    const { stdout, ...rest } = await runArticle(['text', 'story.txt', 'nowhere.txt', 'story.txt'], { cwd: folder })
    expect(rest).toEqual({ code: 2, stderr: toldOnce })
    expect(stdout.replaceAll(/\n+/g, '\n')).toBe(story.repeat(2).replaceAll(/\n+/g, '\n'))
  })

  test('the worst decides the exit code', async () => {
    const args = ['search', 'rain', 'story.txt', 'nowhere.txt', 'algeria-us-defence']
    const { code, stdout, stderr } = await runArticle(args, { cwd: folder })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `${toldOnce}article: Cannot find "rain" in "algeria-us-defence"\n`,
    })
    expect(stdout).toMatch(/^story\.txt\t/)
    const absent = await runArticle(['search', 'rain', 'algeria-us-defence', 'story.txt'], { cwd: folder })
    expect(absent.code).toBe(1)
    expect(absent.stdout).toMatch(/^story\.txt\t/)
  })
})
