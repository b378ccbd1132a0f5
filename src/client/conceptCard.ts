/** The row of a concept that the query names: its definition, and the site's own term when another one was typed. */
import { markedParts } from '../finding/excerpt.ts';
import { fold } from '../finding/fold.ts';
import { element, linkElement } from './element.ts';
import { queryAddress } from './queryAddress.ts';
import type { Found } from './searchFound.ts';
import { nodesOf, type ResultRow, type RowSetting, resultRow } from './searchResult.ts';

/** Section of a concept's page that holds its definition. */
const definition = 'definition';

/** A result row like the others, with the definition and a mark. */
export const conceptCard = async (hit: Found, setting: RowSetting): Promise<ResultRow> => {
  const { row, complete } = await resultRow(hit, setting);
  row.classList.add('concept-card');
  const { title } = await hit.index.card(hit.page);
  return {
    row,
    complete: async () => {
      await complete();
      const text = (await hit.index.sections(hit.page)).find(({ id }) => id === definition)?.text;
      if (text) row.querySelector('.row-text')?.replaceChildren(...nodesOf(markedParts(text, hit.match)));
      const isOwnTerm = fold(setting.query).includes(fold(title).slice(0, 5));
      if (!isOwnTerm) row.append(element('p', 'meta', linkElement('', queryAddress(setting.action, title), setting.texts.searchFor(title))));
    },
  };
};
