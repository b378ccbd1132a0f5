import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderLanguage, type Page, pageAt, pages } from './pages.ts';
import { base, dist, fileAt, files, origin, shortened } from './site.ts';

const isOwn = (url: URL): boolean => url.origin === origin;
const urlOf = (value: string, page: Page): URL | undefined => (URL.canParse(value, origin + page.path) ? new URL(value, origin + page.path) : undefined);

/** What is wrong with an address as it stands on a page; undefined when nothing is, or when it leads elsewhere. */
const wrongWith = (value: string, page: Page): string | undefined => {
  const url = urlOf(value, page);
  if (!url) return 'is no address';
  if (!isOwn(url)) return undefined;
  const file = fileAt(url.pathname);
  if (!file) return fileAt(`${url.pathname}/`) ? 'lacks the slash at the end' : 'leads nowhere';
  const fragment = decodeURIComponent(url.hash.slice(1));
  const target = pageAt.get(url.pathname);
  return fragment !== '' && target && !target.ids.has(fragment) ? 'leads to a fragment that is not there' : undefined;
};

const alternateProblems = (page: Page): string[] => {
  const own = page.alternates.get(page.lang);
  const problems = own === origin + page.path ? [] : [`its own language is ${own}`];
  for (const lang of ['fi', 'sv', 'en']) {
    const address = page.alternates.get(lang);
    const other = address === undefined ? undefined : pageAt.get(urlOf(address, page)?.pathname ?? '');
    if (!other) problems.push(`${lang} leads to no page: ${address}`);
    else if (other.lang !== lang) problems.push(`${lang} leads to a page in ${other.lang}`);
    else if (other.alternates.get(page.lang) !== origin + page.path) problems.push(`${other.file} does not lead back`);
  }
  if (!page.alternates.has('x-default')) problems.push('no x-default');
  return problems;
};

const canonicalProblem = (page: Page): string | undefined => {
  const target = page.canonical === undefined ? undefined : pageAt.get(urlOf(page.canonical, page)?.pathname ?? '');
  if (!target || !page.canonical?.startsWith(origin)) return `canonical leads nowhere: ${page.canonical}`;
  if (target === page) return undefined;
  if (![...page.alternates.values()].includes(page.canonical)) return `canonical is not the same page in another language: ${page.canonical}`;
  if (target.canonical !== page.canonical) return `canonical points on from ${target.file}`;
  return page.hasNotice ? undefined : 'canonical is another language, but nothing tells the reader';
};

describe('addresses', () => {
  it('of links, pictures, scripts and styles lead to something, fragments too', () => {
    const problems = pages.flatMap((page) =>
      page.references.flatMap(({ tag, value }) => {
        const wrong = wrongWith(value, page);
        return wrong ? [`${page.file}: <${tag}> ${value} ${wrong}`] : [];
      }),
    );
    expect(shortened(problems)).toEqual([]);
  });

  it('in pages stand under the base path', () => {
    const outside = pages.flatMap((page) =>
      page.references.filter(({ value }) => value.startsWith('/') && !value.startsWith(`${base}/`)).map(({ value }) => `${page.file}: ${value}`),
    );
    expect(shortened(outside)).toEqual([]);
  });

  it('in data files lead to something', () => {
    const problems = files
      .filter((file) => /^data\/.*\.json(ld)?$/.test(file))
      .flatMap((file) =>
        [...readFileSync(`${dist}/${file}`, 'utf8').matchAll(/"(https?:\/\/[^"\\]+)"/g)]
          .flatMap(([, address = '']) => (URL.canParse(address) && isOwn(new URL(address)) ? [new URL(address)] : []))
          .filter((url) => !fileAt(url.pathname))
          .map((url) => `${file}: ${url.href}`),
      );
    expect(shortened([...new Set(problems)])).toEqual([]);
  });
});

describe('languages', () => {
  const translated = pages.filter((page) => folderLanguage(page) !== undefined);

  it('lead to each other in both directions', () => {
    expect(shortened(translated.flatMap((page) => alternateProblems(page).map((problem) => `${page.file}: ${problem}`)))).toEqual([]);
  });

  it('have a canonical page that holds the text', () => {
    expect(shortened(translated.flatMap((page) => canonicalProblem(page) ?? []))).toEqual([]);
  });
});
