/** A page of Pagefind's, which reads the built pages by their marks, as the search knows it. */
import { gunzipSync } from 'node:zlib';
import type { SearchPage, Section } from '../finding/page.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { isRecord } from '../schema/walk.ts';

/** Length of Pagefind's mark in front of its compressed data, in bytes. */
const markLength = 12;

const textIn = (record: unknown, name: string): string => (isRecord(record) && typeof record[name] === 'string' ? record[name] : '');

const namesIn = (record: unknown, name: string): string[] => textIn(record, name).split(', ').filter(Boolean);

/** Cuts the text at its headings, whose places are counted in words. */
const sectionsOf = (content: string, anchors: unknown): Section[] => {
  const words = content.split(/\s+/);
  const headings = (Array.isArray(anchors) ? anchors : []).flatMap((anchor: unknown) => {
    const at = isRecord(anchor) ? anchor['location'] : undefined;
    const isHeading = /^h[2-4]$/.test(textIn(anchor, 'element')) || textIn(anchor, 'id') === 'reference';
    return isHeading && typeof at === 'number' ? [{ at, id: textIn(anchor, 'id'), heading: textIn(anchor, 'text') }] : [];
  });
  return [{ at: 0, id: '', heading: '' }, ...headings].map(({ at, id, heading }, index) => {
    const text = words.slice(at, headings[index]?.at).join(' ');
    return { id, heading, text: heading && text.startsWith(heading) ? text.slice(heading.length).replace(/^[.\s]+/, '') : text };
  });
};

/** Reads a fragment file of Pagefind's; its name begins with the language. */
export const fragmentPage = (name: string, fragment: Uint8Array): SearchPage => {
  const lang: Lang = languages.find((one) => name.startsWith(`${one}_`)) ?? 'fi';
  const page: unknown = JSON.parse(gunzipSync(fragment).subarray(markLength).toString('utf8'));
  const meta = isRecord(page) ? page['meta'] : {};
  const filters = isRecord(page) && isRecord(page['filters']) ? page['filters'] : {};
  const titleLang = languages.find((one) => one === textIn(meta, 'lang') && one !== lang);
  return {
    lang,
    url: textIn(page, 'url'),
    title: textIn(meta, 'title'),
    ...(titleLang ? { titleLang } : {}),
    summary: textIn(meta, 'summary'),
    terms: namesIn(meta, 'terms'),
    creators: namesIn(meta, 'creators'),
    places: namesIn(meta, 'places'),
    sections: sectionsOf(textIn(page, 'content'), isRecord(page) ? page['anchors'] : []),
    facets: Object.entries(filters).flatMap(([facet, values]) => (Array.isArray(values) ? values.map((value) => `${facet}:${value}`) : [])),
    ...(textIn(meta, 'year') ? { year: textIn(meta, 'year') } : {}),
  };
};
