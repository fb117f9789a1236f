#!/usr/bin/env node
// CommonJS, which Node starts faster than its own modules.

const { join } = require('node:path')
const { loader } = require('./load.js')

const root = join(__dirname, '..')

async function run() {
  const { main, nodeHost } = loader(join(root, 'dist'))('./article.cjs')
  process.exitCode = await main(process.argv.slice(2), nodeHost(join(root, 'data')))
}

void run()
