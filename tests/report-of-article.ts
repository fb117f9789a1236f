import { flowOf } from '../src/document/flow.ts'
import { contentsOfFlow, type ReportOf } from '../src/report.ts'

/** What `article text` reports of an article. */
export const reportOfArticle = (
  about: Pick<ReportOf<'article'>, 'source' | 'article' | 'direction'> & Partial<ReportOf<'article'>>,
): ReportOf<'article'> => ({ kind: 'article', language: undefined, flow: flowOf(about.article), ...about })

/** What `article toc` reports of an article. */
export const contentsOfArticle = ({
  source,
  article,
  direction,
}: Pick<ReportOf<'article'>, 'source' | 'article' | 'direction'>): ReportOf<'contents'> =>
  contentsOfFlow(flowOf(article), { source, direction })
