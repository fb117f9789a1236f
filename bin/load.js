// Loads the program from dist/. A file there is an expression: an object of the parts it holds, each a function that
// fills the exports of a part, by name. What V8 compiled once is used again: a third of the time of a start is compiling.

const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

/**
 * The file of what this very Node compiled of a file. scripts/build.mjs leaves one where Node keeps none by itself.
 *
 * @param {string} filename
 */
const compiledFile = (filename) => `${filename}.${process.version}-${process.arch}.compiled`

/**
 * A file as a script, whose value is the parts; with what was compiled of it before, it need not compile.
 *
 * @param {string} filename
 * @param {Buffer} [cachedData]
 */
const scriptOf = (filename, cachedData) =>
  // The files have ASCII only, which is the fastest to read as Latin-1.
  new Script(readFileSync(filename, 'latin1'), { filename, cachedData })

/**
 * @param {string} filename
 * @returns {Record<string, (exports: unknown, require: unknown, module: unknown) => void>}
 */
function read(filename) {
  let compiled
  try {
    compiled = readFileSync(compiledFile(filename))
  } catch {
    const own = require('node:module')
    // Node 22 and newer keep what they compile of what is required.
    if ('enableCompileCache' in own && typeof own.enableCompileCache === 'function') own.enableCompileCache()
    return require(filename)
  }
  return scriptOf(filename, compiled).runInThisContext()
}

/**
 * @param {string} folder
 * @returns {(name: string) => any} Loads a part, with the parts it needs: `./article.cjs`.
 */
function loader(folder, readParts = read) {
  const makers = new Map()
  const parts = new Map()
  /** @param {string} name */
  const load = (name) => {
    if (!name.startsWith('./')) return require(name)
    const loaded = parts.get(name)
    if (loaded !== undefined) return loaded.exports
    if (!makers.has(name)) {
      for (const [part, make] of Object.entries(readParts(join(folder, name)))) makers.set(part, make)
    }
    const part = { exports: {} }
    parts.set(name, part)
    makers.get(name)(part.exports, load, part)
    return part.exports
  }
  return load
}

module.exports = { compiledFile, loader, scriptOf }
