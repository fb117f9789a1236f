// Run once before all tests: those that run the program run this source, and find it on the PATH as `npm link` puts it.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { link, program, root } from './run-article.ts'

export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
  mkdirSync(dirname(link), { recursive: true })
  if (!existsSync(link)) symlinkSync(relative(dirname(link), program), link)
}
