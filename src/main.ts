import { nearestCommand } from './cli/nearest-command.ts'
import { parseArguments } from './cli/parse-arguments.ts'
import { account, Failed, type ExitCode, type Failure } from './failure.ts'
import type { Host } from './host.ts'
import { announcement, type Notice } from './notice.ts'
import { presenter } from './present.ts'
import { defaultSource, readSource } from './read-source.ts'
import { report, reportOfStored, type Report, type Source } from './report.ts'
import type { ReadingRequest, Request } from './request.ts'
import { oneLine } from './terminal/control-pictures.ts'
import { harmless } from './terminal/presentable.ts'
import { version } from './version.ts'
import { plan } from './view.ts'
import { writer, type Writer } from './writer.ts'

/**
 * Runs the program: arguments to request, each file to a report, each report to standard output.
 *
 * @param args The arguments, without node and the program.
 * @returns The exit code: 0 done, 1 asked for something that is not there, 2 misused or not readable.
 */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  const output = writer(host)
  try {
    const parsed = parseArguments(args, version)
    const code = 'failure' in parsed ? complain(host, parsed.failure) : await answer(parsed, host, output)
    await output.flush()
    return code
  } catch (error) {
    if (error instanceof Failed) return complain(host, error.failure)
    await output.flush().catch(() => undefined)
    return complain(host, { kind: 'defect', reason: String(error) })
  }
}

async function answer(request: Request, host: Host, output: Writer): Promise<ExitCode> {
  switch (request.command) {
    case 'help':
      await output.writeAll([request.text])
      return 0
    case 'completion': {
      const { completionScript } = await import('./cli/completion.ts')
      await output.writeAll([completionScript(request.shell, request.commands)])
      return 0
    }
    case 'list':
      await presenter(plan(request.output, host), host, output)(await storedReport(host), {})
      return 0
    case 'doctor': {
      const { doctor } = await import('./doctor.ts')
      await doctor(request.output, host, output)
      return 0
    }
    default:
      return read(request, host, output)
  }
}

async function storedReport(host: Host): Promise<Report> {
  const sources: Source[] = []
  for (const { name } of host.stored()) {
    const source = await readSource(name, undefined, host)
    if ('failure' in source) throw new Failed(source.failure)
    sources.push(source)
  }
  return reportOfStored(sources)
}

/** Does each file in its turn. One that fails is told of, and the others are done all the same. */
async function read(request: ReadingRequest, host: Host, output: Writer): Promise<ExitCode> {
  const names = request.files.length === 0 ? defaultSource(host) : request.files
  const present = presenter(plan(request.output, host), host, output)
  let worst: ExitCode = 0
  let isFirst = true
  for (const name of names) {
    const source = await readSource(name, request.output.encoding, host)
    if ('notices' in source) await announce(source.notices, host, output)
    const told = 'failure' in source ? source : await report(request, source)
    if ('notices' in told) await announce(told.notices, host, output)
    if ('failure' in told) {
      // What is gathered was made before: it comes first on a terminal that shows both.
      await output.flush()
      const failure = misspelt(request, told.failure)
      const code = complain(host, failure)
      // What follows a misspelt command is no file.
      if (failure.kind === 'unknown-command') return code
      if (code > worst) worst = code
      continue
    }
    await present(told, { name: names.length > 1 ? name : undefined, isFirst })
    isFirst = false
  }
  return worst
}

/** Says on standard error what is to be said of what was read, before any of it is printed. */
async function announce(notices: readonly Notice[] | undefined, host: Host, output: Writer): Promise<void> {
  if (notices === undefined || notices.length === 0) return
  await output.flush()
  for (const notice of notices) tell(host, announcement(notice))
}

/** A bare first word that is no file may be a command with a slip in it. */
function misspelt(request: ReadingRequest, failure: Failure): Failure {
  if (failure.kind !== 'no-such-file' || request.command !== 'text' || !request.bare) return failure
  const nearest = failure.path === request.files[0] ? nearestCommand(failure.path) : undefined
  return nearest === undefined ? failure : { kind: 'unknown-command', name: failure.path, nearest }
}

/** Tells a failure on standard error: what happened, and on further lines what to do. */
function complain(host: Host, failure: Failure): ExitCode {
  const told = account(failure)
  if (told.message !== '') tell(host, told)
  return told.exitCode
}

function tell(
  host: Host,
  { message, remedy }: { readonly message: string; readonly remedy: string | undefined },
): void {
  const lines = [`article: ${oneLine(message)}`].concat(remedy?.split('\n') ?? [])
  host.complain(lines.map((line) => `${harmless(line)}\n`).join(''))
}
