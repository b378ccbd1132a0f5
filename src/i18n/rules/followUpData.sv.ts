/** Swedish wordings of what the check has against follow-up data. */
import type { FollowUpDataProblem } from './followUpParams.ts';
import type { RuleText, Suggestion } from './params.ts';

const meant = (suggestion: Suggestion | undefined): string => (suggestion ? ` Menade du "${suggestion.match}"?` : '');

const what = (problem: FollowUpDataProblem): string => {
  switch (problem.kind) {
    case 'not-csv':
      return `Filen med observationer, "${problem.written}", är inte en CSV-fil.`;
    case 'empty':
      return 'Filen med observationer är tom.';
    case 'broken-quote':
      return 'Ett citattecken är inte avslutat eller står mitt i en cell; från den här raden kan filen inte läsas.';
    case 'repeated-column':
      return `Kolumnen "${problem.written}" finns två gånger.`;
    case 'no-column':
      return `Kolumnen "${problem.written}" saknas på rubrikraden.`;
    case 'too-many-cells':
      return `Raden har fler celler än rubrikraden: "${problem.written}" blir över.`;
    case 'no-value':
      return 'Raden har varken ett värde eller en orsak till att det saknas.';
    case 'value-and-reason':
      return `Raden har både ett värde och en orsak till att det saknas ("${problem.written}").`;
    case 'unknown-column':
      return `Kolumnen "${problem.written}" är okänd.${meant(problem.suggestion)}`;
    case 'unknown-measure':
      return `Måttet "${problem.written}" finns inte i planen.${meant(problem.suggestion)}`;
    case 'unknown-reason':
      return `Orsaken "${problem.written}" är okänd.${meant(problem.suggestion)}`;
    case 'period':
      return {
        ambiguous: `Av tidpunkten "${problem.written}" framgår inte vilket tal som är dag och vilket som är månad.`,
        serial: `Tidpunkten "${problem.written}" är ett kalkylprograms dagnummer; det skulle betyda ${problem.meant ?? ''}.`,
        'not-a-period': `"${problem.written}" är inte ett år, en månad eller en dag.`,
      }[problem.fault];
    case 'number':
      return {
        ambiguous: `Av talet "${problem.written}" framgår inte om tecknet skiljer tusental eller decimaler.`,
        date: `"${problem.written}" är ett datum och inget tal: kalkylprogrammet kan ha ändrat talet.`,
        'not-a-number': `"${problem.written}" är inte ett tal.`,
        negative: `Kolumnen "${problem.name}" kan inte ha negativa tal ("${problem.written}").`,
        'not-whole': `Kolumnen "${problem.name}" har heltal, inte "${problem.written}".`,
      }[problem.fault];
    case 'repeated':
      return `Samma mått har samma tidpunkt redan på rad ${problem.otherLine} (${problem.written}).`;
  }
};

const cure = (problem: FollowUpDataProblem): string => {
  switch (problem.kind) {
    case 'not-csv':
      return 'Spara observationerna som en CSV-fil, till exempel follow-up.csv.';
    case 'empty':
      return 'Skriv kolumnerna på första raden: period,measure,value,missing,n,uncertainty,note.';
    case 'broken-quote':
      return 'Lägg till citattecknet som saknas. Ett citattecken inne i en cell skrivs två gånger.';
    case 'repeated-column':
      return 'Ta bort den ena kolumnen.';
    case 'no-column':
      return `Lägg till kolumnen ${problem.written}.`;
    case 'too-many-cells':
      return 'Skilj kolumnerna åt med semikolon, eller sätt tal med decimalkomma inom citattecken: "14,5".';
    case 'no-value':
      return 'Skriv värdet i kolumnen value eller orsaken i kolumnen missing, till exempel not-collected.';
    case 'value-and-reason':
      return 'Ta bort det ena. Ett värde som saknas lämnas tomt, det är inte noll.';
    case 'unknown-column':
    case 'unknown-measure':
    case 'unknown-reason':
      return problem.suggestion ? `Skriv: ${problem.suggestion.write}` : `Använd något av dessa: ${(problem.known ?? []).join(', ')}`;
    case 'period':
      return problem.fault === 'serial' ? 'Formatera cellen som text och skriv dagen i formen 2021-05-12.' : 'Skriv i formen 2021, 2021-05 eller 2021-05-12.';
    case 'number':
      return {
        ambiguous: 'Skriv utan tusentalsavgränsare, eller skilj tusental åt med mellanslag: 1 234 eller 1,23.',
        date: 'Formatera cellen som text och skriv talet på nytt.',
        'not-a-number': 'Skriv bara talet. Om värdet saknas, lämna cellen tom och skriv orsaken i kolumnen missing.',
        negative: 'Skriv noll eller ett större tal.',
        'not-whole': 'Skriv ett heltal.',
      }[problem.fault];
    case 'repeated':
      return 'Slå ihop raderna, eller rätta tidpunkten.';
  }
};

export const followUpDataSv: RuleText<FollowUpDataProblem> = {
  title: 'Data från uppföljningen',
  message: what,
  hint: cure,
  help: 'Observationerna ligger bredvid experimentet i en CSV-fil, vars första rad har kolumnernas namn: `period,measure,value,missing,n,uncertainty,note`. Komman, semikolon, decimalkomman och kalkylprogrammens teckenkodningar förstås när de bara kan läsas på ett sätt. Annars säger kontrollen rad och plats. I stället för ett värde kan man skriva varför det saknas (`not-collected`): ett värde som saknas är inte noll.',
};
