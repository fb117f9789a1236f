import { Failed, type ExitCode, type Failure } from './failure.ts'
import type { Host, StoredArticle } from './host.ts'
import type { Notice } from './notice.ts'
import { presenter } from './present.ts'
import { defaultSource, readSource, type Source } from './read-source.ts'
import { report, reportOfStored, type Report } from './report.ts'
import type { ListRequest, ReadingRequest } from './request.ts'
import { plan } from './plan.ts'
import type { Writer } from './writer.ts'

/** Answers a request of articles: each file to a report, each report to standard output. Throws Failed. */
export async function answer(request: ReadingRequest | ListRequest, host: Host, output: Writer): Promise<ExitCode> {
  if (request.command !== 'list') return read(request, host, output)
  const present = await presenter(plan(request.output, host), host, output)
  await present(await storedReport(host), {})
  return 0
}

async function storedReport(host: Host): Promise<Report> {
  const sources: Source[] = []
  try {
    for (const article of host.stored()) {
      const source = await readSource(article, undefined, host)
      if ('failure' in source) throw new Failed(source.failure)
      sources.push(source)
    }
    return reportOfStored(sources)
  } finally {
    for (const source of sources) source.close()
  }
}

/** Does each file in its turn. One that fails is told of, and the others are done all the same. */
async function read(request: ReadingRequest, host: Host, output: Writer): Promise<ExitCode> {
  const sources = request.files.length === 0 ? defaultSource(host) : request.files
  const present = await presenter(plan(request.output, host), host, output)
  let worst: ExitCode = 0
  let isFirst = true
  for (const asked of sources) {
    const failed = await readOne(asked, { request, host, output }, async (told) => {
      const among = { name: sources.length > 1 && typeof asked === 'string' ? asked : undefined, isFirst }
      isFirst = false
      await present(told, among)
    })
    if (failed === undefined) continue
    const { complain } = await import('./complain.ts')
    // What is gathered was made before: it comes first on a terminal that shows both.
    await output.flush()
    const failure = await misspelt(request, failed)
    const code = complain(host, failure)
    // What follows a misspelt command is no file.
    if (failure.kind === 'unknown-command') return code
    if (code > worst) worst = code
  }
  return worst
}

/** What is asked for, of whom, and where the answer goes. */
interface Asking {
  readonly request: ReadingRequest
  readonly host: Host
  readonly output: Writer
}

/** Reads an article and presents what is asked of it; or says why that cannot be. */
async function readOne(
  asked: string | StoredArticle,
  { request, host, output }: Asking,
  present: (told: Report) => Promise<void>,
): Promise<Failure | undefined> {
  const source = await readSource(asked, request.output.encoding, host)
  if ('failure' in source) return source.failure
  try {
    await tell(source.notices, host, output)
    const told = await report(request, source)
    if ('notices' in told) await tell(told.notices, host, output)
    if ('failure' in told) return told.failure
    await present(told)
    return undefined
  } catch (error) {
    // A long file is read as it is presented; what else is thrown is about the output.
    if (error instanceof Failed && error.failure.kind === 'unreadable') return error.failure
    throw error
  } finally {
    source.close()
  }
}

/** Says on standard error what is to be said of what was read, before any of it is printed. */
async function tell(notices: readonly Notice[] | undefined, host: Host, output: Writer): Promise<void> {
  if (notices === undefined || notices.length === 0) return
  const { announce } = await import('./complain.ts')
  await output.flush()
  announce(host, notices)
}

/** A bare first word that is no file may be a command with a slip in it. */
async function misspelt(request: ReadingRequest, failure: Failure): Promise<Failure> {
  if (failure.kind !== 'no-such-file' || request.command !== 'text' || !request.bare) return failure
  if (failure.path !== request.files[0]) return failure
  const { nearestCommand } = await import('./cli/nearest-command.ts')
  const nearest = nearestCommand(failure.path)
  return nearest === undefined ? failure : { kind: 'unknown-command', name: failure.path, nearest }
}
