/** The places that one text field names. */

/** "Barking ja Dagenham (Lontoo)" names three places. */
export const placesIn = (text: string): string[] => text.split(/\s*[(),;/]\s*|\s+(?:ja|och|and)\s+/).filter(Boolean);
