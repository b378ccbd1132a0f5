/** Finnish texts of the comment on a pull request; this file is the type of the others. */
const things = (n: number): string => (n === 1 ? '1 kohta' : `${n} kohtaa`);

export const fi = {
  welcome: 'Tervetuloa, ja kiitos ensimmäisestä ehdotuksestasi! Kone tarkistaa tiedostot heti. Sen jälkeen ihminen lukee tekstin ja vastaa tähän.',
  fine: (checked: number) => `Tarkistus ei löytänyt virheitä (${checked === 1 ? '1 kohde' : `${checked} kohdetta`}). Ihminen lukee tekstin seuraavaksi.`,
  wrong: (errors: number) => `Korjaa vielä ${things(errors)}. Tämä viesti päivittyy itsestään, kun muutat tiedostoja.`,
  warnings: (warnings: number) => `${warnings === 1 ? '1 huomautus' : `${warnings} huomautusta`}: katso, pitävätkö ne paikkansa. Ne eivät estä julkaisua.`,
  more: (n: number) => `… ja vielä ${things(n)}.`,
  warning: 'Huomautus',
  how: 'Näin korjaat: avaa yllä välilehti ”Files changed”, valitse tiedoston kohdalla kolme pistettä ja ”Edit file”, tee korjaus ja tallenna. Voit myös kysyä tässä keskustelussa.',
  preview: 'Sivusto tällä muutoksella (lataa ”preview” ja pura):',
};

export type ReviewTexts = typeof fi;
