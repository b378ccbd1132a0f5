/** Where the Method page explains the levels by which a library is narrowed. */
import GithubSlugger from 'github-slugger';
import { anchorsOf } from '../graph/anchors.ts';
import { libraryTexts } from '../i18n/library.ts';
import { pagePath } from '../i18n/paths.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import { href } from './urls.ts';

/** A link for each facet that the page explains; to the page itself when its heading has another name than ours. */
export const methodLinks = async (lang: Lang): Promise<Record<string, { href: string; label: string } | undefined>> => {
  const { graph } = await siteContent();
  const page = graph.nodes.get('pages/method');
  if (!page) return {};
  const { methodHeadings, methodLink } = libraryTexts[lang];
  const anchors = anchorsOf(page, lang, graph.markdown);
  const addressOf = (heading: string): string => {
    const slug = new GithubSlugger().slug(heading);
    return `${href(pagePath(lang, 'method'))}${anchors.has(slug) ? `#${slug}` : ''}`;
  };
  return {
    evidence: { href: addressOf(methodHeadings.evidence), label: methodLink.evidence },
    documentation: { href: addressOf(methodHeadings.documentation), label: methodLink.documentation },
    outcome: { href: addressOf(methodHeadings.outcome), label: methodLink.outcome },
    reporter: { href: addressOf(methodHeadings.reporter), label: methodLink.reporter },
  };
};
