/** Visual models that the golden files draw; tests only. */
import type { ModelEntry, VisualModelData } from '../visualModel.ts';

const labels = {
  fi: ['Tarve', 'Kenelle', 'Tekeminen', 'Osallistujat ja voimavarat', 'Suorat tuotokset', 'Odotettu muutos', 'Pitkän ajan vaikutus', 'Oletukset', 'Riskit'],
  sv: ['Behov', 'För vem', 'Verksamhet', 'Deltagare och resurser', 'Direkta resultat', 'Förväntad förändring', 'Verkan på sikt', 'Antaganden', 'Risker'],
  en: ['Need', 'For whom', 'Activities', 'Participants and resources', 'Outputs', 'Expected change', 'Long-term impact', 'Assumptions', 'Risks'],
} as const;

export const modelWords = {
  fi: { added: 'Uusi', changed: 'Muuttunut', removed: 'Poistettu', empty: 'ei kuvattu' },
  sv: { added: 'Ny', changed: 'Ändrad', removed: 'Borttagen', empty: 'inte beskrivet' },
  en: { added: 'New', changed: 'Changed', removed: 'Removed', empty: 'not described' },
} as const;

type CaseLang = keyof typeof labels;

/** Nine parts, in reading order. */
export const modelOf = (parts: readonly (readonly ModelEntry[])[], lang: CaseLang = 'fi'): VisualModelData => {
  const of = (index: number) => ({ name: String(index), label: labels[lang][index] ?? '', items: parts[index] ?? [] });
  return {
    chain: [
      [of(0), of(1)],
      [of(2), of(3), of(4)],
      [of(5), of(6)],
    ],
    beside: [of(7), of(8)],
  };
};

const plain = (texts: readonly (readonly string[])[], lang: CaseLang) => ({
  data: modelOf(
    texts.map((part) => part.map((text) => ({ text }))),
    lang,
  ),
  lang,
});

export const modelCases: Record<string, { data: VisualModelData; lang: CaseLang }> = {
  empty: plain([], 'fi'),
  one: plain([['Naapurit eivät tunne toisiaan.'], [], ['Yhteinen piha kahdeksi kesäksi']], 'fi'),
  full: plain(
    [
      ['Neighbours do not know one another.'],
      ['Residents of three blocks of flats, above all older people living alone'],
      ['Half of the car park becomes a yard', 'A yard worker is present on four afternoons a week'],
      ['The worker’s time', 'Benches, tables, planting boxes and a shed with a lock', 'Volunteers'],
      ['A yard open all summer', 'Morning coffee every week'],
      ['More residents know neighbours by name.'],
      ['There is less loneliness.'],
      ['People stay in a yard if there is somewhere to sit'],
      ['Noise and quarrels', 'Activity ends when the wages end'],
    ],
    'en',
  ),
  'long-words': plain(
    [
      ['Kaupunkiympäristönkehittämisohjelmatyöryhmänpuheenjohtajuus'],
      ['Pitkäaikaistyöttömyydenvähentämishankkeenosallistujat & <muut>'],
      ['Asukasosallistumisenkehittämiskokonaisuudensuunnittelupalavereidenkoollekutsuminen', 'Lyhyt'],
      ['https://example.org/a-very-long-address-without-any-blank-that-could-be-broken'],
    ],
    'fi',
  ),
  many: plain(
    [
      ['Behov'],
      ['Alla'],
      Array.from({ length: 9 }, (_, index) => `Verksamhet nummer ${index + 1} med invånarna`),
      Array.from({ length: 6 }, (_, index) => `Resurs ${index + 1}`),
      ['Ett resultat'],
      ['Förändring'],
      ['Verkan'],
      ['Antagande'],
      ['Risk'],
    ],
    'sv',
  ),
  changed: {
    lang: 'fi',
    data: modelOf([
      [{ text: 'Naapurit eivät tunne toisiaan.' }],
      [{ text: 'Asukkaat, ensisijaisesti yksin asuvat ikääntyneet', change: 'changed' }],
      [{ text: 'Piha kahdeksi kesäksi' }, { text: 'Ohjaaja kutsuu mukaan ovelta ovelle', change: 'added' }, { text: 'Iltaelokuvat', change: 'removed' }],
      [{ text: 'Penkit' }],
      [{ text: 'Avoin piha' }],
      [{ text: 'Useampi tuntee naapureitaan.' }],
      [{ text: 'Asuntojen arvo nousee.', change: 'removed' }],
      [{ text: 'Ihmiset jäävät istumaan' }],
      [{ text: 'Melu', change: 'added' }],
    ]),
  },
};
