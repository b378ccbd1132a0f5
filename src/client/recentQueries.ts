/** What was searched for last: kept on the reader's own device alone, until it is cleared. */

const place = 'recent-searches';
const most = 5;

/** The queries, newest first; none when the browser keeps nothing. */
export const recentQueries = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
};

/** Puts a query first. */
export const rememberQuery = (query: string): void => {
  const text = query.trim();
  if (text.length < 2) return;
  try {
    localStorage.setItem(place, JSON.stringify([text, ...recentQueries().filter((known) => known !== text)].slice(0, most)));
  } catch {
    // A browser that keeps nothing has no recent queries.
  }
};

/** Forgets them all. */
export const forgetQueries = (): void => {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
};
