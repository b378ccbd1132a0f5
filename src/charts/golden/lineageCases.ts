/** Lineages that the golden files draw; tests only. */
import type { LineageData } from '../lineagePlan.ts';

const headings = { origins: 'Mistä malli on tiivistetty', model: 'Malli', adopters: 'Kuka on ottanut käyttöön' };
const facts = (changed: string, result: string) => [
  { label: 'Muutettiin', text: changed },
  { label: 'Tulos', text: result },
];

export const lineageCases: Record<string, LineageData> = {
  full: {
    headings,
    origins: [
      { title: 'Kestävä Kaijonharju ja yhteisötila Kaijontupa', meta: 'kokeilu, Oulu' },
      { title: 'Co-City Torino', meta: 'tapaus, Italia' },
      { title: 'Every One Every Day', meta: 'tapaus, Britannia' },
    ],
    model: { title: 'Asukastalo ja asukastupa', meta: 'toimintamalli' },
    adopters: [
      { title: 'Oulu', meta: '2017–, ei tietoa', facts: facts('ei dokumentoitu', 'yksi tulos, kertoo toteuttaja itse') },
      {
        title: 'Barking and Dagenham',
        meta: 'marraskuu 2017, lopetettu',
        facts: facts(
          'yhden talon sijasta monta pientä tilaa, joita ylläpitää säätiö ja joiden ohjelman asukkaat tekevät yhdessä työntekijöiden kanssa niin kauan kuin raha riittää ja tiloja on',
          'kiistanalainen',
        ),
      },
    ],
  },
  'no-origins': {
    headings,
    origins: [],
    model: { title: 'Hoivakorttelit', meta: '' },
    adopters: [{ title: 'Bogotá', meta: '2020', facts: facts('ei dokumentoitu', 'ei dokumentoitu') }],
  },
  'no-adopters': {
    headings,
    origins: [{ title: 'Kaupunkiympäristönkehittämisohjelmatyöryhmänpuheenjohtajuus', meta: 'kokeilu' }],
    model: { title: 'Malli', meta: '' },
    adopters: [],
  },
};
