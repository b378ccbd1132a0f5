/** Finnish texts of the concept explorer; the type of the others. */

export interface ExplorerTexts {
  views: string;
  list: string;
  index: { title: string; lead: string; letters: string; see: string };
  tree: { title: string; lead: string; label: string; hint: string };
  graph: {
    title: string;
    lead: string;
    listTitle: string;
    listLead: string;
    figureTitle: string;
    figureLead: string;
    key: { broader: string; related: string };
    zoomIn: string;
    zoomOut: string;
    zoomReset: string;
    zoom: string;
    zoomSays: string;
    failed: string;
    around: string;
    aroundAll: string;
    aroundSays: string;
    pathTitle: string;
    pathLead: string;
    from: string;
    to: string;
    show: string;
    none: string;
    same: string;
    says: string;
    broader: string;
    narrower: string;
    related: string;
    shared: string;
    alsoShared: string;
    noRelations: string;
  };
  /** After the first of many authors. */
  andOthers: string;
  relatedTitle: string;
  relatedLead: string;
  reason: {
    works: (works: readonly string[], count: number) => string;
    model: (title: string) => string;
    concepts: (titles: string) => string;
    themeInCity: (theme: string, city: string) => string;
    city: (title: string) => string;
    country: (country: string) => string;
    actors: (titles: string) => string;
    themes: (themes: string) => string;
    near: (title: string) => string;
  };
}

export const fi: ExplorerTexts = {
  views: 'Käsitteet toisin järjestettyinä',
  list: 'Luettelo',
  index: {
    title: 'Käsitehakemisto',
    lead: 'Kaikki termit aakkosjärjestyksessä, myös rinnakkaiset. Rinnakkaistermi vie käsitteeseen, jota se tarkoittaa.',
    letters: 'Aakkoset',
    see: 'katso',
  },
  tree: {
    title: 'Käsitepuu',
    lead: 'Käsitteet laajimmasta suppeimpaan. Sama käsite voi olla monessa kohdassa, koska sillä voi olla useita laajempia käsitteitä.',
    label: 'Käsitteet puuna',
    hint: 'Kulje puussa nuolinäppäimillä: oikea avaa, vasen sulkee, Enter vie käsitteen sivulle. Kirjoittamalla pääset käsitteeseen, jonka nimi alkaa niin.',
  },
  graph: {
    title: 'Käsitekartta',
    lead: 'Miten käsitteet liittyvät toisiinsa ja miten yhdestä päästään toiseen.',
    listTitle: 'Suhteet luettelona',
    listLead: 'Sama kuin kartassa, sanoin.',
    figureTitle: 'Käsitteet kartalla',
    figureLead: 'Lähellä toisiaan ovat käsitteet, jotka liittyvät toisiinsa. Etäisyydellä ei ole muuta merkitystä.',
    key: { broader: 'nuoli: laajempaan käsitteeseen', related: 'katkoviiva: lähikäsite' },
    zoomIn: 'Suurenna',
    zoomOut: 'Pienennä',
    zoomReset: 'Koko kartta',
    zoom: 'Kartan koko',
    zoomSays: 'Kartan koko on nyt {n} prosenttia.',
    failed: 'Käsitteiden tietoja ei voitu ladata. Yritä hetken päästä uudelleen.',
    around: 'Näytä käsitteen lähiympäristö',
    aroundAll: 'koko kartta',
    aroundSays: '{title}: kartalla korostettuina {n} käsitettä, jotka liittyvät siihen suoraan.',
    pathTitle: 'Miten käsitteestä päästään toiseen?',
    pathLead: 'Valitse kaksi käsitettä. Lyhin polku kulkee käsitteiden välisiä suhteita ja yhteisiä lähteitä pitkin.',
    from: 'Mistä',
    to: 'Mihin',
    show: 'Näytä polku',
    none: 'Näiden käsitteiden välillä ei ole polkua: ne eivät liity toisiinsa, eikä niillä ole yhteisiä lähteitä edes muiden käsitteiden kautta.',
    same: 'Valitse kaksi eri käsitettä.',
    says: 'Polku käsitteestä {from} käsitteeseen {to}, askelia {n}:',
    broader: '{b} on laajempi käsite kuin {a}.',
    narrower: '{b} on suppeampi käsite kuin {a}.',
    related: '{a} ja {b} ovat lähikäsitteitä.',
    shared: '{a} ja {b} nojaavat samaan lähteeseen: {works}.',
    alsoShared: 'Yhteisiä lähteitä: {works}.',
    noRelations: 'ei suhteita muihin käsitteisiin',
  },
  andOthers: 'ym.',
  relatedTitle: 'Lue myös',
  relatedLead: 'Ehdotukset on laskettu kohteiden suhteista ja yhteisistä lähteistä. Syy on jokaisen vieressä.',
  reason: {
    works: (works, count) =>
      count === 1 ? `Sama lähde: ${works.join(', ')}.` : `${count} yhteistä lähdettä: ${works.join(', ')}${count > works.length ? ' ja muita' : ''}.`,
    model: (title) => `Sama toimintamalli: ${title}.`,
    concepts: (titles) => `Yhteisiä käsitteitä: ${titles}.`,
    themeInCity: (theme, city) => `Sama kaupunki ja aihe: ${city}, ${theme}.`,
    city: (title) => `Sama kaupunki: ${title}.`,
    country: (country) => `Sama maa: ${country}.`,
    actors: (titles) => `Sama toimija: ${titles}.`,
    themes: (themes) => `Sama aihe: ${themes}.`,
    near: (title) => `Molemmat liittyvät kohteeseen ${title}.`,
  },
};
