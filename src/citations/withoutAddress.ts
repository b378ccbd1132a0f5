/** Takes the bare address out of a reference, since the page links it. */
export const withoutAddress = (html: string): string =>
  html
    .replace(/\s*(Saatavissa|Tillgänglig vid|Available at):\s*https?:\/\/\S+?\.?(?=\s\(|\s*$)/u, '')
    .replace(/\s*(\((Viitattu|Åtkomstdatum|Accessed): [^)]*\))\.?$/u, ' $1.');
