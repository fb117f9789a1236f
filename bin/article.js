#!/usr/bin/env node
// CommonJS, which Node starts faster than its own modules.

const { join } = require('node:path')
const { main, nodeHost } = require('../dist/article.cjs')

async function run() {
  process.exitCode = await main(process.argv.slice(2), nodeHost(join(__dirname, '../data')))
}

void run()
