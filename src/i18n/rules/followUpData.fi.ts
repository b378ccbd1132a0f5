/** Finnish wordings of what the check has against follow-up data. */
import type { FollowUpDataProblem } from './followUpParams.ts';
import type { RuleText, Suggestion } from './params.ts';

const meant = (suggestion: Suggestion | undefined): string => (suggestion ? ` Tarkoititko "${suggestion.match}"?` : '');

const what = (problem: FollowUpDataProblem): string => {
  switch (problem.kind) {
    case 'not-csv':
      return `Havaintojen tiedosto "${problem.written}" ei ole CSV-tiedosto.`;
    case 'empty':
      return 'Havaintojen tiedosto on tyhjä.';
    case 'broken-quote':
      return 'Lainausmerkki jää auki tai on solun keskellä; tästä rivistä eteenpäin tiedostoa ei voi lukea.';
    case 'repeated-column':
      return `Sarake "${problem.written}" on kahdesti.`;
    case 'no-column':
      return `Sarake "${problem.written}" puuttuu otsikkoriviltä.`;
    case 'too-many-cells':
      return `Rivillä on enemmän soluja kuin otsikkorivillä: "${problem.written}" jää yli.`;
    case 'no-value':
      return 'Rivillä ei ole arvoa eikä syytä sen puuttumiseen.';
    case 'value-and-reason':
      return `Rivillä on arvo ja myös syy sen puuttumiseen ("${problem.written}").`;
    case 'unknown-column':
      return `Saraketta "${problem.written}" ei tunneta.${meant(problem.suggestion)}`;
    case 'unknown-measure':
      return `Mittaria "${problem.written}" ei ole suunnitelmassa.${meant(problem.suggestion)}`;
    case 'unknown-reason':
      return `Puuttumisen syytä "${problem.written}" ei tunneta.${meant(problem.suggestion)}`;
    case 'period':
      return {
        ambiguous: `Ajankohdasta "${problem.written}" ei voi tietää, kumpi luku on päivä ja kumpi kuukausi.`,
        serial: `Ajankohta "${problem.written}" on taulukkolaskennan päivänumero; se tarkoittaisi päivää ${problem.meant ?? ''}.`,
        'not-a-period': `"${problem.written}" ei ole vuosi, kuukausi eikä päivä.`,
      }[problem.fault];
    case 'number':
      return {
        ambiguous: `Luvusta "${problem.written}" ei voi tietää, erottaako merkki tuhannet vai desimaalit.`,
        date: `"${problem.written}" on päivämäärä eikä luku: taulukkolaskenta on voinut muuttaa luvun.`,
        'not-a-number': `"${problem.written}" ei ole luku.`,
        negative: `Sarakkeessa "${problem.name}" ei voi olla negatiivista lukua ("${problem.written}").`,
        'not-whole': `Sarakkeessa "${problem.name}" on kokonaislukuja, ei "${problem.written}".`,
      }[problem.fault];
    case 'repeated':
      return `Samalla mittarilla on sama ajankohta jo rivillä ${problem.otherLine} (${problem.written}).`;
  }
};

const cure = (problem: FollowUpDataProblem): string => {
  switch (problem.kind) {
    case 'not-csv':
      return 'Tallenna havainnot CSV-tiedostona, esimerkiksi follow-up.csv.';
    case 'empty':
      return 'Kirjoita ensimmäiselle riville sarakkeet: period,measure,value,missing,n,uncertainty,note.';
    case 'broken-quote':
      return 'Lisää puuttuva lainausmerkki. Lainausmerkki solun sisällä kirjoitetaan kahdesti.';
    case 'repeated-column':
      return 'Poista toinen sarakkeista.';
    case 'no-column':
      return `Lisää sarake ${problem.written}.`;
    case 'too-many-cells':
      return 'Erota sarakkeet puolipisteellä, tai pane desimaalipilkullinen luku lainausmerkkeihin: "14,5".';
    case 'no-value':
      return 'Kirjoita arvo sarakkeeseen value tai syy sarakkeeseen missing, esimerkiksi not-collected.';
    case 'value-and-reason':
      return 'Jätä toinen pois. Puuttuva arvo jätetään tyhjäksi, ei nollaksi.';
    case 'unknown-column':
    case 'unknown-measure':
    case 'unknown-reason':
      return problem.suggestion ? `Kirjoita: ${problem.suggestion.write}` : `Käytä jotakin näistä: ${(problem.known ?? []).join(', ')}`;
    case 'period':
      return problem.fault === 'serial' ? 'Muotoile solu tekstiksi ja kirjoita päivä muodossa 2021-05-12.' : 'Kirjoita muodossa 2021, 2021-05 tai 2021-05-12.';
    case 'number':
      return {
        ambiguous: 'Kirjoita ilman tuhaterotinta, tai erota tuhannet välilyönnillä: 1 234 tai 1,23.',
        date: 'Muotoile solu tekstiksi ja kirjoita luku uudelleen.',
        'not-a-number': 'Kirjoita pelkkä luku. Jos arvoa ei ole, jätä solu tyhjäksi ja kirjoita syy sarakkeeseen missing.',
        negative: 'Kirjoita nolla tai sitä suurempi luku.',
        'not-whole': 'Kirjoita kokonaisluku.',
      }[problem.fault];
    case 'repeated':
      return 'Yhdistä rivit, tai korjaa ajankohta.';
  }
};

export const followUpDataFi: RuleText<FollowUpDataProblem> = {
  title: 'Seurannan aineisto',
  message: what,
  hint: cure,
  help: 'Havainnot ovat kokeilun vieressä CSV-tiedostossa, jonka ensimmäisellä rivillä ovat sarakkeiden nimet: `period,measure,value,missing,n,uncertainty,note`. Pilkut, puolipisteet, desimaalipilkut ja taulukkolaskennan merkistöt ymmärretään, kunhan ne voi lukea vain yhdellä tavalla. Muuten tarkistus kertoo rivin ja kohdan. Arvon tilalle voi kirjoittaa syyn, miksi sitä ei ole (`not-collected`): puuttuva arvo ei ole nolla.',
};
