/** Swedish texts of the comment on a pull request. */
import type { ReviewTexts } from './fi.ts';

const things = (n: number): string => (n === 1 ? '1 punkt' : `${n} punkter`);

export const sv: ReviewTexts = {
  welcome: 'Välkommen, och tack för ditt första förslag! En dator kontrollerar filerna genast. Sedan läser en människa texten och svarar här.',
  fine: (checked) => `Kontrollen hittade inga fel (${checked === 1 ? '1 post' : `${checked} poster`}). Härnäst läser en människa texten.`,
  wrong: (errors) => `Rätta ännu ${things(errors)}. Det här meddelandet uppdateras när du ändrar filerna.`,
  warnings: (warnings) => `${warnings === 1 ? '1 anmärkning' : `${warnings} anmärkningar`}: se om de stämmer. De hindrar inte publicering.`,
  more: (n) => `… och ytterligare ${things(n)}.`,
  warning: 'Anmärkning',
  how: 'Så rättar du: öppna fliken ”Files changed” ovan, välj de tre punkterna vid filen och ”Edit file”, gör rättelsen och spara. Du kan också fråga i den här diskussionen.',
  preview: 'Webbplatsen med den här ändringen (ladda ner ”preview” och packa upp):',
};
