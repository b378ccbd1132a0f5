/** The made-up experiment that shows every field filled in. */
import { siteContent } from './content.ts';

/** Its id; undefined when the content holds none. */
export const fictionalExample = async (): Promise<string | undefined> =>
  (await siteContent()).entries.find(({ collection, data }) => collection === 'experiments' && data.fictional === true)?.id;
