/** The concepts as SKOS in Turtle. */
import { skosTurtle } from '../../../outputs/skos.ts';
import { conceptScheme } from '../../../site/conceptScheme.ts';

export const GET = async (): Promise<Response> =>
  new Response(await skosTurtle(await conceptScheme()), { headers: { 'content-type': 'text/turtle; charset=utf-8' } });
