import { flowOf } from '../src/document/flow.ts'
import type { ReportOf } from '../src/report.ts'

/** What `article text` reports of an article. */
export const reportOfArticle = (
  about: Pick<ReportOf<'article'>, 'source' | 'article' | 'direction'> & Partial<ReportOf<'article'>>,
): ReportOf<'article'> => ({ kind: 'article', language: undefined, flow: flowOf(about.article), ...about })
