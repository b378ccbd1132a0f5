/** Files beside the published entries. */
import { readdirSync } from 'node:fs';
import { contentFolder } from '../build/folders.ts';
import { classify } from '../reading/classify.ts';
import { siteContent } from './content.ts';

/** Every attachment of every published entry. */
export const attachments = async (): Promise<{ collection: string; id: string; name: string }[]> =>
  (await siteContent()).entries.flatMap(({ collection, id }) =>
    readdirSync(`${contentFolder()}/${collection}/${id}`).flatMap((name) => {
      const is = classify(`${collection}/${id}/${name}`);
      return is.kind === 'attachment' ? [{ collection, id, name }] : [];
    }),
  );
