#!/usr/bin/env node
// Loads the program from dist/ and runs it. A file there is an expression: an object of the parts it holds, each a function
// that fills the exports of a part, by name. What V8 compiled once is used again: a third of the time of a start is
// compiling. All in one file of CommonJS: to find another costs a start a millisecond, and Node's own modules cost more.

const { readFileSync } = require('node:fs')
const { dirname } = require('node:path')
const { Script } = require('node:vm')

/**
 * The file of what this very Node compiled of a file, and its source: scripts/build.mjs leaves one.
 *
 * @param {string} filename
 */
const compiledFile = (filename) => `${filename}.${process.version}-${process.arch}.compiled`

/** Bytes before what was compiled, which tell how long it and the source are; V8 wants it to begin where a pointer could. */
const headerLength = 8

/**
 * A script with what was compiled of it, as one file: to read two takes twice as long.
 *
 * @param {string} source ASCII only, which is the fastest to read as Latin-1.
 * @param {Buffer} compiled
 */
function packed(source, compiled) {
  const header = Buffer.alloc(headerLength)
  header.writeUInt32LE(compiled.length)
  header.writeUInt32LE(source.length, 4)
  return Buffer.concat([header, compiled, Buffer.from(source, 'latin1')])
}

/**
 * The script; nothing where the file is not whole, or V8 does not take what was compiled, as with some of its flags.
 *
 * @param {Buffer} file As `packed` made it.
 * @param {string} filename Of the source.
 */
function unpacked(file, filename) {
  if (file.length < headerLength) return undefined
  const end = headerLength + file.readUInt32LE()
  const length = file.readUInt32LE(4)
  if (length === 0 || file.length !== end + length) return undefined
  const script = new Script(file.toString('latin1', end), { filename, cachedData: file.subarray(headerLength, end) })
  return script.cachedDataRejected ? undefined : script
}

/**
 * @param {string} filename
 * @returns {Record<string, (exports: unknown, require: unknown) => void>}
 */
function read(filename) {
  let script
  try {
    script = unpacked(readFileSync(compiledFile(filename)), filename)
  } catch {
    // Another Node built the program, this is a part that is seldom used, or what the file holds is no script.
  }
  if (script !== undefined) return script.runInThisContext()
  const own = require('node:module')
  // Node 22 and newer keep what they compile of what is required: better than nothing, and dearer than a file of its own.
  if ('enableCompileCache' in own && typeof own.enableCompileCache === 'function') own.enableCompileCache()
  return require(filename)
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
      for (const [part, make] of Object.entries(readParts(`${folder}/${name.slice(2)}`))) makers.set(part, make)
    }
    const part = { exports: {} }
    parts.set(name, part)
    makers.get(name)(part.exports, load)
    return part.exports
  }
  return load
}

async function run() {
  const root = dirname(__dirname)
  let program
  try {
    program = loader(`${root}/dist`)('./article.cjs')
  } catch {
    process.stderr.write('article: Not built, or not whole: install it again, or run npm ci in a clone of it\n')
    process.exitCode = 2
    return
  }
  const { main, nodeHost } = program
  process.exitCode = await main(process.argv.slice(2), nodeHost(`${root}/data`))
}

if (require.main === module) void run()

// For scripts/build.mjs.
module.exports = { compiledFile, loader, packed }
