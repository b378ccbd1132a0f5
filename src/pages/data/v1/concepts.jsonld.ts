/** The concepts as SKOS in JSON-LD. */
import { skosJsonLd } from '../../../outputs/skos.ts';
import { conceptScheme } from '../../../site/conceptScheme.ts';

export const GET = async (): Promise<Response> =>
  new Response(JSON.stringify(skosJsonLd(await conceptScheme()), null, 1), { headers: { 'content-type': 'application/ld+json; charset=utf-8' } });
