// Runs every command of README.md in a folder that holds the files it speaks of.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root, runShell } from './run-article.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const folder = mkdtempSync(join(tmpdir(), 'article-readme-'))
const story = `Rain at last

The rain came on Tuesday. It had been dry for months.

What farmers say

The fields are green again, said one of them. Nobody speaks of drought any more.
`
writeFileSync(join(folder, 'story.txt'), story)
writeFileSync(join(folder, 'other.txt'), story)
// The commands for a checkout find the program where they are run.
mkdirSync(join(folder, 'bin'))
symlinkSync(join(root, 'bin/article.js'), join(folder, 'bin/article.js'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The indented lines that are commands, without the remarks behind them. */
const commands = [...readme.matchAll(/^ {4}((?:article|cat|npm) .*|article)$/gm)].map(([, line = '']) =>
  line.replace(/ +#.*/, '').trimEnd(),
)

describe('README.md', () => {
  test.each(commands.filter((command) => !command.startsWith('npm ')))(
    'is right that one can run: %s',
    async (command) => {
      const { code, stdout, stderr } = await runShell(`set -o pipefail; ${command}`, { cwd: folder })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).not.toBe('')
    },
  )

  test('reads the stored article in the command that sets up', async () => {
    const [setUp = ''] = commands
    expect(setUp).toMatch(/^npm ci && node bin\/article\.js$/)
    const { code, stdout } = await runShell(setUp.replace('npm ci && ', ''), { cwd: folder })
    expect(code).toBe(0)
    expect(stdout).toBe((await runShell('article')).stdout)
  })

  test('passes the tests in the command that CI runs', () => {
    expect(commands[1]).toBe('npm ci && npm test')
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain(`'${commands[1]}'`)
  })

  test.each(commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []))(
    'names the script %s',
    (script) => {
      expect(manifest).toHaveProperty(['scripts', script])
    },
  )

  test.each([...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path))('links to %s', (path) => {
    expect(readFileSync(join(root, path)).length).toBeGreaterThan(0)
  })
})
